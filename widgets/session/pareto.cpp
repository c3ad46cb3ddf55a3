// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/pareto.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace unlearn {

namespace {

std::optional<double> retrainedForgetError(const RunDetails& run)
{
    double sum = 0.0;
    int count = 0;
    for (const RunErrors& errors : run.errors) {
        if (errors.subject.starts_with("retrained")) {
            sum += errors.forgetErrorPercent;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

bool dominates(const ParetoPoint& a, const ParetoPoint& b)
{
    return a.forgetDistance <= b.forgetDistance && a.testErrorPercent <= b.testErrorPercent
        && (a.forgetDistance < b.forgetDistance || a.testErrorPercent < b.testErrorPercent);
}

} // namespace

std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs)
{
    std::vector<ParetoPoint> points;
    for (const RunDetails& run : runs) {
        const auto retrained = retrainedForgetError(run);
        if (!retrained || !run.summary.unlearned)
            continue;
        const ParetoPoint point{run.summary.id, std::abs(run.summary.unlearned->forgetErrorPercent - *retrained),
                                run.summary.unlearned->testErrorPercent};
        if (std::isfinite(point.forgetDistance) && std::isfinite(point.testErrorPercent)) // else not measured
            points.push_back(point);
    }
    for (ParetoPoint& point : points)
        point.isBest = std::ranges::none_of(points, [&](const ParetoPoint& other) { return dominates(other, point); });
    return points;
}

} // namespace unlearn
