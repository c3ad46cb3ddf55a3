// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/pareto.h"

#include "core/experiment/forget_distance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>

namespace unlearn {

namespace {

using Task = std::tuple<std::string, std::string, std::string>;

Task taskOf(const RunHeader& header)
{
    return {header.modelHash, header.dataHash, header.forgetHash};
}

bool dominates(const ParetoPoint& a, const ParetoPoint& b)
{
    return a.task == b.task && a.forgetDistance <= b.forgetDistance && a.testErrorPercent <= b.testErrorPercent
        && (a.forgetDistance < b.forgetDistance || a.testErrorPercent < b.testErrorPercent);
}

} // namespace

std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs)
{
    std::vector<ParetoPoint> points;
    std::map<Task, int> tasks;
    for (const RunDetails& run : runs) {
        const auto distance = forgetDistance(run);
        if (!distance || !std::isfinite(run.summary.unlearned->testErrorPercent)) // not measured
            continue;
        const int task = tasks.emplace(taskOf(run.summary.header), static_cast<int>(tasks.size())).first->second;
        points.push_back({run.summary.id, *distance, run.summary.unlearned->testErrorPercent, task});
    }
    for (ParetoPoint& point : points)
        point.isBest = std::ranges::none_of(points, [&](const ParetoPoint& other) { return dominates(other, point); });
    return points;
}

} // namespace unlearn
