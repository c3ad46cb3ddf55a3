// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_fingerprint.h"

#include "core/content_hash.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unlearn {
namespace {

constexpr int mostLevels = 8;

using Facts = std::array<std::int64_t, 6>;

/// Of what a link leads to. The time of change is kept beside that of modification: it can not be set back.
std::optional<Facts> factsOf(const std::filesystem::path& path)
{
    struct stat status;
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return Facts{static_cast<std::int64_t>(status.st_size),        static_cast<std::int64_t>(status.st_ino),
                 static_cast<std::int64_t>(status.st_mtim.tv_sec), static_cast<std::int64_t>(status.st_mtim.tv_nsec),
                 static_cast<std::int64_t>(status.st_ctim.tv_sec), static_cast<std::int64_t>(status.st_ctim.tv_nsec)};
}

void add(ContentHash& hash, const std::filesystem::path& path, int levels)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        if (const std::optional<Facts> facts = factsOf(path))
            hash.add(path.string()).add(std::as_bytes(std::span(*facts)));
        return;
    }
    if (levels == 0)
        return;
    std::vector<std::filesystem::path> inside;
    for (std::filesystem::directory_iterator at(path, error), end; !error && at != end; at.increment(error))
        inside.push_back(at->path());
    std::sort(inside.begin(), inside.end());
    for (const std::filesystem::path& one : inside)
        add(hash, one, levels - 1);
}

} // namespace

std::string fileFingerprint(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return {};
    ContentHash hash;
    add(hash, path, mostLevels);
    return hash.hex();
}

} // namespace unlearn
