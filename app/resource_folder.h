// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unlearn {

/// Where the example, the schemas and other files that come with the program lie: $UNLEARN_RESOURCES, else
/// ../share/unlearning-workbench from the executable, else the folder of the sources it was built from.
/// Throws Error (FileMissing) naming the places looked at.
std::filesystem::path resourceFolder();

} // namespace unlearn
