// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"

#include <torch/torch.h>

#include <string>
#include <vector>

namespace unlearn {

/// Linear centred kernel alignment (arXiv 1905.00414) of two representations of the same
/// N samples, [N, p] and [N, q]: ||Y^T X||_F^2 / (||X^T X||_F ||Y^T Y||_F), columns centred. 1: the same up to rotation
/// and scale. Computed through the samples' N x N products, in float64. NaN for fewer than 2 samples or a constant
/// representation. Throws Error (ShapeMismatch).
double linearCka(const torch::Tensor& x, const torch::Tensor& y);

/// Alignment of what two networks of one architecture give to one layer.
struct LayerSimilarity {
    std::string layer; ///< "logits" for the outputs, which come last
    double cka = 0.0;
};

/// Of the inputs of every weighted layer but the first (which are the samples themselves) and of the logits, in
/// evaluation mode. One pass a layer, so that one layer's representations are held at a time: [N, values] float32
/// twice. A layer that sees its input several times is taken the first time; one that sees no entry for each sample
/// (the text transformer packs the words of a batch) is left out. Throws Error (Cancelled; ShapeMismatch).
std::vector<LayerSimilarity> layerSimilarity(Network& one, Network& other, const ImageBatches& samples,
                                             const JobContext& context);

} // namespace unlearn
