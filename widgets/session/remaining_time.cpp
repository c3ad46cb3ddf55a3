// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/remaining_time.h"

namespace unlearn {

void RemainingTime::reset()
{
    *this = {};
}

void RemainingTime::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    if (paused)
        m_workedBefore = worked();
    m_paused = paused;
    if (!paused)
        m_clock.start();
}

void RemainingTime::update(const QString& phase, double share)
{
    if (phase != m_phase || share < m_share || !m_clock.isValid()) {
        m_phase = phase;
        m_firstShare = share;
        m_workedBefore = 0.0;
        m_clock.start();
    }
    m_share = share;
}

std::optional<double> RemainingTime::seconds() const
{
    constexpr double worthShowing = 0.02;
    const double done = m_share - m_firstShare;
    if (m_firstShare < 0.0 || done < worthShowing || !m_clock.isValid())
        return std::nullopt;
    return worked() * (1.0 - m_share) / done;
}

double RemainingTime::worked() const
{
    return m_workedBefore + (m_paused ? 0.0 : static_cast<double>(m_clock.elapsed()) / 1000.0);
}

} // namespace unlearn
