// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/index_ranges.h"

#include <algorithm>
#include <charconv>

namespace unlearn {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    if (text.empty() || text.front() == '-')
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size())
        return std::nullopt;
    return error == std::errc::result_out_of_range ? INT64_MAX : value;
}

} // namespace

std::optional<std::vector<IndexRange>> parseIndexRanges(std::string_view text)
{
    std::vector<IndexRange> ranges;
    while (true) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view entry = text.substr(0, comma);
        const std::size_t dash = entry.find('-');
        const auto first = wholeNumber(entry.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : wholeNumber(entry.substr(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        ranges.push_back({*first, *last});
        if (comma == text.size())
            return ranges;
        text.remove_prefix(comma + 1);
    }
}

std::string indexRangesText(std::span<const std::int64_t> indices)
{
    std::string text;
    for (std::size_t i = 0; i < indices.size();) {
        std::size_t end = i + 1;
        while (end < indices.size() && indices[end] == indices[end - 1] + 1)
            ++end;
        if (!text.empty())
            text += ',';
        text += std::to_string(indices[i]);
        if (end - i > 1)
            text += '-' + std::to_string(indices[end - 1]);
        i = end;
    }
    return text;
}

} // namespace unlearn
