// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace unlearn {

/// Area under the precision-recall curve of "score >= threshold means positive" as average precision: the sum over
/// thresholds, falling, of (recall - recall before) * precision, without interpolation; ties count together. Of scores
/// that tell nothing it is the share of positives, not 0.5: do not set it beside an area under a ROC. Throws Error
/// (ValueOutOfRange) when a side is empty, (NonFinite) for a NaN score.
double averagePrecision(std::span<const double> positives, std::span<const double> negatives);

} // namespace unlearn
