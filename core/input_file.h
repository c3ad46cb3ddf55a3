// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace unlearn {

/// A regular file opened for reading. Folders, pipes and devices are refused, so that no read waits for ever.
class InputFile {
public:
    /// Throws Error (FileMissing, FileUnreadable) naming the path.
    explicit InputFile(std::filesystem::path path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::uint64_t size() const { return m_size; } ///< in bytes, when it was opened
    int descriptor() const { return m_descriptor; }

    /// Fills as much of the buffer as the rest of the file allows; 0 at its end. Throws Error (FileUnreadable).
    std::size_t readSome(std::span<std::byte> buffer);
    /// Fills the buffer. Throws Error (FileCorrupt) when the file ends before, naming what was being read.
    void readExactly(std::span<std::byte> buffer, const char* field);
    void seek(std::uint64_t offset);

private:
    [[noreturn]] void fail(int systemError) const;

    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

/// The whole of a text file. Throws Error (FileMissing, FileUnreadable; FileCorrupt when it is larger than limit
/// bytes).
std::string readTextFile(const std::filesystem::path& path, std::uint64_t limit);

} // namespace unlearn
