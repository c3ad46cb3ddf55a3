// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/reading.h"

#include <cstddef>
#include <vector>

namespace unlearn {

/// Forgetting power left against predicted interference, over everything that can be had of one layer: every k from 0
/// to d where the layer has one group; else every outcome that a gamma can have, as k then differs by group.
struct TradeOff {
    std::vector<double> powerPercent; ///< falls from 100 to 0
    std::vector<double> interference; ///< relative (LayerOutlook); falls to 0
    std::vector<double> gammas;       ///< of each point; empty where point k is what k directions give

    std::size_t size() const { return powerPercent.size(); }
};

/// Costs one pass over the layer's readings; several groups a bisection a point besides.
TradeOff tradeOffOf(const OutlookTable& table, std::size_t layer);

/// The point that an outlook is, or lies nearest to: both are found by the forgetting power and, where that is equal,
/// by the interference.
std::size_t pointAt(const TradeOff& curve, const LayerOutlook& outlook);

} // namespace unlearn
