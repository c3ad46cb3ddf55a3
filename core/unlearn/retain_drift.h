// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"
#include "core/spectrum/spectrum.h"

#include <torch/torch.h>

#include <optional>
#include <vector>

namespace unlearn {

/// Of one layer; 0 where it has not moved, infinite where what it is set against is 0.
struct LayerDrift {
    double uncentred = 0.0;        ///< tr(dW G dW^T) / tr(W G W^T)
    std::optional<double> centred; ///< tr(dW G dW^T) / tr(W G_c W^T); nothing where the inputs' sum is not known
};

/// How far the weights of each layer have moved, measured by what that does to its outputs on retained inputs, without
/// the retained data: tr(dW G dW^T) / tr(W G W^T), with W the original weights, dW what was added to them and G the
/// retained moment. It is the summed squared change of the layer's outputs over their summed squares (bias left out).
/// These hold what all outputs have in common, which flatters; with the centred moment G_c instead, the change is set
/// against what tells one output from another. That is the larger number, never smaller.
///
/// Exact, to float32, for the layer on its original inputs. The whole network's change also contains what the layers
/// before it do to these inputs. It guarantees nothing about accuracy, single samples or classes.
class RetainDrift {
public:
    /// Copies the weights that network has now. spectrum: of that network; it must outlive this object. Throws Error
    /// (ShapeMismatch) for another network's.
    RetainDrift(const Spectrum& spectrum, Network& network);

    /// By layer. Costs a product [out, d] x [d, d] for each layer that moved, and one more the first time.
    std::vector<LayerDrift> of(Network& network);

private:
    struct OutputEnergy {
        double uncentred = 0.0;
        std::optional<double> centred; ///< loses to a large mean in digits: G is of products in float32
    };

    OutputEnergy energyOf(std::size_t layer) const;

    const Spectrum& m_spectrum;
    std::vector<torch::Tensor> m_original;
    std::vector<std::optional<OutputEnergy>> m_energy; ///< of the original weights, once it is needed
};

} // namespace unlearn
