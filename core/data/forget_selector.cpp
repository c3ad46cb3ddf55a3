// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/forget_selector.h"

#include "core/data/index_list.h"
#include "core/data/index_ranges.h"
#include "core/data/split.h"
#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace unlearn {
namespace {

[[noreturn]] void refuse(const std::string& message, const std::string& selector, const std::string& expected)
{
    throw Error(ErrorCode::ValueOutOfRange, message,
                {.field = "forget", .expected = expected, .found = '"' + printableText(selector) + '"'});
}

std::optional<std::int64_t> parseNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return text.front() == '-' ? INT64_MIN : INT64_MAX;
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::vector<std::int64_t> samplesOfClass(const Dataset& dataset, std::int64_t label, const std::string& selector)
{
    if (label < 0 || label >= dataset.classes())
        refuse("The selection names a class that the data set does not have", selector,
               "a class 0.." + std::to_string(dataset.classes() - 1));
    std::vector<std::int64_t> indices;
    for (std::size_t i = 0; i < dataset.train.labels.size(); ++i) {
        if (dataset.train.labels[i] == label)
            indices.push_back(static_cast<std::int64_t>(i));
    }
    if (indices.empty())
        refuse("The training data have no sample of this class", selector, "a class with samples");
    return indices;
}

std::vector<std::int64_t> firstOfClass(const Dataset& dataset, std::int64_t label, std::int64_t count,
                                       const std::string& selector)
{
    std::vector<std::int64_t> indices = samplesOfClass(dataset, label, selector);
    const auto available = static_cast<std::int64_t>(indices.size());
    if (count < 1 || count > available)
        refuse("The selection wants a number of samples that the class does not have", selector,
               "1.." + std::to_string(available) + " samples of class " + std::to_string(label));
    indices.resize(static_cast<std::size_t>(count));
    return indices;
}

/// positions: in the class, in file order, from 0 on.
std::vector<std::int64_t> rangeOfClass(const Dataset& dataset, std::int64_t label, const IndexRange& positions,
                                       const std::string& selector)
{
    const std::vector<std::int64_t> indices = samplesOfClass(dataset, label, selector);
    const auto available = static_cast<std::int64_t>(indices.size());
    if (positions.last >= available)
        refuse("The selection wants samples that the class does not have", selector,
               "0.." + std::to_string(available - 1) + " in class " + std::to_string(label));
    return {indices.begin() + positions.first, indices.begin() + positions.last + 1};
}

std::vector<std::int64_t> singleSamples(const Dataset& dataset, const std::vector<IndexRange>& ranges,
                                        const std::string& selector)
{
    std::vector<std::int64_t> numbers;
    for (const IndexRange& range : ranges) {
        if (range.last >= dataset.trainCount())
            refuse("The selection names a sample that the training data do not have", selector,
                   "0.." + std::to_string(dataset.trainCount() - 1));
        for (std::int64_t number = range.first; number <= range.last; ++number)
            numbers.push_back(number);
        if (numbers.size() > static_cast<std::size_t>(dataset.trainCount()))
            refuse("The selection names samples more than once", selector, "each sample once");
    }
    return numbers;
}

std::vector<std::int64_t> randomSamples(const Dataset& dataset, std::int64_t count, std::uint64_t seed,
                                        const std::string& selector)
{
    if (count < 1 || count > dataset.trainCount())
        refuse("The selection wants a number of samples that the training data do not have", selector,
               "1.." + std::to_string(dataset.trainCount()) + " samples");
    return drawIndices(dataset.trainCount(), count, seed);
}

/// From the numbering of the whole data set to that of the samples that are here.
std::vector<std::int64_t> indicesHere(const Dataset& dataset, std::vector<std::int64_t> numbers,
                                      const std::string& selector)
{
    if (!dataset.origin)
        return numbers;
    const std::vector<std::int64_t>& here = dataset.origin->numbers;
    for (std::int64_t& number : numbers) {
        const auto at = std::lower_bound(here.begin(), here.end(), number);
        if (at == here.end() || *at != number)
            refuse("The selection names a training sample that the request file does not hold", selector,
                   "samples that were exported");
        number = at - here.begin();
    }
    return numbers;
}

} // namespace

std::vector<std::int64_t> selectIndices(const Dataset& dataset, const std::string& selector, std::uint64_t seed,
                                        const std::filesystem::path& baseFolder)
{
    if (selector.size() > 1 && selector.front() == '@')
        return indicesHere(dataset, readIndexList(baseFolder / selector.substr(1), dataset.trainCount()), selector);

    if (selector == "swapped") {
        if (dataset.swapped.empty())
            refuse("The data set has no samples whose labels were swapped", selector,
                   "data with the options swap and each, such as cifar10:DIR?swap=0-1&each=500");
        return dataset.swapped;
    }
    const std::size_t colon = selector.find(':');
    if (colon != std::string::npos && colon + 1 < selector.size()) {
        const std::string head = selector.substr(0, colon);
        const auto ranges = parseIndexRanges(std::string_view(selector).substr(colon + 1));
        if (head == "samples" && ranges)
            return indicesHere(dataset, singleSamples(dataset, *ranges, selector), selector);
        const bool isRange = ranges && ranges->size() == 1 && selector.find('-', colon) != std::string::npos;
        if (const auto label = isRange && !head.empty() ? parseNumber(head) : std::nullopt)
            return rangeOfClass(dataset, *label, ranges->front(), selector);
        if (const auto number = parseNumber(std::string_view(selector).substr(colon + 1))) {
            if (head == "class")
                return samplesOfClass(dataset, *number, selector);
            if (head == "random")
                return indicesHere(dataset, randomSamples(dataset, *number, seed, selector), selector);
            if (const auto label = head.empty() ? std::nullopt : parseNumber(head))
                return firstOfClass(dataset, *label, *number, selector);
        }
    }
    throw Error(ErrorCode::UnknownName, "This is not a selection of training samples",
                {.field = "forget",
                 .expected = "class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE",
                 .found = '"' + printableText(selector) + '"'});
}

} // namespace unlearn
