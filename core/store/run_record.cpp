// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_record.h"

namespace unlearn {

const char* runStateName(RunState state)
{
    switch (state) {
    case RunState::Running: return "running";
    case RunState::Finished: return "finished";
    case RunState::Cancelled: return "cancelled";
    case RunState::Failed: return "failed";
    case RunState::Interrupted: return "interrupted";
    }
    return "failed";
}

} // namespace unlearn
