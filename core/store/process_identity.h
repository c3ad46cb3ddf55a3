// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace unlearn {

/// Which process writes to a run. A process number alone is used again by others, so its start time and the boot it
/// belongs to are kept with it.
struct ProcessIdentity {
    std::int64_t pid = 0;
    std::int64_t startTicks = 0; ///< clock ticks after boot, field 22 of /proc/PID/stat
    std::string boot;            ///< /proc/sys/kernel/random/boot_id
    std::string pidNamespace;    ///< such as "pid:[4026531836]": numbers of another namespace say nothing here
    bool operator==(const ProcessIdentity&) const = default;
};

/// This one.
ProcessIdentity currentProcess();

enum class Liveness {
    Alive,
    Dead,
    Unknown ///< same boot but another namespace (a container): only its heartbeat can tell
};

/// Whether that very process is running, not another one that was given its number.
Liveness livenessOf(const ProcessIdentity& process);

/// Where nothing but its number is known: whether there is a process of that number, be it another one.
bool mayBeAlive(std::int64_t pid);

} // namespace unlearn
