// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum_curve.h"

#include <algorithm>

namespace unlearn {
namespace {

/// At most so many (2 or more) of the directions 1..d, growing as squares do; the first and the last among them.
std::vector<std::int64_t> chosenDirections(std::int64_t d, std::int64_t most)
{
    std::vector<std::int64_t> chosen;
    if (d <= most) {
        for (std::int64_t direction = 1; direction <= d; ++direction)
            chosen.push_back(direction);
        return chosen;
    }
    const std::int64_t steps = most - 1;
    for (std::int64_t step = 0; step <= steps; ++step) {
        const std::int64_t square = 1 + (d - 1) * step * step / (steps * steps);
        chosen.push_back(chosen.empty() ? square : std::max(square, chosen.back() + 1));
    }
    return chosen;
}

} // namespace

std::vector<SpectrumPoint> thinnedSpectrum(std::span<const double> eigenvalues, EnergyMeasure measure, std::int64_t k,
                                           std::size_t mostPoints, std::optional<std::int64_t> computed)
{
    const auto all = static_cast<std::int64_t>(eigenvalues.size());
    const std::int64_t d = std::min(computed.value_or(all), all);
    if (d == 0)
        return {};
    const auto most = static_cast<std::int64_t>(std::max<std::size_t>(mostPoints, 3));
    std::vector<std::int64_t> directions = chosenDirections(d, d <= most ? d : most - 1); // one is left for k
    if (k > 0 && k <= d) {
        const auto place = std::ranges::lower_bound(directions, k);
        if (place == directions.end() || *place != k)
            directions.insert(place, k);
    }
    const std::vector<double> shares = cumulativeShares(eigenvalues, measure);
    std::vector<SpectrumPoint> points;
    points.reserve(directions.size());
    for (const std::int64_t direction : directions) {
        const auto place = static_cast<std::size_t>(direction - 1);
        points.push_back({.direction = direction, .eigenvalue = eigenvalues[place], .share = shares[place]});
    }
    return points;
}

} // namespace unlearn
