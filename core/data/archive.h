// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/file_sums.h"
#include "core/job_context.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace unlearn {

/// What an archive may hold at most.
struct UnpackLimits {
    std::uint64_t bytes = 0; ///< of all files together
    std::uint64_t entries = 0;
};

/// Unpacks a tar (gzip or not) or zip archive into a folder that this makes; its parent must be there. Only plain files
/// and folders with harmless relative names come out: an archive with a link, a device, an absolute name or one with
/// "..", control characters or a backslash, two entries of one name, or more than the limits is refused as a whole.
/// What it claims of its sizes is believed as little as its names: what comes out is counted. Permissions and times of
/// the archive are not taken over. Returns the files that came out, relative to the folder and in the archive's order.
/// Phase "unpack".
///
/// After any throw the folder is gone. Throws Error (FileMissing, FileUnreadable; FileCorrupt for damaged and hostile
/// archives; FileUnwritable, DiskFull; Cancelled).
std::vector<FileSum> unpackArchive(const std::filesystem::path& archive, const std::filesystem::path& folder,
                                   const UnpackLimits& limits, const JobContext& context = {});

} // namespace unlearn
