// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/errors.h"

#include <cstddef>
#include <limits>
#include <numeric>

namespace unlearn {
namespace {

std::int64_t cell(const ErrorFigures& figures, std::int64_t label, std::int64_t prediction)
{
    return figures.confusion[static_cast<std::size_t>(label * figures.classes + prediction)];
}

double percentOf(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                      : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::int64_t ErrorFigures::count() const
{
    return std::accumulate(confusion.begin(), confusion.end(), std::int64_t{0});
}

std::int64_t ErrorFigures::wrong() const
{
    std::int64_t right = 0;
    for (std::int64_t label = 0; label < classes; ++label)
        right += cell(*this, label, label);
    return count() - right;
}

double ErrorFigures::percent() const
{
    return percentOf(wrong(), count());
}

std::int64_t ErrorFigures::classCount(std::int64_t label) const
{
    std::int64_t sum = 0;
    for (std::int64_t prediction = 0; prediction < classes; ++prediction)
        sum += cell(*this, label, prediction);
    return sum;
}

double ErrorFigures::classPercent(std::int64_t label) const
{
    const std::int64_t all = classCount(label);
    return all == 0 ? percentOf(0, 0) : percentOf(all - cell(*this, label, label), all);
}

} // namespace unlearn
