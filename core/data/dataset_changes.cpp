// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_changes.h"

#include "core/data/index_ranges.h"
#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>
#include <limits>
#include <set>

namespace unlearn {
namespace {

[[noreturn]] void refuse(const std::string& message, const std::string& option, const std::string& expected,
                         const std::string& found)
{
    throw Error(ErrorCode::ValueOutOfRange, message,
                {.field = "data, option " + option, .expected = expected, .found = found});
}

std::vector<std::pair<std::int64_t, std::int64_t>> parseSwaps(const std::string& text)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> swaps;
    std::set<std::int64_t> classes;
    const auto ranges = parseIndexRanges(text);
    for (const IndexRange& pair : ranges.value_or(std::vector<IndexRange>())) {
        if (pair.first == pair.last || !classes.insert(pair.first).second || !classes.insert(pair.last).second)
            refuse("A class can change labels with one other class only", "swap", "each class once", text);
        swaps.emplace_back(pair.first, pair.last);
    }
    if (swaps.empty())
        refuse("These are not pairs of classes", "swap", "pairs such as 0-1,2-3, the smaller one first",
               '"' + printableText(text) + '"');
    return swaps;
}

void keepFirst(Dataset& dataset, std::int64_t count)
{
    LabelledImages& train = dataset.train;
    if (count > train.count())
        refuse("The data set has fewer training samples", "first", "1.." + std::to_string(train.count()),
               std::to_string(count));
    const auto kept = [&](const auto& values) {
        return values.size() / static_cast<std::size_t>(train.count()) * static_cast<std::size_t>(count);
    };
    train.pixels.resize(kept(train.pixels));
    train.features.resize(kept(train.features));
    train.tokens.resize(kept(train.tokens));
    train.labels.resize(static_cast<std::size_t>(count));
}

/// Indices of the first samples of a class.
std::vector<std::int64_t> firstOf(const Dataset& dataset, std::int64_t label, std::int64_t count)
{
    if (label >= dataset.classes())
        refuse("The data set has no such class", "swap", "classes 0.." + std::to_string(dataset.classes() - 1),
               std::to_string(label));
    std::vector<std::int64_t> indices;
    const std::vector<std::int32_t>& labels = dataset.train.labels;
    for (std::size_t i = 0; i < labels.size() && static_cast<std::int64_t>(indices.size()) < count; ++i) {
        if (labels[i] == label)
            indices.push_back(static_cast<std::int64_t>(i));
    }
    if (static_cast<std::int64_t>(indices.size()) < count)
        refuse("A class has fewer training samples than are to change their labels", "each",
               "at most " + std::to_string(indices.size()) + " for class " + std::to_string(label),
               std::to_string(count));
    return indices;
}

} // namespace

DatasetChanges datasetChanges(DatasetOptions& options)
{
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    DatasetChanges changes;
    changes.first = options.whole("first", 0, 1, most);
    changes.each = options.whole("each", 0, 1, most);
    const std::optional<std::string> swaps = options.text("swap");
    if (swaps.has_value() != (changes.each > 0))
        refuse("Swapped labels need both options", swaps ? "each" : "swap", "swap together with each", "one of them");
    if (swaps)
        changes.swaps = parseSwaps(*swaps);
    return changes;
}

void changeDataset(Dataset& dataset, const DatasetChanges& changes)
{
    if (changes.first > 0)
        keepFirst(dataset, changes.first);
    for (const auto& [one, other] : changes.swaps) {
        const std::vector<std::int64_t> ones = firstOf(dataset, one, changes.each);
        const std::vector<std::int64_t> others = firstOf(dataset, other, changes.each);
        for (const std::int64_t index : ones)
            dataset.train.labels[static_cast<std::size_t>(index)] = static_cast<std::int32_t>(other);
        for (const std::int64_t index : others)
            dataset.train.labels[static_cast<std::size_t>(index)] = static_cast<std::int32_t>(one);
        dataset.swapped.insert(dataset.swapped.end(), ones.begin(), ones.end());
        dataset.swapped.insert(dataset.swapped.end(), others.begin(), others.end());
    }
    std::ranges::sort(dataset.swapped);
}

} // namespace unlearn
