// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resource_folder.h"

#include "core/error.h"

#include <cstdlib>

namespace unlearn {

std::filesystem::path resourceFolder()
{
    std::error_code ignored;
    if (const char* chosen = std::getenv("UNLEARN_RESOURCES"); chosen && *chosen) {
        // Someone said where: falling back in silence would show other files than were asked for.
        if (!std::filesystem::is_directory(chosen, ignored))
            throw Error(
                ErrorCode::FileMissing, "The folder of resources is not there",
                {.file = chosen, .field = "UNLEARN_RESOURCES", .expected = "a folder", .found = "no such folder"});
        return chosen;
    }
    const std::filesystem::path executable = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const std::filesystem::path place = executable.parent_path().parent_path() / "share" / "unlearning-workbench";
    if (std::filesystem::is_directory(place / "example", ignored))
        return std::filesystem::canonical(place); // a build tree has a link there
    throw Error(ErrorCode::FileMissing, "The files that come with the program were not found",
                {.file = place.string(), .expected = "a folder there, or named by UNLEARN_RESOURCES", .found = "none"});
}

} // namespace unlearn
