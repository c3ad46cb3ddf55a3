// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spread.h"

#include <cmath>
#include <limits>

namespace unlearn {

std::string Spread::text(int decimals, const ReportLanguage& language) const
{
    const std::string text = language.fixed(mean, decimals);
    return deviation ? text + " \xc2\xb1 " + language.fixed(*deviation, decimals) : text;
}

std::string Spread::textWithCount(int decimals, const ReportLanguage& language) const
{
    return deviation ? text(decimals, language) + " (n = " + std::to_string(count) + ')' : text(decimals, language);
}

Spread spreadOf(std::span<const double> values)
{
    Spread spread;
    // Summed as differences from the first, so that equal values have no spread at all instead of a rounding error's.
    double first = 0.0;
    double sum = 0.0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        if (spread.count == 0)
            first = value;
        sum += value - first;
        ++spread.count;
    }
    if (spread.count == 0) {
        spread.mean = std::numeric_limits<double>::quiet_NaN();
        return spread;
    }
    spread.mean = first + sum / static_cast<double>(spread.count);
    if (spread.count < 2)
        return spread;
    double squares = 0.0;
    for (const double value : values) {
        if (std::isfinite(value))
            squares += (value - spread.mean) * (value - spread.mean);
    }
    spread.deviation = std::sqrt(squares / static_cast<double>(spread.count - 1));
    return spread;
}

std::optional<double> distanceFrom(const Spread& reference, double value)
{
    if (!std::isfinite(value) || !reference.deviation || *reference.deviation <= 0.0)
        return std::nullopt;
    return (value - reference.mean) / *reference.deviation;
}

} // namespace unlearn
