// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder_listing.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

bool isInside(const fs::path& path, const fs::path& folder)
{
    const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return end == folder.end();
}

} // namespace

FolderListing listFolder(const fs::path& folder, const fs::path& root)
{
    const auto fail = [&folder](const std::error_code& error) {
        throw Error(error == std::errc::no_such_file_or_directory ? ErrorCode::FileMissing : ErrorCode::FileUnreadable,
                    "A folder of the data set can not be read",
                    {.file = folder.string(), .expected = "a folder that may be read", .found = error.message()});
    };
    std::error_code error;
    const fs::path canonicalRoot = fs::canonical(root, error);
    if (error)
        fail(error);
    const fs::path canonicalFolder = fs::canonical(folder, error);
    if (error)
        fail(error);
    if (!isInside(canonicalFolder, canonicalRoot))
        throw Error(ErrorCode::ValueOutOfRange, "A link leads out of the data set's folder, and is not followed",
                    {.file = folder.string(),
                     .expected = "a folder of the data set",
                     .found = "a link to " + printableText(canonicalFolder.string())});
    fs::directory_iterator entry(folder, error);
    if (error)
        fail(error);
    FolderListing listing;
    while (entry != fs::directory_iterator()) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (!name.starts_with('.')) {
            const fs::file_status status = entry->status(ignored);
            const fs::path target = entry->is_symlink(ignored) ? fs::canonical(entry->path(), ignored) : canonicalRoot;
            const bool leads = !target.empty() && !isInside(target, canonicalRoot);
            auto& kind = leads                ? listing.leading
                : fs::is_directory(status)    ? listing.folders
                : fs::is_regular_file(status) ? listing.files
                                              : listing.other;
            kind.push_back(name);
        }
        entry.increment(error);
        if (error)
            fail(error);
    }
    for (auto* names : {&listing.folders, &listing.files, &listing.leading, &listing.other})
        std::sort(names->begin(), names->end());
    return listing;
}

} // namespace unlearn
