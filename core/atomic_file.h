// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace unlearn {

/// A file that appears whole or not at all: bytes go to a temporary name in the same folder, which is fsynced and
/// renamed by commit(). Without commit() the destructor removes the temporary file and an older file of that name
/// stays.
class AtomicFile {
public:
    /// Throws Error (FileUnwritable, DiskFull) naming the path.
    explicit AtomicFile(std::filesystem::path path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    // Throw Error (FileUnwritable, DiskFull) naming the path.
    void write(std::span<const std::byte> bytes); ///< after what was written before
    void write(const std::string& text);
    /// Now: the file is on the disk when commit() returns. Later: syncTree() sees to many files at once.
    enum class Sync { Now, Later };
    void commit(Sync sync = Sync::Now); ///< once

private:
    [[noreturn]] void fail(int systemError, const char* message) const;

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
};

/// Brings all files of a folder, and of the folders in it, to the disk; links are not followed. After many files that
/// is much quicker than each by itself, for the first one takes most of them along. Throws Error (FileUnwritable,
/// DiskFull).
void syncTree(const std::filesystem::path& folder);

/// Removes what killed processes left in a folder: temporary files of an AtomicFile whose process is gone. Files of
/// processes that live stay. Returns how many. Never throws.
int removeAbandonedFiles(const std::filesystem::path& folder);
/// Those of one file alone, where the folder may hold anybody's.
int removeAbandonedFilesOf(const std::filesystem::path& file);

} // namespace unlearn
