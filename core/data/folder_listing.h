// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// What lies in one folder of a data set, without hidden entries, sorted by name byte by byte.
struct FolderListing {
    std::vector<std::string> folders;
    std::vector<std::string> files;   ///< regular files, by whatever name
    std::vector<std::string> leading; ///< links that lead out of the data set's folder; they are not followed
    std::vector<std::string> other;   ///< pipes, devices, dangling links
};

/// root: the data set's folder, which may itself be a link. Links inside it are followed, those out of it are not: a
/// data set from elsewhere must not make files of this machine its samples.
/// Throws Error (FileMissing, FileUnreadable; ValueOutOfRange: the folder itself lies outside, by a link).
FolderListing listFolder(const std::filesystem::path& folder, const std::filesystem::path& root);

} // namespace unlearn
