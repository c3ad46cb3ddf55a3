// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/model/network.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace unlearn {

/// Samples of some positions: images and labels.
using SamplesAt = std::function<std::pair<torch::Tensor, torch::Tensor>(const torch::Tensor& positions)>;

/// The importance of each parameter: the mean over batches of the squared gradient of a batch's mean cross-entropy,
/// labels as they are, in evaluation mode. With batchSize 1 this is the diagonal of the empirical Fisher information
/// (arXiv 2308.07707); the published code uses batches, as is done here for batchSize above 1, in parts where the graph
/// of one would be too large (meanGradient). order [n] gives the positions in the order in which they make batches.
/// Returns one tensor a parameter, in the network's order, float32, on its device. Throws Error (Cancelled; NonFinite).
std::vector<torch::Tensor> fisherDiagonal(Network& network, const SamplesAt& samples, const torch::Tensor& order,
                                          int batchSize, const JobContext& context,
                                          const std::function<void(std::int64_t samplesDone)>& onBatch = {});

/// Selection (by alpha) and dampening (by lambda) of arXiv 2308.07707, in place: where forget > alpha * all, the
/// parameter is multiplied by min(lambda * all / forget, 1). One tensor a parameter each, of its shape. Returns how
/// many numbers were selected.
std::int64_t dampen(const std::vector<torch::Tensor>& parameters, const std::vector<torch::Tensor>& all,
                    const std::vector<torch::Tensor>& forget, double alpha, double lambda);

} // namespace unlearn
