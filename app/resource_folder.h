// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unlearn {

/// Where the example, the schemas and other files that come with the program lie: $UNLEARN_RESOURCES, else
/// ../share/unlearning-workbench from the folder of the executable, in build trees a link to the sources' resources.
/// Throws Error (FileMissing) naming the place looked at.
std::filesystem::path resourceFolder();

} // namespace unlearn
