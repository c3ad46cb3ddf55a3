// SPDX-License-Identifier: GPL-3.0-or-later
// Pauses, and runs that go one batch at a time.
#include "widgets/session/experiment_session.h"
#include "widgets/session/single_steps.h"

#include <utility>

namespace unlearn {

void ExperimentSession::setPaused(bool paused)
{
    if (!m_job || m_status.stopping || paused == m_status.paused)
        return;
    if (m_singleSteps && !paused) {
        m_singleSteps->set(false);
        m_awaitsStep = false; // nobody tells of that batch any more
    }
    openGate(!paused);
}

bool ExperimentSession::canStep() const
{
    const bool isOfARun = (m_status.activity == Activity::Running && m_singleSteps) || m_status.runFollows;
    return canStart() || (isOfARun && !m_status.stopping);
}

void ExperimentSession::stepOnce()
{
    if (canStart())
        startFrom(std::nullopt, true);
    if (m_status.activity != Activity::Running || !canStep() || (m_awaitsStep && !m_status.paused))
        return;
    m_awaitsStep = true;
    m_singleSteps->set(true);
    openGate(true);
}

void ExperimentSession::openGate(bool isOpen)
{
    m_computeThread.setPaused(*m_job, !isOpen);
    m_remaining.setPaused(!isOpen);
    JobStatus status = m_status;
    status.paused = !isOpen;
    setStatus(std::move(status));
}

void ExperimentSession::takeSteps(const std::vector<StepFigures>& steps)
{
    m_awaitsStep = false;
    if (m_job && !m_status.stopping) // the run has closed the gate itself
        openGate(false);
    Q_EMIT stepsDone(steps);
}

} // namespace unlearn
