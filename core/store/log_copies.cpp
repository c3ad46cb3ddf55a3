// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_copies.h"

#include "core/store/process_identity.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace unlearn {
namespace {

/// LOG.merge-PROCESS, and the same with "-wal", "-lock", ".v1-backup", ... behind it.
bool isAbandonedMerge(std::string_view name, const std::string& log)
{
    const std::string begin = log + mergeSuffix;
    if (!name.starts_with(begin))
        return false;
    name.remove_prefix(begin.size());
    std::int32_t process = 0;
    const auto [last, failure] = std::from_chars(name.data(), name.data() + name.size(), process);
    name.remove_prefix(static_cast<std::size_t>(last - name.data()));
    return failure == std::errc() && process > 0 && (name.empty() || name.front() == '-' || name.front() == '.')
        && !mayBeAlive(process);
}

bool isOfMigration(std::string_view name, const std::string& log)
{
    return name.starts_with(log + ".v") && (name.ends_with("-backup") || name.ends_with("-backup.part"));
}

/// Behind exportSuffix: the copy, what it is called before it is whole, and what SQLite may leave beside either.
constexpr const char* exportTails[] = {"",      "-journal",      "-wal",      "-shm",
                                       ".part", ".part-journal", ".part-wal", ".part-shm"};

bool isOfExport(std::string_view name)
{
    return std::ranges::any_of(
        exportTails, [&](const char* tail) { return name.ends_with(std::string(exportSuffix).append(tail)); });
}

template <typename Chosen>
std::vector<std::filesystem::path> filesBeside(const std::filesystem::path& log, Chosen chosen)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator at(std::filesystem::absolute(log, error).parent_path(), error), end;
         !error && at != end; at.increment(error)) {
        if (chosen(at->path().filename().string()))
            files.push_back(at->path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace

std::vector<std::filesystem::path> partsOfExport(const std::filesystem::path& file)
{
    std::vector<std::filesystem::path> parts;
    for (const char* tail : exportTails)
        parts.emplace_back(file.string() + exportSuffix + tail);
    return parts;
}

std::vector<std::filesystem::path> abandonedMerges(const std::filesystem::path& log)
{
    const std::string own = log.filename().string();
    return filesBeside(log, [&own](const std::string& name) { return isAbandonedMerge(name, own); });
}

std::vector<std::filesystem::path> copiesBeside(const std::filesystem::path& log)
{
    const std::string own = log.filename().string();
    return filesBeside(log, [&own](const std::string& name) {
        return isOfMigration(name, own) || isAbandonedMerge(name, own) || isOfExport(name);
    });
}

} // namespace unlearn
