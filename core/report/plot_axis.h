// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"

#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// One axis of a plot: what it spans, and where its ticks are. Deterministic.
struct PlotAxis {
    double least = 0.0;
    double most = 1.0;
    bool isLogarithmic = false;
    std::vector<double> ticks; ///< inside the span, ascending

    /// 0 at least, 1 at most.
    double share(double value) const;
    std::string tickText(double tick, const ReportLanguage& language = {}) const;
};

/// A linear axis around all finite values, its ends being multiples of 1, 2 or 5 times a power of ten. Without any
/// value: 0 to 1.
PlotAxis linearAxis(std::span<const double> values, int wantedTicks = 6);
/// A linear axis of whole numbers from the least to the most value, such as epochs.
PlotAxis wholeAxis(std::span<const double> values, int wantedTicks = 10);
/// A logarithmic axis around all positive values, its ends being powers of ten.
PlotAxis logarithmicAxis(std::span<const double> values);

} // namespace unlearn
