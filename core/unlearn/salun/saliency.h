// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <vector>

namespace unlearn {

/// The saliency mask of arXiv 2310.12508, m = 1(|g| >= threshold): true where |g| is at least its threshold, over all
/// tensors together. The threshold is the value that leaves ceil(share * n) of n numbers at or above it (share 0.5: the
/// median); numbers equal to it are all in. Zeros never are below a share of 1, where the published code fills up the
/// share with them: such weights (of words that no forget text holds) say nothing of the forget set. gradients: any
/// shapes, one device; the masks have the same. share in (0, 1]. Deterministic.
std::vector<torch::Tensor> saliencyMask(const std::vector<torch::Tensor>& gradients, double share);

} // namespace unlearn
