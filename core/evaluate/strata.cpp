// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/strata.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace unlearn {

std::vector<std::vector<std::size_t>> strataOf(std::span<const double> scores, std::size_t groups)
{
    if (groups == 0 || scores.size() < groups)
        throw Error(ErrorCode::ValueOutOfRange, "There are too few samples for so many strata",
                    {.field = "samples",
                     .expected = "at least " + std::to_string(std::max<std::size_t>(groups, 1)),
                     .found = std::to_string(scores.size())});
    const auto nan = std::ranges::find_if(scores, [](double score) { return std::isnan(score); });
    if (nan != scores.end())
        throw Error(ErrorCode::NonFinite, "A score is not a number",
                    {.field = "sample " + std::to_string(nan - scores.begin()), .found = "NaN"});
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&scores](std::size_t i) { return scores[i]; });
    std::vector<std::vector<std::size_t>> strata;
    auto next = order.begin();
    for (std::size_t i = 0; i < groups; ++i) {
        const std::size_t size = order.size() / groups + (i < order.size() % groups ? 1 : 0);
        const auto end = next + static_cast<std::ptrdiff_t>(size);
        strata.emplace_back(next, end);
        next = end;
    }
    return strata;
}

} // namespace unlearn
