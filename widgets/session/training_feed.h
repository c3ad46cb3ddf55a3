// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/training.h"

#include <mutex>
#include <optional>
#include <vector>

namespace unlearn {

/// Carries the epochs of a training, and where the one under way stands, from the thread that computes to the one that
/// draws: filled there, drained here by a timer. Thread-safe.
class TrainingFeed {
public:
    /// Sinks that fill it; it must outlive them.
    TrainingEvents sinks();
    std::vector<TrainEpoch> drain();
    /// The newest since the last call, of an epoch that is not done.
    std::optional<TrainProgress> takeProgress();

private:
    std::mutex m_mutex;
    std::vector<TrainEpoch> m_epochs;
    std::optional<TrainProgress> m_progress;
};

} // namespace unlearn
