// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"

#include <span>
#include <vector>

namespace unlearn {

/// True-positive rate (0..1) of a curve at a false-positive rate: linear between the curve's points, as its area by
/// trapezoids takes it, and the highest where it rises upright. Costs O(log points).
double truePositiveRateOn(const RocCurve& roc, double falsePositiveRate);

/// Several curves, such as those of models retrained with different seeds, as one: at each false-positive rate the mean
/// of the true-positive rates (vertical averaging: Fawcett, Pattern Recognition Letters 27 (2006) 861, algorithm 3),
/// the lowest and the highest. Shares 0..1. The extremes, not a deviation, as there are rarely more than a few curves.
struct RocBand {
    std::vector<double> falsePositiveRate;
    std::vector<double> mean;
    std::vector<double> lowest;
    std::vector<double> highest;
};

/// At these false-positive rates, in their order. Throws Error (ValueOutOfRange) without any curve.
RocBand rocBand(std::span<const RocCurve* const> curves, std::vector<double> falsePositiveRates);

/// Rates that are close enough for linear and for logarithmic axes from 0.1 % on: 0, 1 and between them each half
/// percent, and 20 in each tenfold. Ascending, none twice.
std::vector<double> falsePositiveGrid();

} // namespace unlearn
