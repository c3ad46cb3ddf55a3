// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unlearn {

/// So that a folder that can not be written is found before the work, not after. Leaves nothing behind; an empty path
/// is no path. Throws Error (FileUnwritable, DiskFull).
void requireWritable(const std::string& path);
/// Whole or not at all. Throws likewise.
void writeWhole(const std::string& path, const std::string& content);

} // namespace unlearn
