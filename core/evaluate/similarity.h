// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/layer_views.h"

#include <string>
#include <vector>

namespace unlearn {

/// Alignment of what two networks of one architecture give to one layer: linear centred kernel alignment (arXiv
/// 1905.00414) of two representations of the same N samples, [N, p] and [N, q]: ||Y^T X||_F^2 / (||X^T X||_F ||Y^T
/// Y||_F), columns centred. 1: the same up to rotation and scale. Computed through the samples' N x N products, in
/// float64. NaN for fewer than 2 samples or a constant representation. It is the biased estimator: of few samples with
/// many more features even unlike networks come near 1, so that it is read against pairs of retrained models.
struct LayerSimilarity {
    std::string layer; ///< "logits" for the outputs, which come last
    double cka = 0.0;
};

/// Whether layerSimilarity() may be asked of them: their layers have the same names, in the same order.
bool haveSameLayers(const std::vector<LayerView>& one, const std::vector<LayerView>& other);

/// Throws Error (ShapeMismatch) unless haveSameLayers(). one: those that are expected.
void requireSameLayers(const std::vector<LayerView>& one, const std::vector<LayerView>& other);

/// one, other: layerViews() of two networks on the same samples in the same order; so a network is looked at once,
/// whatever number of others it is set against. Throws Error (ShapeMismatch) for views of different layers or samples.
std::vector<LayerSimilarity> layerSimilarity(const std::vector<LayerView>& one, const std::vector<LayerView>& other);

} // namespace unlearn
