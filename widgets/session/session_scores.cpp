// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that asks models about every training sample, and lets such jobs wait for an evaluation.
#include "widgets/session/experiment_session.h"

#include <utility>

namespace unlearn {

void ExperimentSession::follow(Activity activity, std::function<void()> next)
{
    m_next = std::move(next);
    JobStatus status = m_status;
    status.jobFollows = true;
    status.next = activity;
    setStatus(std::move(status));
}

bool ExperimentSession::scoreSamples()
{
    if (!canStart() || m_scores || m_status.jobFollows)
        return false;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        follow(Activity::Evaluating, [this] { scoreSamples(); });
        return true;
    }
    begin<SampleScores>(
        Activity::Evaluating,
        [services = m_services, experiment = m_experiment](const JobContext& context) {
            return services.scoreSamples(*experiment, context);
        },
        [this](SampleScores scores) {
            m_scores = std::make_shared<const SampleScores>(std::move(scores));
            Q_EMIT sampleScoresChanged();
        });
    return true;
}

bool ExperimentSession::askForMemorisation()
{
    if (m_status.isLong) // it is being found out
        return true;
    if (!canStart() || m_memorisation || m_status.jobFollows)
        return false;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        follow(Activity::Evaluating, [this] { askForMemorisation(); });
        return true;
    }
    begin<ShadowTaskOutlook>(
        Activity::Evaluating,
        [services = m_services, experiment = m_experiment](const JobContext& context) {
            return services.shadows.outlook(*experiment, {.models = memorisationModels}, context);
        },
        [this](const ShadowTaskOutlook& outlook) {
            if (outlook.training.missing > 0)
                Q_EMIT memorisationEstimated(outlook.training);
            else
                scoreMemorisation(); // once this job has ended
        });
    return true;
}

bool ExperimentSession::scoreMemorisation()
{
    if (m_status.isLong) // it is being done
        return true;
    if (!canStart() || m_memorisation || m_status.jobFollows)
        return false;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        follow(Activity::Evaluating, [this] { scoreMemorisation(); });
        return true;
    }
    begin<std::vector<double>>(
        Activity::Evaluating,
        [services = m_services, experiment = m_experiment](const JobContext& context) {
            return services.memorisation(*experiment, context);
        },
        [this](std::vector<double> scores) {
            m_memorisation = std::make_shared<const std::vector<double>>(std::move(scores));
            Q_EMIT sampleScoresChanged();
        });
    JobStatus status = m_status;
    status.isLong = true;
    setStatus(std::move(status));
    return true;
}

} // namespace unlearn
