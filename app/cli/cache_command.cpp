// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cache_command.h"

#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "core/spectrum/cache_contents.h"

#include <memory>

namespace unlearn {
namespace {

struct Options {
    std::string db;
    PruneOptions prune;
};

std::filesystem::path folderOf(const Options& options)
{
    return RunStore::cacheFolder(chosenLog(options.db));
}

std::int64_t bytesOf(const std::vector<CacheEntry>& entries)
{
    std::int64_t bytes = 0;
    for (const CacheEntry& entry : entries)
        bytes += entry.bytes;
    return bytes;
}

std::string kindOf(const CacheEntry& entry)
{
    if (entry.predictions)
        return "predictions";
    return entry.retained ? "retained" : "full";
}

Json documentOf(const std::vector<CacheEntry>& entries)
{
    Json list = Json::array();
    for (const CacheEntry& entry : entries)
        list.push_back({{"key", entry.key},
                        {"kind", kindOf(entry)},
                        {"bytes", entry.bytes},
                        {"days_unused", entry.daysUnused},
                        {"data_gone", entry.dataGone},
                        {"model_hash", entry.modelHash},
                        {"data_hash", entry.dataHash}});
    return list;
}

std::vector<CacheEntry> chosen(std::vector<CacheEntry> entries, bool predictions)
{
    std::erase_if(entries, [predictions](const CacheEntry& entry) { return entry.predictions != predictions; });
    return entries;
}

std::string megabytes(std::int64_t bytes)
{
    return shown(static_cast<double>(bytes) / (1 << 20), 1) + " MiB";
}

CommandResult list(const Options& options)
{
    const std::vector<CacheEntry> entries = cacheContents(folderOf(options));
    TextTable table({"key", "kind", "MiB", "days unused"});
    for (const CacheEntry& entry : entries)
        table.add({entry.key.substr(0, 24), kindOf(entry) + (entry.dataGone ? ", data gone" : ""),
                   shown(static_cast<double>(entry.bytes) / (1 << 20), 1), shown(entry.daysUnused, 1)});
    CommandResult result;
    result.document = {{"folder", folderOf(options).string()},
                       {"bytes", bytesOf(entries)},
                       {"moments", documentOf(chosen(entries, false))},
                       {"predictions", documentOf(chosen(entries, true))}};
    result.text = entries.empty() ? "The cache is empty.\n" : table.text();
    return result;
}

CommandResult size(const Options& options)
{
    const std::vector<CacheEntry> entries = cacheContents(folderOf(options));
    CommandResult result;
    result.document = {{"folder", folderOf(options).string()}, {"files", entries.size()}, {"bytes", bytesOf(entries)}};
    result.text = folderOf(options).string() + ": " + std::to_string(entries.size()) + " files, "
        + megabytes(bytesOf(entries)) + "\n";
    return result;
}

CommandResult prune(const Options& options)
{
    const std::vector<CacheEntry> removed = pruneCache(folderOf(options), options.prune);
    const std::vector<CacheEntry> left = cacheContents(folderOf(options));
    std::vector<CacheEntry> kept = left;
    std::erase_if(kept, [](const CacheEntry& entry) { return !entry.isIrreplaceable(); });
    CommandResult result;
    result.document = {{"folder", folderOf(options).string()},
                       {"removed", documentOf(removed)},
                       {"removed_bytes", bytesOf(removed)},
                       {"bytes", bytesOf(left)},
                       {"irreplaceable", documentOf(kept)}};
    result.text = "Removed " + std::to_string(removed.size()) + " files, " + megabytes(bytesOf(removed)) + "; "
        + megabytes(bytesOf(left)) + " are left.\n";
    if (!kept.empty())
        result.text += "Among these are " + std::to_string(kept.size()) + " files, " + megabytes(bytesOf(kept))
            + ", that can not be computed again (moments after a request, or of data that are gone); "
              "--retained removes them, too.\n";
    return result;
}

void onChosen(CLI::App* command, const std::shared_ptr<Options>& options, Invocation& invocation,
              CommandResult (*action)(const Options&))
{
    command->add_option("--db", options->db, "The log of runs that the cache belongs to; else the user's own");
    command->callback([options, &invocation, action] {
        invocation.command = [options, action](Console&, const JobContext&) { return action(*options); };
    });
}

} // namespace

void addCacheCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* cache = app.add_subcommand("cache", "Show and prune the cache of second moments and predictions");
    cache->require_subcommand(1);
    cache->footer("Examples:\n  unlearn cache size\n  unlearn cache prune --older-than 30\n");
    const auto options = std::make_shared<Options>();

    onChosen(addCommand(*cache, invocation, "list", "List what is cached, the latest used first",
                        "  unlearn cache list\n  unlearn cache list --json\n"),
             options, invocation, list);
    onChosen(addCommand(*cache, invocation, "size", "Say how much room the cache takes",
                        "  unlearn cache size\n  unlearn cache size --db runs.sqlite --json\n"),
             options, invocation, size);
    CLI::App* pruneCommand =
        addCommand(*cache, invocation, "prune", "Remove what can be computed again: all of it, or within limits",
                   "  unlearn cache prune\n  unlearn cache prune --older-than 30 --keep-bytes 1000000000 --json\n");
    pruneCommand->add_option("--older-than", options->prune.olderThanDays, "Only what was not used for so many days")
        ->check(CLI::NonNegativeNumber);
    pruneCommand
        ->add_option("--keep-bytes", options->prune.keepBytes, "Only as much as is needed to leave so many bytes")
        ->check(CLI::NonNegativeNumber);
    pruneCommand->add_flag("--retained", options->prune.irreplaceableToo,
                           "Also moments after a request, and those of data that are gone: they can not be made again");
    onChosen(pruneCommand, options, invocation, prune);
}

} // namespace unlearn
