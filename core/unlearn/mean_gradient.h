// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace unlearn {

/// A mean over the samples at positions [n] (int64): a scalar, nats.
using MeanLoss = std::function<torch::Tensor(const torch::Tensor& positions)>;

/// Positions [n], n >= 1, in order, in as few parts of at most `most` as can be, of about the same size.
std::vector<torch::Tensor> inParts(const torch::Tensor& positions, std::int64_t most);

struct MeanGradient {
    std::vector<torch::Tensor> gradients; ///< by weight, of its shape; zero where the loss does not depend on it
    double loss = 0.0;                    ///< nats
};

/// The gradient of a loss by these weights (none: the loss alone), in passes of at most atOnce samples, each weighted
/// by its share: the same to rounding as in one pass, as long as no sample's logits depend on another and there is no
/// dropout, for which each pass draws. What fits into one pass is that pass, to the last bit. Throws Error (Cancelled,
/// also between two passes).
MeanGradient meanGradient(const MeanLoss& lossAt, const torch::Tensor& positions, std::int64_t atOnce,
                          const std::vector<torch::Tensor>& weights, const JobContext& context);

} // namespace unlearn
