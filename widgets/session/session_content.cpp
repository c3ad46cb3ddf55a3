// SPDX-License-Identifier: GPL-3.0-or-later
// What a session hands over to another one, takes up again from the log, and lets go.
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

/// The same models, data and samples to forget, by name: what these names stand for is checked by core.
bool worksOnTheSame(const Plan& a, const Plan& b)
{
    const auto isSameFile = [](const ModelSource& one, const ModelSource& other) {
        return one.file == other.file && one.architecture == other.architecture;
    };
    return a.data == b.data && isSameFile(a.model, b.model) && std::ranges::equal(a.retrained, b.retrained, isSameFile)
        && a.forget == b.forget && a.requests == b.requests && a.seed == b.seed
        && a.validationShare == b.validationShare && a.splitSeed == b.splitSeed;
}

} // namespace

std::optional<SessionContent> ExperimentSession::content() const
{
    if (!m_experiment)
        return std::nullopt;
    return SessionContent{m_experiment, m_plan,    m_savedPlan,   m_planFile,
                          m_spectrum,   m_reading, m_evaluations, m_lastRun};
}

void ExperimentSession::adopt(SessionContent content)
{
    m_experiment = std::move(content.experiment);
    m_plan = std::move(content.plan);
    m_savedPlan = std::move(content.savedPlan);
    m_planFile = std::move(content.planFile);
    m_spectrum = std::move(content.spectrum);
    m_reading = std::move(content.reading);
    m_evaluations = std::move(content.evaluations);
    m_lastRun = std::move(content.lastRun);
    Q_EMIT experimentChanged();
    Q_EMIT planChanged();
    Q_EMIT spectrumChanged();
    Q_EMIT evaluationsChanged();
    if (m_evaluations.empty()) // it was about to be evaluated
        evaluate();
}

void ExperimentSession::forgetLastRun()
{
    m_lastRun.reset();
    if (m_evaluations.erase("unlearned") > 0)
        Q_EMIT evaluationsChanged();
}

bool ExperimentSession::canResume(const RunSummary& run) const
{
    const bool isUnfinished =
        run.state == RunState::Interrupted || run.state == RunState::Cancelled || run.state == RunState::Failed;
    const bool isFree = m_status.activity == Activity::Idle || m_status.activity == Activity::Evaluating;
    return isUnfinished && isFree && run.purgedAt.empty() && !run.deleted;
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
