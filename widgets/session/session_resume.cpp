// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that goes on with a run of the log.
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

/// The same models, data, samples to forget and samples to attack, by name: what these names stand for is checked by
/// core.
bool worksOnTheSame(const Plan& a, const Plan& b)
{
    const auto isSameFile = [](const ModelSource& one, const ModelSource& other) {
        return one.file == other.file && one.architecture == other.architecture;
    };
    return a.data == b.data && isSameFile(a.model, b.model) && std::ranges::equal(a.retrained, b.retrained, isSameFile)
        && a.forget == b.forget && a.requests == b.requests && a.seed == b.seed
        && a.validationShare == b.validationShare && a.splitSeed == b.splitSeed && a.membership == b.membership;
}

} // namespace

bool ExperimentSession::canResume(const RunSummary& run) const
{
    const bool isUnfinished =
        run.state == RunState::Interrupted || run.state == RunState::Cancelled || run.state == RunState::Failed;
    return isUnfinished && m_status.isFree() && run.purgedAt.empty() && !run.deleted;
}

void ExperimentSession::resumeRun(const RunSummary& run)
{
    if (!canResume(run))
        return;
    ResumedRun resumed;
    try {
        resumed.plan = planFromJson(run.header.plan);
    } catch (const Error& error) { // of another version
        Q_EMIT failed(errorText(error), error.code());
        return;
    }
    // A later request of a sequence is measured on more than the experiment names.
    resumed.isOfExperiment =
        m_experiment && !run.header.previousRun && worksOnTheSame(resumed.plan, withAbsolutePaths(m_plan));
    m_openAgain = [this, run] { resumeRun(run); };
    beginRun([services = m_services,
              id = run.id](const RunOptions& options, const JobContext& context,
                           const RunEvents& events) { return services.resume(id, options, context, events); },
             std::move(resumed));
}

} // namespace unlearn
