// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/salun/saliency.h"

#include <algorithm>
#include <cmath>

namespace unlearn {

std::vector<torch::Tensor> saliencyMask(const std::vector<torch::Tensor>& gradients, double share)
{
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> flat;
    for (const torch::Tensor& gradient : gradients)
        flat.push_back(gradient.abs().flatten());
    const torch::Tensor all = torch::cat(flat);
    const auto count = all.numel();
    const auto kept =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(share * static_cast<double>(count))), 1, count);
    const torch::Tensor threshold = std::get<0>(all.kthvalue(count - kept + 1));
    std::vector<torch::Tensor> masks;
    for (const torch::Tensor& gradient : gradients)
        masks.push_back(kept == count ? torch::ones_like(gradient, torch::kBool)
                                      : gradient.abs().ge(threshold).logical_and(gradient.ne(0)));
    return masks;
}

} // namespace unlearn
