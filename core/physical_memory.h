// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <cstdint>

namespace unlearn {

/// Of this machine, in bytes. What a file claims beyond it is refused: asking for it would succeed, and end the process
/// once it is written to.
inline std::uint64_t physicalMemoryBytes()
{
    return static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGE_SIZE));
}

} // namespace unlearn
