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

std::optional<Interval> figureInterval(const FigureOfMerit& figure)
{
    if (figure.interval)
        return figure.interval;
    if (figure.name != "stratum-error" || !std::isfinite(figure.value) || figure.samples < 1)
        return std::nullopt;
    const Interval share = shareInterval(std::clamp(figure.value / 100.0, 0.0, 1.0), figure.samples);
    return Interval{100.0 * share.low, 100.0 * share.high};
}

const char* intervalFormula(const std::string& name)
{
    if (name == "stratum-error")
        return translatable("Core",
                            "(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)");
    if (name.starts_with("auc-") || name.starts_with("difference-auc-"))
        return aucIntervalFormula;
    if (name.starts_with("two-sided-auc-"))
        return translatable(
            "Core",
            "least and largest max(AUC, 1 - AUC) within the AUC's interval: percentile bootstrap, 2.5 % "
            "and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn "
            "with replacement");
    return "";
}

} // namespace unlearn
