// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/errors.h"

#include <cstddef>
#include <limits>
#include <numeric>

namespace unlearn {
namespace {

std::int64_t sum(const std::vector<std::int64_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

double percentOf(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                      : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::int64_t ErrorFigures::classes() const
{
    return static_cast<std::int64_t>(samples.size());
}

std::int64_t ErrorFigures::count() const
{
    return sum(samples);
}

std::int64_t ErrorFigures::wrong() const
{
    return sum(misclassified);
}

double ErrorFigures::percent() const
{
    return percentOf(wrong(), count());
}

std::int64_t ErrorFigures::classCount(std::int64_t label) const
{
    return samples.empty() ? 0 : samples[static_cast<std::size_t>(label)];
}

double ErrorFigures::classPercent(std::int64_t label) const
{
    const std::int64_t all = classCount(label);
    return all == 0 ? percentOf(0, 0) : percentOf(misclassified[static_cast<std::size_t>(label)], all);
}

} // namespace unlearn
