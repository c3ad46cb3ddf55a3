// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip_archive.h"

#include "core/error.h"
#include "core/inflate.h"
#include "core/printable_text.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <span>

namespace unlearn {
namespace {

constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t entrySignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::size_t localSize = 30;
constexpr std::size_t entrySize = 46;
constexpr std::size_t endSize = 22;
constexpr std::size_t end64Size = 56;
constexpr std::size_t locator64Size = 20;
constexpr std::uint64_t longestComment = 0xFFFF;
constexpr std::uint64_t largestDirectory = std::uint64_t{64} << 20;

/// A little-endian field; the caller has checked that it is inside.
template <typename Integer> Integer field(std::span<const std::byte> bytes, std::size_t offset)
{
    Integer value = 0;
    for (std::size_t i = 0; i < sizeof(Integer); ++i)
        value |= static_cast<Integer>(std::to_integer<Integer>(bytes[offset + i]) << (8 * i));
    return value;
}

std::string hexadecimal(std::uint32_t value)
{
    std::array<char, 11> text{};
    std::snprintf(text.data(), text.size(), "0x%08X", value);
    return text.data();
}

std::string bytesText(std::uint64_t count)
{
    return std::to_string(count) + " bytes";
}

/// The 64-bit fields of the extra block of type 1: those come, in this order, whose 32-bit field holds all ones.
class Zip64Fields {
public:
    explicit Zip64Fields(std::span<const std::byte> extra)
    {
        while (extra.size() >= 4) {
            const std::size_t size = field<std::uint16_t>(extra, 2);
            if (size > extra.size() - 4)
                return;
            if (field<std::uint16_t>(extra, 0) == 1)
                m_rest = extra.subspan(4, size);
            extra = extra.subspan(4 + size);
        }
    }

    /// Replaces the value where it says "see there"; false when there is nothing to see.
    bool widen(std::uint64_t& value)
    {
        if (value != 0xFFFFFFFF)
            return true;
        if (m_rest.size() < 8)
            return false;
        value = field<std::uint64_t>(m_rest, 0);
        m_rest = m_rest.subspan(8);
        return true;
    }

private:
    std::span<const std::byte> m_rest;
};

} // namespace

ZipArchive::ZipArchive(const std::filesystem::path& path) : m_file(path)
{
    readDirectory(findDirectory());
}

std::vector<std::string> ZipArchive::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, entry] : m_entries)
        names.push_back(name);
    return names;
}

ZipArchive::Directory ZipArchive::findDirectory()
{
    if (m_file.size() < endSize)
        fail("The file is too short to be a zip archive", {}, "at least " + bytesText(endSize),
             bytesText(m_file.size()));
    const std::uint64_t tailSize = std::min(m_file.size(), endSize + longestComment);
    const std::uint64_t tailOffset = m_file.size() - tailSize;
    const std::vector<std::byte> tail = readAt(tailOffset, tailSize, "end of the zip directory");
    std::optional<std::size_t> found;
    for (std::size_t i = tail.size() - endSize + 1; i-- > 0 && !found;) {
        if (field<std::uint32_t>(tail, i) == endSignature
            && i + endSize + field<std::uint16_t>(tail, i + 20) == tail.size())
            found = i;
    }
    if (!found)
        fail("The zip archive is cut short: its directory is missing", {},
             "its end among the last " + bytesText(tailSize), "none");

    Directory directory{.offset = field<std::uint32_t>(tail, *found + 16),
                        .size = field<std::uint32_t>(tail, *found + 12),
                        .entries = field<std::uint16_t>(tail, *found + 10)};
    if (*found >= locator64Size && field<std::uint32_t>(tail, *found - locator64Size) == locator64Signature) {
        const auto offset = field<std::uint64_t>(tail, *found - locator64Size + 8);
        const std::vector<std::byte> end64 = readAt(offset, end64Size, "ZIP64 end of the zip directory");
        if (const auto signature = field<std::uint32_t>(end64, 0); signature != end64Signature)
            fail("The ZIP64 end of the zip directory is not where it should be", "byte " + std::to_string(offset),
                 hexadecimal(end64Signature), hexadecimal(signature));
        directory = {.offset = field<std::uint64_t>(end64, 48),
                     .size = field<std::uint64_t>(end64, 40),
                     .entries = field<std::uint64_t>(end64, 32)};
    }
    return directory;
}

