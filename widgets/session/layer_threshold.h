// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum.h"
#include "core/spectrum/threshold_table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace unlearn {

/// What one gamma means for one layer.
struct LayerThreshold {
    std::vector<std::int64_t> directions; ///< k, one entry a group
    double energyKeptPercent = 0.0;       ///< of the layer's energy (by the chosen measure), over all groups
};

/// One layer's cumulative shares, kept at hand so that a slider can ask on every move.
class LayerShares {
public:
    LayerShares(LayerSpectrum spectrum, const ThresholdOptions& options);

    LayerThreshold at(double gamma) const;
    /// A gamma, with as few decimals as will do, that keeps k directions of the group; 0 for k <= 0, 1 for k >= d.
    double gammaFor(std::size_t group, std::int64_t k) const;

    const LayerSpectrum& spectrum() const { return m_spectrum; }
    std::size_t groups() const { return m_table.groups(); }
    const std::vector<double>& cumulative(std::size_t group) const { return m_table.cumulative(group); }

private:
    LayerSpectrum m_spectrum;
    ThresholdOptions m_options;
    ThresholdTable m_table;
    std::vector<double> m_energy; ///< of each group
};

} // namespace unlearn
