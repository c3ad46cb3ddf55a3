// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_home.h"

#include <cstdlib>

namespace unlearn {

std::filesystem::path dataHome()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    std::filesystem::path folder = data ? data : "";
    if (!folder.is_absolute()) {
        const char* home = std::getenv("HOME");
        folder = std::filesystem::path(home ? home : ".") / ".local" / "share";
    }
    return folder / "unlearning-workbench";
}

} // namespace unlearn