void ZipArchive::readDirectory(const Directory& directory)
{
    if (directory.size > largestDirectory)
        fail("The zip directory is larger than can be right", {}, "at most " + bytesText(largestDirectory),
             bytesText(directory.size));
    const std::vector<std::byte> bytes = readAt(directory.offset, directory.size, "zip directory");
    std::span<const std::byte> rest = bytes;
    while (!rest.empty()) {
        const std::string place = "entry " + std::to_string(m_entries.size());
        if (rest.size() < entrySize)
            fail("The zip directory is damaged", place, bytesText(entrySize), std::to_string(rest.size()));
        if (const auto signature = field<std::uint32_t>(rest, 0); signature != entrySignature)
            fail("The zip directory is damaged", place, hexadecimal(entrySignature), hexadecimal(signature));
        const std::size_t nameSize = field<std::uint16_t>(rest, 28);
        const std::size_t extraSize = field<std::uint16_t>(rest, 30);
        const std::size_t whole = entrySize + nameSize + extraSize + field<std::uint16_t>(rest, 32);
        if (whole > rest.size())
            fail("The zip directory is damaged", place, bytesText(whole), std::to_string(rest.size()));

        const auto* start = reinterpret_cast<const char*>(rest.data()) + entrySize;
        const std::string name(start, nameSize);
        Entry entry{.headerOffset = field<std::uint32_t>(rest, 42),
                    .storedSize = field<std::uint32_t>(rest, 20),
                    .size = field<std::uint32_t>(rest, 24),
                    .checksum = field<std::uint32_t>(rest, 16),
                    .method = field<std::uint16_t>(rest, 10),
                    .encrypted = (field<std::uint16_t>(rest, 8) & 1) != 0};
        Zip64Fields wide(rest.subspan(entrySize + nameSize, extraSize));
        if (!wide.widen(entry.size) || !wide.widen(entry.storedSize) || !wide.widen(entry.headerOffset))
            fail("An entry of the zip directory lacks its ZIP64 sizes", name, "an extra field with them",
                 bytesText(extraSize));
        if (!m_entries.emplace(name, entry).second)
            fail("The zip archive holds the same entry twice", name, "one", "two");
        rest = rest.subspan(whole);
    }
    if (m_entries.size() != directory.entries)
        fail("The zip directory does not hold the number of entries that it says", {},
             std::to_string(directory.entries), std::to_string(m_entries.size()));
}

const ZipArchive::Entry& ZipArchive::find(const std::string& name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        fail("The zip archive lacks an entry", name, "one of that name",
             "none among " + std::to_string(m_entries.size()));
    return found->second;
}

std::vector<std::byte> ZipArchive::read(const std::string& name, std::uint64_t limit)
{
    const Entry& entry = find(name);
    if (entry.encrypted || (entry.method != 0 && entry.method != Z_DEFLATED))
        throw Error(ErrorCode::FormatUnsupported, "An entry of the zip archive is encrypted or packed in another way",
                    {.file = m_file.path().string(),
                     .field = printableText(name),
                     .expected = "stored or deflated",
                     .found = entry.encrypted ? "encrypted" : "method " + std::to_string(entry.method)});
    if (entry.size > limit)
        fail("An entry of the zip archive is larger than it can be", name, "at most " + bytesText(limit),
             std::to_string(entry.size));
    const std::vector<std::byte> header = readAt(entry.headerOffset, localSize, name);
    if (const auto signature = field<std::uint32_t>(header, 0); signature != localSignature)
        fail("An entry of the zip archive is not where its directory says", name, hexadecimal(localSignature),
             hexadecimal(signature));
    const std::uint64_t start =
        entry.headerOffset + localSize + field<std::uint16_t>(header, 26) + field<std::uint16_t>(header, 28);
    if (entry.method == 0 && entry.storedSize != entry.size)
        fail("An entry of the zip archive has two sizes", name, bytesText(entry.size) + " stored",
             std::to_string(entry.storedSize));
    std::vector<std::byte> bytes = readAt(start, entry.storedSize, name);
    if (entry.method == Z_DEFLATED) {
        auto inflated = inflateRaw(bytes, entry.size);
        if (!inflated)
            fail("An entry of the zip archive does not unpack to the size it says", name, bytesText(entry.size),
                 "another size or damaged data");
        bytes = std::move(*inflated);
    }
    const auto checksum =
        static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
    if (checksum != entry.checksum)
        fail("The checksum of an entry of the zip archive does not match", name, hexadecimal(entry.checksum),
             hexadecimal(checksum));
    return bytes;
}

std::vector<std::byte> ZipArchive::readAt(std::uint64_t offset, std::uint64_t size, const std::string& name)
{
    if (offset > m_file.size() || size > m_file.size() - offset)
        fail("The zip archive points outside the file", name, bytesText(size) + " from byte " + std::to_string(offset),
             "a file of " + bytesText(m_file.size()));
    std::vector<std::byte> bytes(size);
    m_file.seek(offset);
    m_file.readExactly(bytes, printableText(name).c_str());
    return bytes;
}

void ZipArchive::fail(const std::string& message, const std::string& name, const std::string& expected,
                      const std::string& found) const
{
    throw Error(ErrorCode::FileCorrupt, message,
                {.file = m_file.path().string(), .field = printableText(name), .expected = expected, .found = found});
}

} // namespace unlearn
