// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/sample_halves.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// By layer and group. The moments are freed as they are taken apart.
std::vector<std::vector<HalfComparison>> comparisonsOf(const std::array<SecondMoments, 2>& halves)
{
    std::vector<std::vector<HalfComparison>> comparisons;
    for (std::size_t i = 0; i < halves[0].layers.size(); ++i) {
        std::vector<HalfComparison>& groups = comparisons.emplace_back();
        for (std::int64_t group = 0; group < halves[0].layers[i].groups; ++group)
            groups.emplace_back(halves[0].moments[i][group], halves[1].moments[i][group]);
    }
    return comparisons;
}

} // namespace

/// Empty for another key, whose halves go first: there may be no room for both.
SampleHalves::Comparisons SampleHalves::kept(const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    if (m_key != key) {
        m_key.clear();
        m_kept.clear();
    }
    return m_kept;
}

std::vector<std::vector<HalfDifference>> SampleHalves::compare(
    const std::string& key, const std::function<std::array<SecondMoments, 2>()>& moments,
    const std::vector<std::vector<std::int64_t>>& directions, const JobContext& context)
{
    Comparisons comparisons = kept(key);
    if (comparisons.empty())
        comparisons = comparisonsOf(moments());
    std::vector<std::vector<HalfDifference>> differences;
    for (std::size_t i = 0; i < comparisons.size(); ++i) {
        std::vector<HalfDifference>& layer = differences.emplace_back();
        bool isNew = false;
        for (std::size_t group = 0; group < directions.at(i).size(); ++group) {
            context.checkpoint();
            HalfComparison& comparison = comparisons[i].at(group);
            isNew = isNew || !comparison.knows(directions[i][group]);
            layer.push_back(comparison.at(directions[i][group]));
        }
        if (isNew)
            context.report("eigen-halves", static_cast<double>(i + 1) / static_cast<double>(comparisons.size()));
    }
    const std::scoped_lock lock(m_mutex);
    m_key = key;
    m_kept = std::move(comparisons);
    return differences;
}

} // namespace unlearn
