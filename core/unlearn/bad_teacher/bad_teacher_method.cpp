// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/bad_teacher/bad_teacher_method.h"

#include "core/data/split.h"
#include "core/unlearn/distillation.h"
#include "core/unlearn/registered_methods.h"

#include <cmath>

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

BadTeacherMethod::BadTeacherMethod(const UnlearnTask& task)
    : WholeModelSteps(task, {.kind = OptimizerSettings::Kind::Adam, .momentum = 0.0, .weightDecay = 0.0}),
      m_options(badTeacherOptions(task.plan.settingsOf("bad-teacher"))), m_competent(teacherFrom(task)),
      m_incompetent(freshNetwork(*task.original, task.plan.seed, task.forget.device())),
      m_positions(chosenPositions(task, m_options.retainShare))
{
}

double BadTeacherMethod::runEpoch(int epoch, const JobContext& context)
{
    const SampleUnion samples(task().forget, *task().retain);
    const double temperature = m_options.temperature;
    const auto loss = [&](const torch::Tensor& positions) {
        const SampleUnion::Batch batch = samples.batch(m_positions.index_select(0, positions));
        const std::int64_t retained = batch.images.size(0) - batch.forgotten;
        const torch::Tensor teachers =
            torch::cat({teacherShares(*m_incompetent, batch.images.narrow(0, 0, batch.forgotten), temperature),
                        teacherShares(*m_competent, batch.images.narrow(0, batch.forgotten, retained), temperature)});
        return divergenceFrom(teachers, task().network.forward(batch.images), temperature);
    };
    return runPasses(epoch, {{m_positions.size(0), m_options.batchSize, loss}}, context);
}

std::unique_ptr<Method> makeBadTeacher(const UnlearnTask& task)
{
    return std::make_unique<BadTeacherMethod>(task);
}

} // namespace unlearn
