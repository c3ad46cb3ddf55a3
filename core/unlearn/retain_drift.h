// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"
#include "core/spectrum/spectrum.h"

#include <torch/torch.h>

#include <vector>

namespace unlearn {

/// How far the weights of each layer have moved, measured by what that does to its outputs on retained inputs, without
/// the retained data: tr(dW G dW^T) / tr(W G W^T), with W the original weights, dW what was added to them and G the
/// retained moment. It is the summed squared change of the layer's outputs over their summed squares (bias left out).
///
/// Exact, to float32, for the layer on its original inputs. The whole network's change also contains what the layers
/// before it do to these inputs, and G is not centred: a common offset of the inputs flatters. It guarantees nothing
/// about accuracy, single samples or classes.
class RetainDrift {
public:
    /// Copies the weights that network has now. spectrum: of that network; it must outlive this object. Throws Error
    /// (ShapeMismatch) for another network's.
    RetainDrift(const Spectrum& spectrum, Network& network);

    /// One number a layer, 0 for a layer that has not moved; infinite where a layer that had no output now has one.
    /// Costs a product [out, d] x [d, d] for each layer that moved, and one more the first time.
    std::vector<double> of(Network& network);

private:
    const Spectrum& m_spectrum;
    std::vector<torch::Tensor> m_original;
    std::vector<double> m_energy; ///< tr(W G W^T), negative until it is needed
};

} // namespace unlearn
