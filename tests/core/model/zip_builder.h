// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// Writes zip files of stored entries, and ones that are wrong in a chosen way.
class ZipBuilder {
public:
    struct Entry {
        std::string name;
        std::string content;
        std::uint16_t method = 0;
        std::uint16_t flags = 0;
        std::uint32_t sizeSaid = 0;      ///< in the directory; 0: the truth
        std::uint32_t offsetSaid = 0;    ///< likewise
        std::uint32_t checksumError = 0; ///< xor-ed to the true checksum
    };

    ZipBuilder& add(const Entry& entry);
    ZipBuilder& add(const std::string& name, const std::string& content);
    std::string bytes() const;

private:
    std::vector<Entry> m_entries;
};

void writeText(const std::filesystem::path& file, const std::string& bytes);
std::string readText(const std::filesystem::path& file);
/// Little-endian, width bytes.
std::string number(std::uint64_t value, int width);

} // namespace unlearn
