// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/threshold.h"

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

/// One layer's threshold, both ways: the directions that a gamma keeps in each group, and the gammas that lead to each
/// outcome there is. Immutable. Making it costs one pass over the spectrum, a question a bisection a group.
class ThresholdTable {
public:
    ThresholdTable() = default;
    /// eigenvalues: of each group, descending, >= 0. Throws Error of cumulativeShares.
    ThresholdTable(std::span<const std::vector<double>> eigenvalues, const ThresholdOptions& options);

    std::size_t groups() const { return m_groups.size(); }
    const std::vector<double>& cumulative(std::size_t group) const { return m_groups.at(group).cumulative; }

    /// k of each group, as directionsKept(). Throws Error (ValueOutOfRange) unless gamma is in 0..1.
    std::vector<std::int64_t> directions(double gamma) const;

    /// A gamma for every distinct outcome of directions(), ascending: 0 (nothing protected) first, 1 (the layer is left
    /// out) last, between them as few decimals as will do. Some k can not be had: not those inside a run of equal
    /// shares, none below the floor but 0, and with the rule null only 0, the rank and d.
    std::vector<double> choices() const;

private:
    std::vector<EnergyShares> m_groups;
    ThresholdOptions m_options;
};

} // namespace unlearn
