// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/label_names.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace unlearn {
namespace {

constexpr std::size_t mostClasses = 10'000;

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::vector<std::string> sortedLabels(const std::vector<std::string>& labels, const std::filesystem::path& file)
{
    const std::set<std::string> different(labels.begin(), labels.end());
    if (different.size() < 2 || different.size() > mostClasses)
        throw Error(ErrorCode::ValueOutOfRange, "The labels do not make classes",
                    {.file = file.string(),
                     .expected = "2 to " + std::to_string(mostClasses) + " different ones",
                     .found = std::to_string(different.size())});
    std::vector<std::string> sorted(different.begin(), different.end());
    if (std::ranges::all_of(sorted, [](const std::string& label) { return wholeNumber(label).has_value(); }))
        std::ranges::stable_sort(sorted, {}, [](const std::string& label) { return *wholeNumber(label); });
    return sorted;
}

std::vector<std::int32_t> labelIds(std::span<const std::string> labels, const std::vector<std::string>& classes,
                                   const std::filesystem::path& file)
{
    std::map<std::string, std::int32_t> positions;
    for (std::size_t i = 0; i < classes.size(); ++i)
        positions.emplace(classes[i], static_cast<std::int32_t>(i));
    std::vector<std::int32_t> ids;
    ids.reserve(labels.size());
    for (const std::string& label : labels) {
        const auto at = positions.find(label);
        if (at == positions.end())
            throw Error(ErrorCode::ValueOutOfRange, "A test sample is of a class that no training sample has",
                        {.file = file.string(),
                         .field = "sample " + std::to_string(ids.size()),
                         .expected = "one of " + std::to_string(classes.size()) + " labels",
                         .found = '"' + printableText(label) + '"'});
        ids.push_back(at->second);
    }
    return ids;
}

std::vector<std::string> shownNames(const std::vector<std::string>& labels)
{
    std::vector<std::string> names;
    std::ranges::transform(labels, std::back_inserter(names),
                           [](const std::string& label) { return printableText(label); });
    return names;
}

void requireTestSamples(const Dataset& dataset, const std::filesystem::path& file)
{
    if (dataset.test.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "No sample is left to test on",
                    {.file = file.string(), .expected = "at least 2 samples of a class", .found = "fewer of each"});
}

} // namespace unlearn
