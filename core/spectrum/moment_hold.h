// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/store/folder_hold.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace unlearn {

// A full moment that was begun before a purge would be in the cache again after it, and so would predictions of a
// split. So whoever makes some has the cache from before the first sample until they are stored, and a purge has it
// alone.

/// For making full moments or predictions, shared with others who make some. Makes the folder; does not wait. Throws
/// Error (DatabaseLocked while a purge has the cache, FileUnwritable, DiskFull, Cancelled).
std::unique_ptr<FolderHold> holdMomentsToMake(const std::filesystem::path& cacheFolder, const JobContext& context);

/// Likewise; where the cache can not be had, tellNotKept is given why, and nothing comes back: then nothing may be
/// stored. Throws Error (Cancelled).
std::unique_ptr<FolderHold> tryToHoldMoments(const std::filesystem::path& cacheFolder, const JobContext& context,
                                             const std::function<void(const Error&)>& tellNotKept);

/// For a purge, once nobody makes any; a wait is told, and a stop is heard. Throws Error (FileUnwritable, DiskFull,
/// Cancelled; DatabaseLocked where it is not to wait).
std::unique_ptr<FolderHold> holdMomentsToPurge(const std::filesystem::path& cacheFolder, const JobContext& context,
                                               WhenHeld whenHeld);

} // namespace unlearn
