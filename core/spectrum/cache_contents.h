// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// One file of a cache of second moments, and of predictions beside them.
struct CacheEntry {
    std::string key;        ///< the file's name without ".safetensors"
    std::int64_t bytes = 0; ///< on disk
    double daysUnused = 0.0;
    bool retained = false;    ///< the moment after a request: it can not be made again once the samples are gone
    bool predictions = false; ///< what a model says of a whole split (core/evaluate/prediction_cache.h)
    std::string modelHash;    ///< empty in files of an older version
    std::string dataHash;     ///< likewise
    /// Of a full moment: where its data lay is nothing, or an empty folder, now. What is there is not looked into;
    /// false where the file does not say where they lay.
    bool dataGone = false;

    bool isIrreplaceable() const { return retained || dataGone; }
};

/// Newest first. Reads headers only. A folder that does not exist is empty. Never throws for a bad file: it is an entry
/// without hashes.
std::vector<CacheEntry> cacheContents(const std::filesystem::path& folder);

/// Those of them that a purge of samples of these data is about. Of unknown data as well: what can be computed again is
/// rather computed again. Predictions of whatever data: another version may hold the samples, and they take but a pass.
std::vector<CacheEntry> cacheContentsOf(const std::string& dataHash, const std::filesystem::path& folder);

/// What a pruning may remove. Without any limit: everything that can be computed again.
struct PruneOptions {
    std::optional<double> olderThanDays = {};   ///< unused for longer than this
    std::optional<std::int64_t> keepBytes = {}; ///< the longest unused go until no more than so much is left
    bool irreplaceableToo = false;              ///< moments after a request, and of data that are gone, as well
};

/// Removes entries, and temporary files of processes that died. Returns what was removed. Safe while other processes
/// store and read. Throws Error (FileUnwritable) when a file can not be removed.
std::vector<CacheEntry> pruneCache(const std::filesystem::path& folder, const PruneOptions& options);

} // namespace unlearn
