// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/training_feed.h"

#include <utility>

namespace unlearn {

TrainingEvents TrainingFeed::sinks()
{
    TrainingEvents events;
    events.resumed = [this](const std::vector<TrainEpoch>& epochs) {
        const std::lock_guard lock(m_mutex);
        m_facts.epochs.insert(m_facts.epochs.end(), epochs.begin(), epochs.end());
    };
    events.epochDone = [this](const TrainEpoch& epoch) {
        const std::lock_guard lock(m_mutex);
        m_facts.epochs.push_back(epoch);
        m_facts.underWay.reset();
    };
    events.stepDone = [this](const TrainProgress& progress) {
        const std::lock_guard lock(m_mutex);
        m_facts.underWay = progress;
    };
    return events;
}

TrainingFacts TrainingFeed::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_facts, TrainingFacts());
}

} // namespace unlearn
