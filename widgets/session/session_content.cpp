// SPDX-License-Identifier: GPL-3.0-or-later
// What a session hands over to another one, and lets go.
#include "widgets/session/experiment_session.h"

#include <utility>

namespace unlearn {

std::optional<SessionContent> ExperimentSession::content() const
{
    if (!m_experiment)
        return std::nullopt;
    return SessionContent{m_experiment,     m_plan,    m_savedPlan,    m_planFile,
                          m_spectrum,       m_reading, m_evaluations,  m_measuredOn,
                          m_lastRun,        m_scores,  m_memorisation, m_measuresSpectrumDrift,
                          m_purgedSelectors};
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
    m_measuredOn = std::move(content.measuredOn);
    m_lastRun = std::move(content.lastRun);
    m_scores = std::move(content.scores);
    m_memorisation = std::move(content.memorisation);
    m_measuresSpectrumDrift = content.measuresSpectrumDrift;
    m_purgedSelectors = std::move(content.purgedSelectors);
    Q_EMIT experimentChanged();
    Q_EMIT planChanged();
    Q_EMIT spectrumChanged();
    Q_EMIT evaluationsChanged();
    if (!isEvaluated()) // it was about to be
        evaluate();
}

void ExperimentSession::forgetPurged(const std::vector<std::string>& selectors)
{
    m_purgedSelectors.insert(m_purgedSelectors.end(), selectors.begin(), selectors.end());
    const bool judgedByIt = isJudgedByRun();
    m_lastRun.reset();
    m_evaluations.erase("unlearned");
    if (judgedByIt) // else they may be of the run that is under way
        measureOn(judgedOn());
    Q_EMIT evaluationsChanged();
    if (m_mustMeasure && m_status.activity == Activity::Idle)
        evaluate();
}

} // namespace unlearn
