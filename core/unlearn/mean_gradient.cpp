// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/mean_gradient.h"

namespace unlearn {

std::vector<torch::Tensor> inParts(const torch::Tensor& positions, std::int64_t most)
{
    return positions.chunk((positions.size(0) - 1) / most + 1);
}

MeanGradient meanGradient(const MeanLoss& lossAt, const torch::Tensor& positions, std::int64_t atOnce,
                          const std::vector<torch::Tensor>& weights, const JobContext& context)
{
    const torch::AutoGradMode withGraph(!weights.empty());
    MeanGradient mean;
    mean.gradients.resize(weights.size());
    for (const torch::Tensor& part : inParts(positions, atOnce)) {
        context.checkpoint();
        const double share = static_cast<double>(part.size(0)) / static_cast<double>(positions.size(0));
        const torch::Tensor loss = lossAt(part);
        if (!weights.empty()) {
            const auto gradients = torch::autograd::grad({loss * share}, weights, {}, {}, false, true);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                torch::Tensor& sum = mean.gradients[i];
                if (gradients[i].defined()) // not in place: a gradient may share its memory
                    sum = sum.defined() ? sum + gradients[i] : gradients[i];
            }
        }
        mean.loss += share * loss.item<double>();
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (!mean.gradients[i].defined())
            mean.gradients[i] = torch::zeros_like(weights[i], torch::TensorOptions().requires_grad(false));
    }
    return mean;
}

} // namespace unlearn
