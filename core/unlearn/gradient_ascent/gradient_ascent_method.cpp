// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/gradient_ascent/gradient_ascent_method.h"

#include "core/unlearn/registered_methods.h"

namespace unlearn {

GradientAscentMethod::GradientAscentMethod(const UnlearnTask& task)
    : SgdMethod(task, gradientAscentOptions(task.plan.settingsOf("gradient-ascent")))
{
}

double GradientAscentMethod::runEpoch(int epoch, const JobContext& context)
{
    const ImageBatches& forget = task().forget;
    const auto loss = [&](const torch::Tensor& positions) { return -crossEntropy(task().network, forget, positions); };
    return runPasses(epoch, {{forget.count(), options().batchSize, loss}}, context);
}

std::unique_ptr<Method> makeGradientAscent(const UnlearnTask& task)
{
    return std::make_unique<GradientAscentMethod>(task);
}

} // namespace unlearn
