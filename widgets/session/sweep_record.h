// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/sweep.h"
#include "core/store/run_record.h"

#include <vector>

namespace unlearn {

/// A sweep that is under way, or has ended.
struct SweepRecord {
    enum class State { Running, Finished, Stopped, Failed };

    Sweep sweep;
    State state = State::Running;
    int points = 0;
    std::vector<RunId> runs = {}; ///< of the points that are done, in their order
    int taken = 0;                ///< of these, runs that the log held already
    int failed = 0;               ///< of these, runs that diverged
};

} // namespace unlearn
