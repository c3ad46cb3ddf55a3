// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace unlearn {

/// Indices from a text file, separated by white space or commas, or from a file that holds one JSON array of integers.
/// In the order of the file. Throws Error (FileMissing, FileUnreadable; FileCorrupt when it holds anything else or
/// nothing; ValueOutOfRange for an index outside 0..count-1, naming the entry).
std::vector<std::int64_t> readIndexList(const std::filesystem::path& file, std::int64_t count);

} // namespace unlearn
