// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace unlearn {

/// Mean of figures that differ by their seed alone, and how far they spread.
struct Spread {
    std::size_t count = 0;           ///< of finite values; the others are left out
    double mean = 0.0;               ///< NaN without any
    std::optional<double> deviation; ///< sample standard deviation (n - 1); nothing below two values

    /// "15.20 ± 0.31", "15.20", "–".
    std::string text(int decimals, const ReportLanguage& language) const;
    /// "15.20 ± 0.31 (n = 3)"; without a deviation as text().
    std::string textWithCount(int decimals, const ReportLanguage& language) const;
};

Spread spreadOf(std::span<const double> values);
/// From the reference's mean, in units of its standard deviation; signed. Nothing for a value that is not finite, and
/// where the reference is of fewer than two values, or they do not differ: then there is no noise floor to read it
/// against.
std::optional<double> distanceFrom(const Spread& reference, double value);

} // namespace unlearn
