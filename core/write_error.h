// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace unlearn {

/// What the system said when a file or folder could not be written, as an Error (DiskFull; FileUnwritable for all
/// else). systemError: a value of errno.
[[noreturn]] void throwWriteError(const std::filesystem::path& path, const std::string& message, int systemError);

} // namespace unlearn
