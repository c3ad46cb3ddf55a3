// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/salun/salun_method.h"

#include "core/model/pass_size.h"
#include "core/model/stoppable_passes.h"
#include "core/unlearn/divergence.h"
#include "core/unlearn/registered_methods.h"
#include "core/unlearn/salun/saliency.h"

#include <algorithm>

namespace unlearn {
namespace {

RandomLabelsOptions stepsOf(const SalUnOptions& options)
{
    RandomLabelsOptions steps;
    static_cast<SgdOptions&>(steps) = options;
    return steps;
}

} // namespace

SalUnMethod::SalUnMethod(const UnlearnTask& task) : SalUnMethod(task, salUnOptions(task.plan.settingsOf("salun"))) { }

SalUnMethod::SalUnMethod(const UnlearnTask& task, const SalUnOptions& options)
    : RandomLabelsMethod(task, stepsOf(options)), m_share(options.share), m_parameters(task.network.parameters())
{
}

void SalUnMethod::prepare(const JobContext& context)
{
    constexpr std::int64_t batch = 200;
    const ImageBatches& forget = task().forget;
    const std::int64_t atOnce = samplesAtOnce(task().network.layerInputs(forget.images(0, 1), context).all);
    task().network.setMode(NetworkMode::Evaluate);
    std::vector<torch::Tensor> gradients;
    for (const torch::Tensor& parameter : m_parameters)
        gradients.push_back(torch::zeros_like(parameter, torch::TensorOptions().requires_grad(false)));
    const std::int64_t count = forget.count();
    const StoppablePasses stoppable(task().network, context);
    for (std::int64_t start = 0; start < count; start += batch) {
        const torch::Tensor positions = torch::arange(start, std::min(start + batch, count), torch::kInt64);
        const double share = static_cast<double>(positions.size(0)) / static_cast<double>(count);
        const MeanLoss lossAt = [&](const torch::Tensor& at) {
            return crossEntropy(task().network, forget, at) * share;
        };
        const MeanGradient part = meanGradient(lossAt, positions, atOnce, m_parameters, context);
        requireFiniteLoss(part.loss, 0, start / batch + 1, task().network);
        for (std::size_t i = 0; i < gradients.size(); ++i)
            gradients[i] += part.gradients[i];
    }
    context.checkpoint(); // a threshold among all parameters takes its time
    m_masks = saliencyMask(gradients, m_share);
    m_original.clear();
    for (const torch::Tensor& parameter : m_parameters)
        m_original.push_back(parameter.detach().clone());
}

void SalUnMethod::stepDone()
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i)
        m_parameters[i].copy_(torch::where(m_masks[i], m_parameters[i], m_original[i]));
}

std::unique_ptr<Method> makeSalUn(const UnlearnTask& task)
{
    return std::make_unique<SalUnMethod>(task);
}

} // namespace unlearn
