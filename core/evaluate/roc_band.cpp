// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc_band.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace unlearn {

double truePositiveRateOn(const RocCurve& roc, double falsePositiveRate)
{
    const std::vector<double>& across = roc.falsePositiveRate;
    const std::vector<double>& up = roc.truePositiveRate;
    const auto after = std::ranges::upper_bound(across, falsePositiveRate);
    if (after == across.begin())
        return 0.0;
    const auto last = static_cast<std::size_t>(after - across.begin()) - 1;
    if (after == across.end() || across[last] == falsePositiveRate)
        return up[last];
    const double share = (falsePositiveRate - across[last]) / (across[last + 1] - across[last]);
    return std::lerp(up[last], up[last + 1], share);
}

RocBand rocBand(std::span<const RocCurve* const> curves, std::vector<double> falsePositiveRates)
{
    if (curves.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A band of ROC curves needs a curve",
                    {.field = "curves", .expected = "at least one", .found = "none"});
    RocBand band;
    band.falsePositiveRate = std::move(falsePositiveRates);
    for (const double rate : band.falsePositiveRate) {
        double sum = 0.0;
        double lowest = 1.0;
        double highest = 0.0;
        for (const RocCurve* curve : curves) {
            const double value = truePositiveRateOn(*curve, rate);
            sum += value;
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
        band.mean.push_back(sum / static_cast<double>(curves.size()));
        band.lowest.push_back(lowest);
        band.highest.push_back(highest);
    }
    return band;
}

std::vector<double> falsePositiveGrid()
{
    constexpr int evenSteps = 200;
    constexpr int tenfolds = 3; // from 0.1 % to 100 %
    constexpr int inTenfold = 20;
    std::vector<double> grid;
    for (int i = 0; i <= evenSteps; ++i)
        grid.push_back(static_cast<double>(i) / evenSteps);
    for (int i = 0; i < tenfolds * inTenfold; ++i)
        grid.push_back(std::pow(10.0, static_cast<double>(i) / inTenfold - tenfolds));
    std::ranges::sort(grid);
    // Powers miss the round numbers that they meet by a rounding error.
    constexpr double same = 1e-12;
    grid.erase(std::unique(grid.begin(), grid.end(), [](double a, double b) { return b - a < same; }), grid.end());
    return grid;
}

} // namespace unlearn
