// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/fine_tune/fine_tune_method.h"

#include "core/unlearn/registered_methods.h"

namespace unlearn {

FineTuneMethod::FineTuneMethod(const UnlearnTask& task)
    : SgdMethod(task, fineTuneOptions(task.plan.settingsOf("fine-tune")))
{
}

double FineTuneMethod::runEpoch(int epoch, const JobContext& context)
{
    const ImageBatches& retain = *task().retain;
    return runPasses(
        epoch,
        {{retain.count(), options().batchSize,
          [&](const torch::Tensor& positions) { return crossEntropy(task().network, retain, positions); }}},
        context);
}

std::unique_ptr<Method> makeFineTune(const UnlearnTask& task)
{
    return std::make_unique<FineTuneMethod>(task);
}

} // namespace unlearn
