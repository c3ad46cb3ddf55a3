// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/random_labels/random_labels_method.h"

#include "core/unlearn/registered_methods.h"

namespace unlearn {

torch::Tensor randomLabels(const torch::Tensor& own, std::int64_t classes, bool excludeOwn, torch::Generator& random)
{
    const auto options = torch::TensorOptions(torch::kInt64);
    if (!excludeOwn || classes < 2)
        return torch::randint(classes, own.sizes(), random, options).to(own.device());
    const torch::Tensor others = torch::randint(classes - 1, own.sizes(), random, options).to(own.device());
    return others + others.ge(own).to(torch::kInt64); // the own one is skipped
}

RandomLabelsMethod::RandomLabelsMethod(const UnlearnTask& task)
    : RandomLabelsMethod(task, randomLabelsOptions(task.plan.settingsOf("random-labels")))
{
}

double RandomLabelsMethod::runEpoch(int epoch, const JobContext& context)
{
    const ImageBatches& forget = task().forget;
    const ImageBatches& retain = *task().retain;
    std::vector<Pass> passes;
    passes.push_back({forget.count(), options().batchSize, [&](const torch::Tensor& positions) {
                          const torch::Tensor logits = task().network.forward(forget.images(positions));
                          const torch::Tensor labels =
                              randomLabels(forget.labels(positions), logits.size(1), options().excludeOwn, random());
                          return torch::nn::functional::cross_entropy(logits, labels);
                      }});
    if (options().retain) {
        passes.push_back({retain.count(), options().batchSize, [&](const torch::Tensor& positions) {
                              return crossEntropy(task().network, retain, positions);
                          }});
    }
    return runPasses(epoch, passes, context);
}

std::unique_ptr<Method> makeRandomLabels(const UnlearnTask& task)
{
    return std::make_unique<RandomLabelsMethod>(task);
}

} // namespace unlearn
