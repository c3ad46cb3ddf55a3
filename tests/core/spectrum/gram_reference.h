// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/spectrum/gram.h"

#include <vector>

namespace unlearn::test {

/// The definition of a convolution's second moment: unfold every patch in float64, multiply. [groups, d, d]
inline torch::Tensor unfoldedMoment(const torch::Tensor& input, const PatchGeometry& g)
{
    const torch::Tensor x = input.to(torch::kFloat64).contiguous();
    const std::int64_t perGroup = x.size(1) / g.groups;
    std::vector<torch::Tensor> moments;
    for (std::int64_t group = 0; group < g.groups; ++group) {
        const torch::Tensor patches =
            torch::im2col(x.narrow(1, group * perGroup, perGroup), g.kernel, g.dilation, g.padding, g.stride);
        moments.push_back(torch::bmm(patches, patches.transpose(1, 2)).sum(0));
    }
    return torch::stack(moments);
}

inline double relativeDifference(const torch::Tensor& found, const torch::Tensor& wanted)
{
    return ((found - wanted).norm() / wanted.norm()).item<double>();
}

} // namespace unlearn::test
