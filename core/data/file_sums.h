// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

struct FileSum {
    std::string path;   ///< relative to a folder, with '/'; no control characters and no backslash
    std::string sha256; ///< 64 lower-case hexadecimal digits
};

/// "SHA256SUMS" in a folder: what its files held when they came there, as sha256sum(1) writes and checks it.
std::filesystem::path sumsFileOf(const std::filesystem::path& folder);
/// It is not brought to disk: whoever writes the files as well sees to that. Throws Error (FileUnwritable, DiskFull).
void writeSums(const std::filesystem::path& folder, const std::vector<FileSum>& sums);
/// Throws Error (FileMissing, FileUnreadable; FileCorrupt: not such a list, an empty one, or one that names a file
/// outside the folder).
std::vector<FileSum> readSums(const std::filesystem::path& folder);

} // namespace unlearn
