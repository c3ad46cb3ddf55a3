// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/spectrum/gram.h"

#include <vector>

namespace unlearn::test {

/// Every patch of a convolution in float64. [groups, N, d, patches]
inline torch::Tensor unfolded(const torch::Tensor& input, const PatchGeometry& g)
{
    const torch::Tensor x = input.to(torch::kFloat64).contiguous();
    const std::int64_t perGroup = x.size(1) / g.groups;
    std::vector<torch::Tensor> patches;
    for (std::int64_t group = 0; group < g.groups; ++group)
        patches.push_back(
            torch::im2col(x.narrow(1, group * perGroup, perGroup), g.kernel, g.dilation, g.padding, g.stride));
    return torch::stack(patches);
}

/// The definition of a convolution's second moment: multiply them. [groups, d, d]
inline torch::Tensor unfoldedMoment(const torch::Tensor& input, const PatchGeometry& g)
{
    const torch::Tensor patches = unfolded(input, g);
    return torch::matmul(patches, patches.transpose(2, 3)).sum(1);
}

/// Add them up, and a 1 for each. [groups, d + 1]
inline torch::Tensor unfoldedSum(const torch::Tensor& input, const PatchGeometry& g)
{
    const torch::Tensor patches = unfolded(input, g);
    return torch::cat({patches, torch::ones_like(patches.narrow(2, 0, 1))}, 2).sum(3).sum(1);
}

inline double relativeDifference(const torch::Tensor& found, const torch::Tensor& wanted)
{
    return ((found - wanted).norm() / wanted.norm()).item<double>();
}

} // namespace unlearn::test
