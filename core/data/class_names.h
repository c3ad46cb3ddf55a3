// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// The non-empty lines of a text file; empty when the file does not exist. Throws Error (FileUnreadable, FileCorrupt).
std::vector<std::string> readClassNames(const std::filesystem::path& file);

/// "class 0", "class 1", ...
std::vector<std::string> numberedClassNames(std::int64_t count);

/// Throws Error (ValueOutOfRange) naming the first sample of the file whose label is no class.
void requireLabels(std::span<const std::int32_t> labels, std::int64_t classes, const std::filesystem::path& file);

} // namespace unlearn
