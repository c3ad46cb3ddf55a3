// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/file_sums.h"

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <cstdint>
#include <sstream>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t digits = 64;
constexpr const char* between = "  ";
constexpr std::size_t pathStart = digits + 2;
constexpr std::uint64_t mostText = std::uint64_t{64} << 20;

[[noreturn]] void failDamaged(const fs::path& file, const std::string& found)
{
    throw Error(ErrorCode::FileCorrupt, "The list of the files' SHA-256 is damaged",
                {.file = file.string(),
                 .expected = "lines of 64 hexadecimal digits, two blanks and a name",
                 .found = printableText(found)});
}

/// Whoever gave the folder may have written the list as well: no file elsewhere is read for it.
bool isInside(const fs::path& path)
{
    const fs::path plain = path.lexically_normal();
    return plain.is_relative() && *plain.begin() != "..";
}

bool isSumLine(const std::string& line)
{
    return line.size() > pathStart && line.find_first_not_of("0123456789abcdef") == digits
        && line.compare(digits, pathStart - digits, between) == 0 && isInside(line.substr(pathStart));
}

} // namespace

fs::path sumsFileOf(const fs::path& folder)
{
    return folder / "SHA256SUMS";
}

void writeSums(const fs::path& folder, const std::vector<FileSum>& sums)
{
    std::string text;
    for (const FileSum& sum : sums)
        text += sum.sha256 + between + sum.path + '\n';
    AtomicFile file(sumsFileOf(folder));
    file.write(text);
    file.commit(AtomicFile::Sync::Later);
}

std::vector<FileSum> readSums(const fs::path& folder)
{
    const fs::path file = sumsFileOf(folder);
    std::istringstream text(readTextFile(file, mostText));
    std::vector<FileSum> sums;
    for (std::string line; std::getline(text, line);) {
        if (!isSumLine(line))
            failDamaged(file, line);
        sums.push_back({.path = line.substr(pathStart), .sha256 = line.substr(0, digits)});
    }
    if (sums.empty())
        failDamaged(file, "none");
    return sums;
}

} // namespace unlearn
