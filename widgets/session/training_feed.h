// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/training.h"

#include <mutex>
#include <optional>
#include <vector>

namespace unlearn {

/// What a training has told since it was last asked.
struct TrainingFacts {
    std::vector<TrainEpoch> epochs;        ///< that are done
    std::optional<TrainProgress> underWay; ///< the newest of the epoch after these; nothing: no step of it is done
};

/// Carries the epochs of a training, and where the one under way stands, from the thread that computes to the one that
/// draws: filled there, drained here by a timer. Thread-safe.
class TrainingFeed {
public:
    /// Sinks that fill it; it must outlive them.
    TrainingEvents sinks();
    /// All of one moment.
    TrainingFacts take();

private:
    std::mutex m_mutex;
    TrainingFacts m_facts;
};

} // namespace unlearn
