// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/bad_teacher/bad_teacher_method.h"

#include "core/data/split.h"
#include "core/unlearn/distillation.h"
#include "core/unlearn/registered_methods.h"

#include <cmath>
#include <utility>

namespace unlearn {
namespace {

/// All forget samples, and so large a share of the retained ones.
torch::Tensor chosenPositions(const UnlearnTask& task, double retainShare)
{
    const std::int64_t forget = task.forget.count();
    const torch::Tensor toForget = torch::arange(forget, torch::kInt64);
    const auto wanted = static_cast<std::int64_t>(std::floor(retainShare * static_cast<double>(task.retain->count())));
    if (wanted == 0)
        return toForget;
    const std::vector<std::int64_t> drawn = drawIndices(task.retain->count(), wanted, task.plan.seed);
    return torch::cat({toForget, torch::tensor(drawn, torch::kInt64) + forget});
}

} // namespace

std::uint64_t incompetentTeacherSeed(const Plan& plan)
{
    return ~plan.seed;
}

BadTeacherMethod::BadTeacherMethod(const UnlearnTask& task)
    : BadTeacherMethod(task, teacherFrom(task),
                       freshNetwork(*task.original, incompetentTeacherSeed(task.plan), task.forget.device()))
{
}

BadTeacherMethod::BadTeacherMethod(const UnlearnTask& task, std::shared_ptr<Network> competent,
                                   std::shared_ptr<Network> incompetent)
    : WholeModelSteps(task, {.kind = OptimizerSettings::Kind::Adam, .momentum = 0.0, .weightDecay = 0.0}),
      m_options(badTeacherOptions(task.plan.settingsOf("bad-teacher"))), m_competent(std::move(competent)),
      m_incompetent(std::move(incompetent)), m_positions(chosenPositions(task, m_options.retainShare))
{
}

torch::Tensor BadTeacherMethod::teachersShares(const SampleUnion::Batch& batch, const JobContext& context) const
{
    const std::int64_t retained = batch.images.size(0) - batch.forgotten;
    std::vector<torch::Tensor> shares;
    if (batch.forgotten > 0)
        shares.push_back(
            teacherShares(*m_incompetent, batch.images.narrow(0, 0, batch.forgotten), m_options.temperature, context));
    if (retained > 0)
        shares.push_back(teacherShares(*m_competent, batch.images.narrow(0, batch.forgotten, retained),
                                       m_options.temperature, context));
    return torch::cat(shares);
}

double BadTeacherMethod::runEpoch(int epoch, const JobContext& context)
{
    const SampleUnion samples(task().forget, *task().retain);
    const auto loss = [&](const torch::Tensor& positions) {
        const SampleUnion::Batch batch = samples.batch(m_positions.index_select(0, positions));
        return divergenceFrom(teachersShares(batch, context), task().network.forward(batch.images),
                              m_options.temperature);
    };
    return runPasses(epoch, {{m_positions.size(0), m_options.batchSize, loss}}, context);
}

std::unique_ptr<Method> makeBadTeacher(const UnlearnTask& task)
{
    return std::make_unique<BadTeacherMethod>(task);
}

} // namespace unlearn
