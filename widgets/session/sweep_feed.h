// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/sweep_run.h"

#include <mutex>
#include <optional>
#include <vector>

namespace unlearn {

/// Where a sweep is, and what it did since somebody last looked.
struct SweepFacts {
    std::optional<int> point; ///< the number of the one that began last
    int points = 0;
    std::vector<SweepRun> done;
};

/// Carries the points of a sweep from the thread that computes to the one that draws: filled there, drained here by a
/// timer. Thread-safe.
class SweepFeed {
public:
    /// Sinks that fill it, all but those of its runs; it must outlive them.
    SweepEvents sinks();
    SweepFacts drain();

private:
    std::mutex m_mutex;
    SweepFacts m_facts;
};

} // namespace unlearn
