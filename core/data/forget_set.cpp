// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/forget_set.h"

#include "core/content_hash.h"
#include "core/data/forget_selector.h"
#include "core/error.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace unlearn {

ForgetSet::ForgetSet(std::vector<std::int64_t> indices, std::int64_t trainCount)
    : m_indices(std::move(indices)), m_available(trainCount), m_trainCount(trainCount)
{
    std::sort(m_indices.begin(), m_indices.end());
    m_indices.erase(std::unique(m_indices.begin(), m_indices.end()), m_indices.end());
    if (m_indices.empty() || (m_indices.front() >= 0 && m_indices.back() < trainCount))
        return;
    const std::int64_t wrong = m_indices.front() < 0 ? m_indices.front() : m_indices.back();
    throw Error(ErrorCode::ValueOutOfRange, "The forget set names a sample that the training data do not have",
                {.field = "forget set",
                 .expected = "indices 0.." + std::to_string(trainCount - 1),
                 .found = std::to_string(wrong)});
}

ForgetSet::ForgetSet(std::vector<std::int64_t> indices, const TrainOrigin& origin)
    : ForgetSet(std::move(indices), static_cast<std::int64_t>(origin.numbers.size()))
{
    m_trainCount = origin.count;
    for (const std::int64_t index : m_indices)
        m_numbers.push_back(origin.numbers[static_cast<std::size_t>(index)]);
}

template <typename Operation> ForgetSet ForgetSet::combined(const ForgetSet& other, Operation operation) const
{
    ForgetSet result = *this;
    const auto combine = [&operation](const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
        std::vector<std::int64_t> both;
        operation(a, b, std::back_inserter(both));
        return both;
    };
    // Numbers ascend with the indices, so the two stay side by side.
    result.m_indices = combine(m_indices, other.m_indices);
    result.m_numbers = combine(m_numbers, other.m_numbers);
    return result;
}

ForgetSet ForgetSet::unitedWith(const ForgetSet& other) const
{
    return combined(other, [](const auto& a, const auto& b, auto into) {
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), into);
    });
}

ForgetSet ForgetSet::without(const ForgetSet& other) const
{
    return combined(other, [](const auto& a, const auto& b, auto into) {
        std::set_difference(a.begin(), a.end(), b.begin(), b.end(), into);
    });
}

std::vector<std::int64_t> ForgetSet::retainIndices() const
{
    std::vector<std::int64_t> retained;
    if (m_available != m_trainCount)
        return retained; // what is here and not forgotten now is to be forgotten another time
    retained.reserve(static_cast<std::size_t>(m_trainCount - count()));
    auto next = m_indices.begin();
    for (std::int64_t i = 0; i < m_trainCount; ++i) {
        if (next != m_indices.end() && *next == i)
            ++next;
        else
            retained.push_back(i);
    }
    return retained;
}

std::vector<std::int64_t> ForgetSet::classHistogram(const Dataset& dataset) const
{
    if (dataset.train.count() != m_available)
        throw Error(ErrorCode::ShapeMismatch, "The forget set was made for other training data",
                    {.field = "forget set",
                     .expected = std::to_string(dataset.train.count()) + " training samples",
                     .found = std::to_string(m_available)});
    std::vector<std::int64_t> histogram(dataset.classNames.size());
    for (const std::int64_t index : m_indices)
        ++histogram.at(static_cast<std::size_t>(dataset.train.labels[static_cast<std::size_t>(index)]));
    return histogram;
}

std::string ForgetSet::hash() const
{
    ContentHash hash;
    std::vector<std::byte> bytes;
    bytes.reserve(m_indices.size() * 8);
    for (const std::int64_t index : numbers()) {
        for (int i = 0; i < 8; ++i)
            bytes.push_back(static_cast<std::byte>(index >> (8 * i)));
    }
    return hash.add(bytes).hex();
}

void ForgetSet::requireProperSubset() const
{
    if (count() > 0 && count() < m_trainCount)
        return;
    throw Error(ErrorCode::ValueOutOfRange,
                count() == 0 ? "The forget set is empty, so there is nothing to forget"
                             : "The forget set holds all training samples, so nothing would be retained",
                {.field = "forget set",
                 .expected = "1.." + std::to_string(m_trainCount - 1) + " samples",
                 .found = std::to_string(count())});
}

ForgetSet selectForgetSet(const Dataset& dataset, std::span<const std::string> selectors, std::uint64_t seed,
                          const std::filesystem::path& baseFolder)
{
    std::vector<std::int64_t> indices;
    for (const std::string& selector : selectors) {
        const std::vector<std::int64_t> more = selectIndices(dataset, selector, seed, baseFolder);
        indices.insert(indices.end(), more.begin(), more.end());
    }
    if (!dataset.origin)
        return {std::move(indices), dataset.train.count()};
    if (selectors.empty()) {
        indices.resize(dataset.train.labels.size());
        std::iota(indices.begin(), indices.end(), std::int64_t{0});
    }
    return {std::move(indices), *dataset.origin};
}

} // namespace unlearn
