// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/sweep_feed.h"

#include <utility>

namespace unlearn {

SweepEvents SweepFeed::sinks()
{
    SweepEvents events;
    events.pointBegan = [this](const SweepPoint& point, int points) {
        const std::lock_guard lock(m_mutex);
        m_facts.point = point.number;
        m_facts.points = points;
    };
    events.pointDone = [this](const SweepRun& run) {
        const std::lock_guard lock(m_mutex);
        m_facts.done.push_back(run);
    };
    return events;
}

SweepFacts SweepFeed::drain()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_facts, {});
}

} // namespace unlearn
