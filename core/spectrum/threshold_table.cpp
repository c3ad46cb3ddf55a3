// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/threshold_table.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

/// The number strictly between two others that has the fewest decimals; rule-dependent end where there is none.
double shortestInside(double low, double high, bool lowBelongs)
{
    const double middle = low + 0.5 * (high - low);
    for (double scale = 10.0; scale <= 1e15; scale *= 10.0) {
        const double rounded = std::round(middle * scale) / scale;
        if (rounded > low && rounded < high)
            return rounded;
    }
    if (middle > low && middle < high)
        return middle;
    return lowBelongs ? low : high;
}

} // namespace

ThresholdTable::ThresholdTable(std::span<const std::vector<double>> eigenvalues, const ThresholdOptions& options)
    : m_options(options)
{
    m_groups.reserve(eigenvalues.size());
    for (const std::vector<double>& values : eigenvalues)
        m_groups.push_back(energyShares(values, options.measure));
}

std::vector<std::int64_t> ThresholdTable::directions(double gamma) const
{
    std::vector<std::int64_t> kept;
    kept.reserve(m_groups.size());
    for (const EnergyShares& group : m_groups)
        kept.push_back(directionsKept(group, gamma, m_options));
    return kept;
}

std::vector<double> ThresholdTable::choices() const
{
    // k changes nowhere but at shares, so one gamma between each two neighbours finds every outcome.
    std::vector<double> ends{0.0, 1.0};
    if (m_options.rule != ThresholdRule::Null) {
        for (const EnergyShares& group : m_groups)
            std::ranges::copy_if(group.cumulative, std::back_inserter(ends),
                                 [](double share) { return share > 0.0 && share < 1.0; });
    }
    std::ranges::sort(ends);
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    const bool lowBelongs = m_options.rule != ThresholdRule::Covering;
    std::vector<double> gammas{0.0};
    std::vector<std::int64_t> last = directions(0.0);
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        const double gamma = shortestInside(ends[i], ends[i + 1], lowBelongs);
        if (gamma <= 0.0 || gamma >= 1.0)
            continue;
        std::vector<std::int64_t> kept = directions(gamma);
        if (kept == last)
            continue;
        gammas.push_back(gamma);
        last = std::move(kept);
    }
    gammas.push_back(1.0);
    return gammas;
}

} // namespace unlearn
