// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/zip_builder.h"

#include <zlib.h>

#include <fstream>
#include <iterator>

namespace unlearn {

std::string number(std::uint64_t value, int width)
{
    std::string bytes;
    for (int i = 0; i < width; ++i)
        bytes += static_cast<char>(value >> (8 * i));
    return bytes;
}

ZipBuilder& ZipBuilder::add(const Entry& entry)
{
    m_entries.push_back(entry);
    return *this;
}

ZipBuilder& ZipBuilder::add(const std::string& name, const std::string& content)
{
    Entry entry;
    entry.name = name;
    entry.content = content;
    return add(entry);
}

std::string ZipBuilder::bytes() const
{
    std::string file;
    std::string directory;
    for (const Entry& entry : m_entries) {
        const auto* content = reinterpret_cast<const Bytef*>(entry.content.data());
        const auto checksum =
            static_cast<std::uint32_t>(crc32_z(0, content, entry.content.size())) ^ entry.checksumError;
        const std::uint64_t size = entry.sizeSaid != 0 ? entry.sizeSaid : entry.content.size();
        const std::uint64_t offset = entry.offsetSaid != 0 ? entry.offsetSaid : file.size();
        const std::string shared = number(20, 2) + number(entry.flags, 2) + number(entry.method, 2) + number(0, 4)
            + number(checksum, 4) + number(entry.content.size(), 4) + number(size, 4) + number(entry.name.size(), 2)
            + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + shared + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            + number(offset, 4) + entry.name;
        file += "PK\x03\x04" + shared + entry.name + entry.content;
    }
    const std::string count = number(m_entries.size(), 2);
    return file + directory + "PK\x05\x06" + number(0, 4) + count + count + number(directory.size(), 4)
        + number(file.size(), 4) + number(0, 2);
}

void writeText(const std::filesystem::path& file, const std::string& bytes)
{
    // A new file rather than a shortened old one: some file systems bring the latter to disk at once, which is slow.
    std::filesystem::remove(file);
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string readText(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace unlearn
