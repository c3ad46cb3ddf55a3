// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/ssd/ssd_method.h"

#include "core/unlearn/registered_methods.h"
#include "core/unlearn/sample_union.h"
#include "core/unlearn/ssd/fisher_diagonal.h"

namespace unlearn {

SsdMethod::SsdMethod(const UnlearnTask& task)
    : WholeModelSteps(task, {}), m_options(ssdOptions(task.plan.settingsOf("ssd")))
{
}

double SsdMethod::runEpoch(int, const JobContext& context)
{
    const SampleUnion samples(task().forget, *task().retain);
    const std::int64_t forgotten = task().forget.count();
    const auto total = static_cast<double>(forgotten + samples.count());
    const auto at = [&samples](const torch::Tensor& positions) {
        const SampleUnion::Batch batch = samples.batch(positions);
        return std::pair(batch.images, batch.labels);
    };
    random().set_current_seed(task().plan.seed);
    const torch::Tensor order = torch::randperm(samples.count(), random(), torch::TensorOptions(torch::kInt64));
    const auto forget =
        fisherDiagonal(task().network, at, torch::arange(forgotten, torch::kInt64), m_options.batchSize, context,
                       [&](std::int64_t done) { context.report("steps", static_cast<double>(done) / total); });
    const auto all = fisherDiagonal(task().network, at, order, m_options.batchSize, context, [&](std::int64_t done) {
        context.report("steps", static_cast<double>(forgotten + done) / total);
    });
    const std::vector<torch::Tensor> parameters = task().network.parameters();
    std::int64_t numbers = 0;
    for (const torch::Tensor& parameter : parameters)
        numbers += parameter.numel();
    const std::int64_t selected = dampen(parameters, all, forget, m_options.alpha, m_options.lambda);
    return static_cast<double>(selected) / static_cast<double>(numbers);
}

std::unique_ptr<Method> makeSsd(const UnlearnTask& task)
{
    return std::make_unique<SsdMethod>(task);
}

} // namespace unlearn
