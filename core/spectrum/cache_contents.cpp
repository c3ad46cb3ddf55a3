// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/cache_contents.h"

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/model/tensor_file.h"

#include <algorithm>
#include <chrono>

namespace unlearn {
namespace {

constexpr const char* suffix = ".safetensors";

std::filesystem::path fileOf(const std::filesystem::path& folder, const CacheEntry& entry)
{
    return folder / (entry.key + suffix);
}

bool isGone(const std::filesystem::path& data)
{
    std::error_code error; // what can not be looked at can not be read either
    if (!std::filesystem::exists(data, error))
        return true;
    return std::filesystem::is_directory(data, error) && std::filesystem::is_empty(data, error); // or not mounted
}

std::optional<CacheEntry> entryOf(const std::filesystem::directory_entry& file)
{
    if (file.path().extension() != suffix)
        return std::nullopt;
    std::error_code error;
    CacheEntry entry;
    entry.key = file.path().stem().string();
    entry.retained = entry.key.starts_with("retained-");
    entry.predictions = entry.key.starts_with("predictions-");
    const std::uintmax_t bytes = file.file_size(error);
    if (error)
        return std::nullopt; // removed by another process meanwhile
    entry.bytes = static_cast<std::int64_t>(bytes);
    const auto used = file.last_write_time(error);
    if (error)
        return std::nullopt; // likewise
    const auto age = std::filesystem::file_time_type::clock::now() - used;
    entry.daysUnused = std::chrono::duration<double, std::ratio<86400>>(age).count();
    try {
        const auto said = readSafetensorsMetadata(file.path());
        const auto value = [&said](const char* name) {
            const auto at = said.find(name);
            return at == said.end() ? std::string() : at->second;
        };
        entry.modelHash = value("model_hash");
        entry.dataHash = value("data_hash");
        const std::string location = value("data_location");
        entry.dataGone = !location.empty() && isGone(location);
    } catch (const Error&) {
        // It takes room all the same, and may be removed.
    }
    return entry;
}

} // namespace

std::vector<CacheEntry> cacheContents(const std::filesystem::path& folder)
{
    std::vector<CacheEntry> entries;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (const std::optional<CacheEntry> entry = entryOf(*at))
            entries.push_back(*entry);
    }
    std::ranges::sort(entries, {}, [](const CacheEntry& entry) { return std::pair(entry.daysUnused, entry.key); });
    return entries;
}

std::vector<CacheEntry> cacheContentsOf(const std::string& dataHash, const std::filesystem::path& folder)
{
    std::vector<CacheEntry> entries = cacheContents(folder);
    std::erase_if(entries, [&dataHash](const CacheEntry& entry) {
        return entry.dataHash != dataHash && !entry.dataHash.empty() && !entry.predictions;
    });
    return entries;
}

std::vector<CacheEntry> pruneCache(const std::filesystem::path& folder, const PruneOptions& options)
{
    removeAbandonedFiles(folder);
    std::vector<CacheEntry> entries = cacheContents(folder);
    std::int64_t left = 0;
    for (const CacheEntry& entry : entries)
        left += entry.bytes;
    const bool everything = !options.olderThanDays && !options.keepBytes;
    std::vector<CacheEntry> removed;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) { // the longest unused first
        const bool old = options.olderThanDays && entry->daysUnused > *options.olderThanDays;
        const bool tooMuch = options.keepBytes && left > *options.keepBytes;
        if ((entry->isIrreplaceable() && !options.irreplaceableToo) || !(everything || old || tooMuch))
            continue;
        const std::filesystem::path path = fileOf(folder, *entry);
        std::error_code error;
        const bool isRemoved = std::filesystem::remove(path, error); // or another process did that
        if (error)
            throw Error(
                ErrorCode::FileUnwritable, "A file of the cache can not be removed",
                {.file = path.string(), .expected = "a folder that can be written to", .found = error.message()});
        left -= entry->bytes;
        if (isRemoved)
            removed.push_back(*entry);
    }
    return removed;
}

} // namespace unlearn
