// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that asks models about every training sample, and lets such jobs wait for an evaluation.
#include "widgets/session/experiment_session.h"

#include <utility>
#include <variant>
#include <vector>

namespace unlearn {

void ExperimentSession::follow(Activity activity, std::function<void()> next)
{
    m_next = std::move(next);
    JobStatus status = m_status;
    status.jobFollows = true;
    status.next = activity;
    setStatus(std::move(status));
}

bool ExperimentSession::ask(Question question, bool isLong, const std::function<void()>& start)
{
    const bool isKnown = question == Question::Scores ? m_scores != nullptr : m_memorisation != nullptr;
    if (isKnown || !canStart() || m_status.stopping)
        return false;
    if (m_status.question == question && (m_status.isLong || !isLong)) // it is being answered
        return true;
    if (m_status.jobFollows)
        return false;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        follow(Activity::Evaluating, [this, question, isLong, start] { ask(question, isLong, start); });
        return true;
    }
    start();
    return true;
}

bool ExperimentSession::scoreSamples()
{
    return ask(Question::Scores, false, [this] {
        begin<SampleScores>(
            Activity::Evaluating,
            [services = m_services, experiment = m_experiment](const JobContext& context) {
                return services.scoreSamples(*experiment, context);
            },
            [this](SampleScores scores) {
                m_scores = std::make_shared<const SampleScores>(std::move(scores));
                Q_EMIT sampleScoresChanged();
            },
            Question::Scores);
    });
}

bool ExperimentSession::askForMemorisation(MissingShadows missing)
{
    return ask(Question::Memorisation, missing == MissingShadows::Train, [this, missing] {
        begin<MemorisationAnswer>(
            Activity::Evaluating,
            [services = m_services, experiment = m_experiment, missing](const JobContext& context) {
                return services.memorisation(*experiment, missing, context);
            },
            [this](MemorisationAnswer answer) {
                if (const auto* outlook = std::get_if<ShadowOutlook>(&answer)) {
                    Q_EMIT memorisationEstimated(*outlook);
                    return;
                }
                auto& scores = std::get<std::vector<double>>(answer);
                m_memorisation = std::make_shared<const std::vector<double>>(std::move(scores));
                Q_EMIT sampleScoresChanged();
            },
            Question::Memorisation, missing == MissingShadows::Train);
    });
}

} // namespace unlearn
