// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/distillation.h"

#include "core/model/stoppable_passes.h"

namespace unlearn {

std::shared_ptr<Network> teacherFrom(const UnlearnTask& task)
{
    Model copy = task.original->clone();
    storeWeights(task.network, copy);
    auto teacher = copyNetwork(copy, task.forget.device());
    for (torch::Tensor& parameter : teacher->parameters())
        parameter.set_requires_grad(false);
    return teacher;
}

torch::Tensor teacherShares(Network& teacher, const torch::Tensor& images, double temperature,
                            const JobContext& context)
{
    const torch::NoGradGuard noGrad;
    const StoppablePasses stoppable(teacher, context);
    return torch::softmax(teacher.forward(images) / temperature, 1);
}

torch::Tensor divergenceFrom(const torch::Tensor& teacher, const torch::Tensor& student, double temperature)
{
    namespace F = torch::nn::functional;
    return F::kl_div(torch::log_softmax(student / temperature, 1), teacher,
                     F::KLDivFuncOptions().reduction(torch::kBatchMean));
}

} // namespace unlearn
