// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that asks models about every training sample.
#include "widgets/session/experiment_session.h"

#include <utility>

namespace unlearn {

void ExperimentSession::scoreSamples()
{
    if (!canStart() || m_scores)
        return;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        m_next = [this] { scoreSamples(); };
        return;
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
}

bool ExperimentSession::scoreMemorisation()
{
    if (!canStart() || m_memorisation)
        return false;
    if (m_status.activity == Activity::Evaluating) { // its figures are wanted, too
        m_next = [this] { scoreMemorisation(); };
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
    return true;
}

} // namespace unlearn
