// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace unlearn {

/// What has come of a download so far: FILE.part beside the file that it becomes. It stays when the download stops, and
/// is locked while somebody adds to it.
class PartFile {
public:
    /// Opens what is there or begins a new one; makes the folder. Throws Error (FileUnwritable, also where another
    /// process is at it; DiskFull).
    explicit PartFile(const std::filesystem::path& file);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    static std::filesystem::path pathOf(const std::filesystem::path& file);

    const std::filesystem::path& path() const { return m_path; }
    std::uint64_t size() const { return m_size; } ///< in bytes

    /// The writing ones throw Error (FileUnwritable, DiskFull).
    void append(std::span<const std::byte> bytes);
    void clear();
    /// Puts the other's file in the place of its own, with its lock. Nothing may be written to the other afterwards.
    void replaceBy(PartFile& other);
    /// Gives it its final name, once its bytes are on disk.
    void finish();
    /// Removes it; never throws. Nothing may be written afterwards.
    void remove();

private:
    bool isStillThere() const;

    std::filesystem::path m_file;
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

} // namespace unlearn
