// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// What the command line ends with; scripts rely on it.
enum class ExitCode {
    Success = 0,
    Failure = 1,   ///< the machine or the log failed: disk, memory, database, numbers that diverged
    BadInput = 2,  ///< usage, or a file, value or device that is not what it should be
    Stopped = 130, ///< by SIGINT or SIGTERM; what was reached is kept
};

} // namespace unlearn
