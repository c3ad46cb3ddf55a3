// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"

#include <torch/torch.h>

#include <vector>

namespace unlearn {

/// G = sum of r r^T of every weighted layer over a set of images, r being the rows that the layer's weight multiplies:
/// patches of a convolution, vectors of a linear layer (GramAccumulator). Uncentred, as in arXiv 2312.04095,
/// section 3.2.
struct SecondMoments {
    std::vector<LayerInfo> layers;
    std::vector<torch::Tensor> moments; ///< [groups, d, d] float64 a layer, on the CPU
    /// Sum of (r, 1), [groups, d + 1] float64 a layer, on the CPU, which centres the moment (InputSum). Empty where a
    /// file of an older version does not hold them.
    std::vector<torch::Tensor> sums = {};
    std::int64_t images = 0;
    double forwardSeconds = 0.0; ///< of the time it took, what the forward pass alone took; on the CPU only, else 0

    /// this - other, layer by layer: the moment of the images of this one without those of other (which it must
    /// contain).
    SecondMoments without(const SecondMoments& other) const;
};

/// One forward pass in evaluation mode, float32, without gradient. Deterministic for a thread count.
/// Throws Error (Cancelled; NonFinite naming the layer; Internal when a layer saw no input).
SecondMoments computeMoments(Network& network, const ImageBatches& batches, const JobContext& context,
                             const char* phase);

} // namespace unlearn
