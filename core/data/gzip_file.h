// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace unlearn {

/// A file read from front to back, and unzipped on the way when its content is gzip, whatever its name says.
class GzipFile {
public:
    /// Throws Error (FileMissing, FileUnreadable) naming the path.
    explicit GzipFile(std::filesystem::path path);
    ~GzipFile();
    GzipFile(const GzipFile&) = delete;
    GzipFile& operator=(const GzipFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// No file of this size can hold more bytes: a bound for what a header may claim before memory is asked for.
    std::uint64_t mostBytes() const;
    /// Fills as much of the buffer as there is left. Throws Error (FileCorrupt) for damaged or cut gzip data.
    std::size_t read(std::span<std::byte> buffer);
    /// Throws Error (FileCorrupt) unless everything was read and the checksum at the end agrees.
    void requireEnd();

private:
    struct State;

    std::filesystem::path m_path;
    std::unique_ptr<State> m_state;
};

} // namespace unlearn
