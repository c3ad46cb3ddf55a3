// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "core/error.h"
#include "core/uniform_draw.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace unlearn {

std::vector<std::int64_t> drawIndices(std::int64_t count, std::int64_t n, std::uint64_t seed)
{
    if (count < 0)
        throw Error(ErrorCode::ValueOutOfRange, "Indices can not be drawn from a negative number of samples",
                    {.field = "count", .expected = "0 or more", .found = std::to_string(count)});
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), 0);
    if (n <= 0 || n >= count)
        return indices;

    // The first n steps of a Fisher-Yates shuffle: what lands in front is the sample.
    std::mt19937_64 generator(seed);
    const auto size = static_cast<std::size_t>(n);
    for (std::size_t i = 0; i < size; ++i)
        std::swap(indices[i], indices[i + drawBelow(generator, indices.size() - i)]);
    indices.resize(size);
    std::sort(indices.begin(), indices.end());
    return indices;
}

TestSplit splitTest(std::int64_t count, double validationShare, std::uint64_t seed)
{
    if (!(validationShare > 0 && validationShare < 1))
        throw Error(ErrorCode::ValueOutOfRange, "The share of the test split that is used for validation is not usable",
                    {.field = "validation share",
                     .expected = "more than 0 and less than 1",
                     .found = std::to_string(validationShare)});
    const std::int64_t wanted = std::llround(validationShare * static_cast<double>(count));
    if (wanted < 1 || wanted >= count)
        throw Error(ErrorCode::ValueOutOfRange, "The test split is too small to be parted in validation and test",
                    {.field = "validation share",
                     .expected = "at least one sample on either side",
                     .found = std::to_string(wanted) + " validation samples of " + std::to_string(count)});

    TestSplit split;
    split.validation = drawIndices(count, wanted, seed);
    split.test.reserve(static_cast<std::size_t>(count - wanted));
    auto next = split.validation.begin();
    for (std::int64_t i = 0; i < count; ++i) {
        if (next != split.validation.end() && *next == i)
            ++next;
        else
            split.test.push_back(i);
    }
    return split;
}

ClassSplit splitByClass(std::span<const std::int32_t> labels, double testShare, std::uint64_t seed)
{
    std::map<std::int32_t, std::vector<std::int64_t>> byClass;
    for (std::size_t i = 0; i < labels.size(); ++i)
        byClass[labels[i]].push_back(static_cast<std::int64_t>(i));
    ClassSplit split;
    for (const auto& [label, members] : byClass) {
        const auto count = static_cast<std::int64_t>(members.size());
        const std::int64_t wanted = std::clamp<std::int64_t>(std::llround(testShare * static_cast<double>(count)), 1,
                                                             std::max<std::int64_t>(1, count - 1));
        std::vector<std::int64_t> drawn;
        if (count > 1)
            drawn = drawIndices(count, wanted, seed + static_cast<std::uint64_t>(label));
        auto next = drawn.begin();
        for (std::int64_t i = 0; i < count; ++i) {
            const bool isTest = next != drawn.end() && *next == i;
            next += isTest ? 1 : 0;
            (isTest ? split.test : split.train).push_back(members[static_cast<std::size_t>(i)]);
        }
    }
    std::sort(split.train.begin(), split.train.end());
    std::sort(split.test.begin(), split.test.end());
    return split;
}

} // namespace unlearn
