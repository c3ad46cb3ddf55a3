// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace unlearn {

/// A zip file (APPNOTE.TXT 6.3; stored or deflated entries, ZIP64) as PyTorch writes its checkpoints and NumPy its .npz
/// files. Every position and size is checked against the file before it is used, every checksum after. It stands in for
/// LibTorch's own reader, which skips checksums, asks for memory before it checks sizes, and can not be run under a
/// sanitizer.
class ZipArchive {
public:
    /// Reads the directory. Throws Error (FileMissing, FileUnreadable, FileCorrupt).
    explicit ZipArchive(const std::filesystem::path& path);

    std::vector<std::string> names() const;
    bool has(const std::string& name) const { return m_entries.contains(name); }
    /// Bytes of an entry once read. Throws Error (FileCorrupt) when there is no such entry.
    std::uint64_t size(const std::string& name) const { return find(name).size; }
    /// Throws Error (FileCorrupt: missing, larger than limit, damaged; FormatUnsupported: encrypted, other methods).
    std::vector<std::byte> read(const std::string& name, std::uint64_t limit);

    std::uint64_t fileSize() const { return m_file.size(); }

private:
    struct Entry {
        std::uint64_t headerOffset = 0;
        std::uint64_t storedSize = 0;
        std::uint64_t size = 0;
        std::uint32_t checksum = 0;
        std::uint16_t method = 0;
        bool encrypted = false;
    };
    struct Directory {
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
        std::uint64_t entries = 0;
    };

    Directory findDirectory();
    void readDirectory(const Directory& directory);
    const Entry& find(const std::string& name) const;
    std::vector<std::byte> readAt(std::uint64_t offset, std::uint64_t size, const std::string& field);
    [[noreturn]] void fail(const std::string& message, const std::string& field, const std::string& expected,
                           const std::string& found) const;

    InputFile m_file;
    std::map<std::string, Entry> m_entries;
};

} // namespace unlearn
