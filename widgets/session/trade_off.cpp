// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/trade_off.h"

#include <algorithm>
#include <cmath>

namespace unlearn {

TradeOff tradeOffOf(const OutlookTable& table, std::size_t layer)
{
    const LayerReading& reading = table.reading().layers.at(layer);
    TradeOff curve;
    const auto add = [&curve](const LayerOutlook& outlook) {
        curve.powerPercent.push_back(100.0 * outlook.forgettingPower);
        curve.interference.push_back(outlook.relativeInterference);
    };
    if (reading.groups.size() == 1) {
        const auto points = static_cast<std::int64_t>(reading.groups.front().gradientLeft.size());
        for (std::int64_t k = 0; k < points; ++k)
            add(outlookAt(reading, {k}));
    } else {
        curve.gammas = table.threshold(layer).choices();
        for (const double gamma : curve.gammas)
            add(table.at(layer, gamma));
    }
    return curve;
}

std::size_t pointAt(const TradeOff& curve, const LayerOutlook& outlook)
{
    const double power = 100.0 * outlook.forgettingPower;
    const auto [first, last] =
        std::equal_range(curve.powerPercent.begin(), curve.powerPercent.end(), power, std::greater<>());
    auto from = first;
    auto to = last;
    if (from == to) { // no point has exactly this power: take the neighbours
        from = from == curve.powerPercent.begin() ? from : from - 1;
        to = to == curve.powerPercent.end() ? to : to + 1;
    }
    std::size_t best = 0;
    double least = HUGE_VAL;
    for (auto at = from; at != to; ++at) {
        const auto i = static_cast<std::size_t>(at - curve.powerPercent.begin());
        const double distance = std::abs(*at - power) + std::abs(curve.interference[i] - outlook.relativeInterference);
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

} // namespace unlearn
