// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/scrub/scrub_method.h"

#include "core/unlearn/distillation.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {

ScrubMethod::ScrubMethod(const UnlearnTask& task)
    : SgdMethod(task, scrubOptions(task.plan.settingsOf("scrub"))), m_teacher(teacherFrom(task))
{
}

double ScrubMethod::learningRate(int epoch) const
{
    double rate = options().learningRate;
    for (const int milestone : {3, 5, 9})
        rate *= epoch > milestone ? 0.1 : 1.0;
    return rate;
}

double ScrubMethod::runEpoch(int epoch, const JobContext& context)
{
    Network& student = task().network;
    const ImageBatches& forget = task().forget;
    const ImageBatches& retain = *task().retain;
    std::vector<Pass> passes;
    if (epoch <= options().maxEpochs) {
        passes.push_back({forget.count(), options().forgetBatchSize, [&](const torch::Tensor& positions) {
                              const torch::Tensor images = forget.images(positions);
                              return -divergence(images, student.forward(images), context);
                          }});
    }
    passes.push_back({retain.count(), options().batchSize, [&](const torch::Tensor& positions) {
                          const torch::Tensor images = retain.images(positions);
                          const torch::Tensor logits = student.forward(images);
                          return options().alpha * divergence(images, logits, context)
                              + options().gamma
                              * torch::nn::functional::cross_entropy(logits, retain.labels(positions));
                      }});
    return runPasses(epoch, passes, context);
}

torch::Tensor ScrubMethod::divergence(const torch::Tensor& images, const torch::Tensor& logits,
                                      const JobContext& context)
{
    const double temperature = options().temperature;
    return temperature * temperature
        * divergenceFrom(teacherShares(*m_teacher, images, temperature, context), logits, temperature);
}

std::unique_ptr<Method> makeScrub(const UnlearnTask& task)
{
    return std::make_unique<ScrubMethod>(task);
}

} // namespace unlearn
