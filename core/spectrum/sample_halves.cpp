// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/sample_halves.h"

#include <chrono>

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

/// What is kept, for the life of this object.
class SampleHalves::Turn {
public:
    Turn(SampleHalves& halves, const JobContext& context) : m_halves(halves)
    {
        std::unique_lock lock(m_halves.m_mutex);
        while (m_halves.m_isBusy) {
            lock.unlock(); // it may take its time, and the turn must end meanwhile
            context.checkpoint();
            lock.lock();
            m_halves.m_changed.wait_for(lock, context.stop, std::chrono::seconds(1),
                                        [this] { return !m_halves.m_isBusy; });
        }
        m_halves.m_isBusy = true;
    }
    ~Turn()
    {
        {
            const std::scoped_lock lock(m_halves.m_mutex);
            m_halves.m_isBusy = false;
        }
        m_halves.m_changed.notify_all();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    SampleHalves& m_halves;
};

std::vector<std::vector<HalfDifference>> SampleHalves::compare(
    const std::string& key, const std::function<std::array<SecondMoments, 2>()>& moments,
    const std::vector<std::vector<std::int64_t>>& directions, const JobContext& context)
{
    const Turn turn(*this, context);
    if (m_key != key) { // those of another one go first: there may be no room for both
        m_key = key;
        m_kept.clear();
    }
    if (m_kept.empty())
        m_kept = comparisonsOf(moments());
    std::vector<std::vector<HalfDifference>> differences;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        std::vector<HalfDifference>& layer = differences.emplace_back();
        bool isNew = false;
        for (std::size_t group = 0; group < directions.at(i).size(); ++group) {
            context.checkpoint();
            HalfComparison& comparison = m_kept[i].at(group);
            isNew = isNew || !comparison.knows(directions[i][group]);
            layer.push_back(comparison.at(directions[i][group], context.stop));
        }
        if (isNew)
            context.report("eigen-halves", static_cast<double>(i + 1) / static_cast<double>(m_kept.size()));
    }
    return differences;
}

} // namespace unlearn
