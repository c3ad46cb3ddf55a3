// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/entropy_histogram.h"

#include "core/error.h"
#include "core/evaluate/median.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <string>

namespace unlearn {
namespace {

constexpr double rounding = 1e-6;

void check(std::span<const double> entropies, std::int64_t classes, int bins)
{
    if (classes < 2 || bins < 2)
        throw Error(ErrorCode::ValueOutOfRange, "There is no histogram of entropies of so few classes or bins",
                    {.field = "classes and bins",
                     .expected = "2 or more of each",
                     .found = std::to_string(classes) + " and " + std::to_string(bins)});
    for (std::size_t i = 0; i < entropies.size(); ++i) {
        if (!std::isfinite(entropies[i]))
            throw Error(ErrorCode::NonFinite, "An entropy is not a finite number",
                        {.field = "sample " + std::to_string(i), .found = std::to_string(entropies[i])});
        if (entropies[i] < -rounding || entropies[i] > std::log(static_cast<double>(classes)) + rounding)
            throw Error(ErrorCode::ValueOutOfRange, "This is not the entropy of a softmax",
                        {.field = "sample " + std::to_string(i),
                         .expected = "0 to ln " + std::to_string(classes) + " nats",
                         .found = std::to_string(entropies[i])});
    }
}

std::vector<double> edgesFor(std::int64_t classes, int bins)
{
    const double lowest = std::log(lowestEdgeNats);
    const double highest = std::log(std::log(static_cast<double>(classes)));
    std::vector<double> edges{0.0};
    for (int i = 0; i < bins; ++i)
        edges.push_back(std::exp(std::lerp(lowest, highest, static_cast<double>(i) / (bins - 1))));
    return edges;
}

} // namespace

std::int64_t EntropyHistogram::count() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

EntropyHistogram entropyHistogram(std::span<const double> entropiesNats, std::int64_t classes, int bins)
{
    check(entropiesNats, classes, bins);
    EntropyHistogram histogram;
    histogram.edgesNats = edgesFor(classes, bins);
    histogram.counts.assign(static_cast<std::size_t>(bins), 0);
    if (entropiesNats.empty()) {
        histogram.meanNats = histogram.medianNats = std::numeric_limits<double>::quiet_NaN();
        return histogram;
    }
    for (const double entropy : entropiesNats) {
        const auto above = std::ranges::upper_bound(histogram.edgesNats, entropy);
        const std::ptrdiff_t bin = above - histogram.edgesNats.begin() - 1;
        ++histogram.counts[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(bin, 0, bins - 1))];
    }
    histogram.meanNats =
        std::accumulate(entropiesNats.begin(), entropiesNats.end(), 0.0) / static_cast<double>(entropiesNats.size());
    histogram.medianNats = median({entropiesNats.begin(), entropiesNats.end()});
    return histogram;
}

} // namespace unlearn
