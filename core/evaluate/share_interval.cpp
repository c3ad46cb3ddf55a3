// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/share_interval.h"

#include "core/evaluate/roc.h"
#include "core/sentence.h"

#include <algorithm>
#include <cmath>

namespace unlearn {

Interval shareInterval(double share, std::int64_t samples)
{
    constexpr double z = 1.959964;
    const auto n = static_cast<double>(samples);
    const double middle = share + z * z / (2.0 * n);
    const double half = z * std::sqrt(share * (1.0 - share) / n + z * z / (4.0 * n * n));
    const double scale = 1.0 + z * z / n;
    return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

std::optional<Interval> figureInterval(const std::string& name, double value, std::int64_t samples)
{
    if (name != "stratum-error" || !std::isfinite(value) || samples < 1)
        return std::nullopt;
    const Interval share = shareInterval(std::clamp(value / 100.0, 0.0, 1.0), samples);
    return Interval{100.0 * share.low, 100.0 * share.high};
}

const char* intervalFormula(const std::string& name)
{
    if (name == "stratum-error")
        return translatable("Core",
                            "(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)");
    if (name.starts_with("difference-auc-"))
        return aucIntervalFormula;
    return "";
}

} // namespace unlearn
