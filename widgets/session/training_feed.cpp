// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/training_feed.h"

#include <utility>

namespace unlearn {

TrainingEvents TrainingFeed::sinks()
{
    TrainingEvents events;
    events.resumed = [this](const std::vector<TrainEpoch>& epochs) {
        const std::lock_guard lock(m_mutex);
        m_epochs.insert(m_epochs.end(), epochs.begin(), epochs.end());
    };
    events.epochDone = [this](const TrainEpoch& epoch) {
        const std::lock_guard lock(m_mutex);
        m_epochs.push_back(epoch);
        m_progress.reset();
    };
    events.stepDone = [this](const TrainProgress& progress) {
        const std::lock_guard lock(m_mutex);
        m_progress = progress;
    };
    return events;
}

std::vector<TrainEpoch> TrainingFeed::drain()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_epochs, {});
}

std::optional<TrainProgress> TrainingFeed::takeProgress()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_progress, std::nullopt);
}

} // namespace unlearn
