// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/pareto.h"

#include "core/experiment/forget_distance.h"
#include "core/report/spread.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

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
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t place = 0; place < runs.size(); ++place)
        groups.push_back({place});
    return paretoPoints(runs, groups);
}

std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs,
                                      const std::vector<std::vector<std::size_t>>& groups)
{
    std::vector<ParetoPoint> points;
    // A draw of samples by seed gives each run of a group a forget set of its own.
    std::map<std::set<Task>, int> tasks;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        ParetoPoint point;
        point.group = group;
        std::set<Task> itsTasks;
        std::vector<double> distances, testErrors;
        for (const std::size_t place : groups[group]) {
            const RunDetails& run = runs[place];
            const auto distance = forgetDistance(run);
            if (!distance || !std::isfinite(run.summary.unlearned->testErrorPercent)) // not measured
                continue;
            point.runs.push_back(run.summary.id);
            itsTasks.insert(taskOf(run.summary.header));
            distances.push_back(*distance);
            testErrors.push_back(run.summary.unlearned->testErrorPercent);
        }
        if (point.runs.empty())
            continue;
        const Spread distance = spreadOf(distances);
        const Spread testError = spreadOf(testErrors);
        point.forgetDistance = distance.mean;
        point.forgetDistanceDeviation = distance.deviation;
        point.testErrorPercent = testError.mean;
        point.testErrorDeviation = testError.deviation;
        point.task = tasks.emplace(std::move(itsTasks), static_cast<int>(tasks.size())).first->second;
        points.push_back(std::move(point));
    }
    for (ParetoPoint& point : points)
        point.isBest = std::ranges::none_of(points, [&](const ParetoPoint& other) { return dominates(other, point); });
    return points;
}

} // namespace unlearn
