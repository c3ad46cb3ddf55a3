// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/index_list.h"

#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <charconv>
#include <string>
#include <string_view>

namespace unlearn {
namespace {

constexpr std::string_view whiteSpace = " \t\r\n\f\v";
constexpr std::string_view separators = " \t\r\n\f\v,";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(whiteSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(whiteSpace) - first + 1);
}

/// A JSON array of integers differs from the plain form by its brackets only, and by a comma wherever two entries meet.
std::string_view withoutBrackets(std::string_view text, const std::filesystem::path& file)
{
    text = trimmed(text);
    if (!text.starts_with('['))
        return text;
    if (!text.ends_with(']'))
        throw Error(ErrorCode::FileCorrupt, "The JSON array of indices is not closed",
                    {.file = file.string(), .expected = "]", .found = printableText(text.substr(text.size() - 1))});
    return text.substr(1, text.size() - 2);
}

} // namespace

std::vector<std::int64_t> readIndexList(const std::filesystem::path& file, std::int64_t count)
{
    const std::string content = readTextFile(file, std::uint64_t{256} << 20);
    std::string_view rest = withoutBrackets(content, file);
    std::vector<std::int64_t> indices;
    while (true) {
        rest.remove_prefix(std::min(rest.find_first_not_of(separators), rest.size()));
        if (rest.empty())
            break;
        const std::string_view word = rest.substr(0, rest.find_first_of(separators));
        rest.remove_prefix(word.size());
        std::int64_t index = -1;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), index);
        const std::string field = "entry " + std::to_string(indices.size() + 1);
        if (error == std::errc::invalid_argument || end != word.data() + word.size())
            throw Error(ErrorCode::FileCorrupt, "The list of indices holds something else",
                        {.file = file.string(),
                         .field = field,
                         .expected = "a whole number",
                         .found = '"' + printableText(word) + '"'});
        if (error != std::errc() || index < 0 || index >= count)
            throw Error(ErrorCode::ValueOutOfRange, "The list of indices names a sample that does not exist",
                        {.file = file.string(),
                         .field = field,
                         .expected = "0.." + std::to_string(count - 1),
                         .found = printableText(word)});
        indices.push_back(index);
    }
    if (indices.empty())
        throw Error(ErrorCode::FileCorrupt, "The list of indices is empty",
                    {.file = file.string(), .expected = "at least one whole number", .found = "none"});
    return indices;
}

} // namespace unlearn
