// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/forget_set.h"

#include "core/content_hash.h"
#include "core/data/forget_selector.h"
#include "core/error.h"

#include <algorithm>

namespace unlearn {

ForgetSet::ForgetSet(std::vector<std::int64_t> indices, std::int64_t trainCount)
    : m_indices(std::move(indices)), m_trainCount(trainCount)
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

std::vector<std::int64_t> ForgetSet::retainIndices() const
{
    std::vector<std::int64_t> retained;
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
    if (dataset.train.count() != m_trainCount)
        throw Error(ErrorCode::ShapeMismatch, "The forget set was made for other training data",
                    {.field = "forget set",
                     .expected = std::to_string(dataset.train.count()) + " training samples",
                     .found = std::to_string(m_trainCount)});
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
    for (const std::int64_t index : m_indices) {
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
    return {std::move(indices), dataset.train.count()};
}

} // namespace unlearn
