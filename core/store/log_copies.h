// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace unlearn {

inline constexpr char exportSuffix[] = ".part-of-export"; ///< FILE + this, while a log is exported to FILE
inline constexpr char mergeSuffix[] = ".merge-";          ///< LOG + this + process, while a log is merged into LOG

/// What an export to a file that fails may leave, be it there or not.
std::vector<std::filesystem::path> partsOfExport(const std::filesystem::path& file);

/// What lies beside a log and holds all of another one, with what SQLite put beside it in turn, sorted. Files of merges
/// that a process which lives may be making stay out. Never throws.
std::vector<std::filesystem::path> abandonedMerges(const std::filesystem::path& log);

/// Besides these: copies that migrations of the log made, and what exports into its folder have not finished, of which
/// nobody knows whether they go on.
std::vector<std::filesystem::path> copiesBeside(const std::filesystem::path& log);

} // namespace unlearn
