// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/ssd/fisher_diagonal.h"

#include "core/model/pass_size.h"
#include "core/model/stoppable_passes.h"
#include "core/unlearn/divergence.h"
#include "core/unlearn/mean_gradient.h"

#include <algorithm>

namespace unlearn {

std::vector<torch::Tensor> fisherDiagonal(Network& network, const SamplesAt& samples, const torch::Tensor& order,
                                          int batchSize, const JobContext& context,
                                          const std::function<void(std::int64_t)>& onBatch)
{
    network.setMode(NetworkMode::Evaluate);
    const std::vector<torch::Tensor> parameters = network.parameters();
    std::vector<torch::Tensor> sums;
    for (const torch::Tensor& parameter : parameters)
        sums.push_back(torch::zeros_like(parameter, torch::TensorOptions().requires_grad(false)));
    const std::int64_t count = order.size(0);
    if (count == 0)
        return sums;
    const std::int64_t atOnce = samplesAtOnce(network.layerInputs(samples(order.narrow(0, 0, 1)).first, context).all);
    const MeanLoss lossAt = [&](const torch::Tensor& at) {
        const auto [images, labels] = samples(at);
        return torch::nn::functional::cross_entropy(network.forward(images), labels);
    };
    const StoppablePasses stoppable(network, context);
    std::int64_t batches = 0;
    for (std::int64_t start = 0; start < count; start += batchSize) {
        const std::int64_t size = std::min<std::int64_t>(batchSize, count - start);
        const MeanGradient mean = meanGradient(lossAt, order.narrow(0, start, size), atOnce, parameters, context);
        ++batches;
        requireFiniteLoss(mean.loss, 1, batches, network);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i].addcmul_(mean.gradients[i], mean.gradients[i]);
        if (onBatch)
            onBatch(start + size);
    }
    for (torch::Tensor& sum : sums)
        sum.div_(static_cast<double>(batches));
    return sums;
}

std::int64_t dampen(const std::vector<torch::Tensor>& parameters, const std::vector<torch::Tensor>& all,
                    const std::vector<torch::Tensor>& forget, double alpha, double lambda)
{
    const torch::NoGradGuard noGrad;
    std::int64_t selected = 0;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const torch::Tensor chosen = forget[i] > all[i] * alpha;
        const torch::Tensor factor = (all[i] * lambda / forget[i]).clamp_max(1.0);
        torch::Tensor parameter = parameters[i];
        parameter.copy_(torch::where(chosen, parameter * factor, parameter));
        selected += chosen.sum().item<std::int64_t>();
    }
    return selected;
}

} // namespace unlearn
