// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reproduction.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <numeric>

namespace unlearn {
namespace {

/// A run that was looked at, and what came of it.
struct Seen {
    const RunToReproduce* run = nullptr;
    bool isLeftOut = false;
};

std::optional<int> lastSharedEpoch(const std::vector<EpochSeconds>& parent, const std::vector<EpochSeconds>& branch)
{
    const auto end = std::ranges::mismatch(parent, branch).in1;
    return end == parent.begin() ? std::nullopt : std::optional(std::prev(end)->epoch);
}

/// seen: the runs of smaller numbers.
Reproduction reproductionOf(const RunToReproduce& run, const std::map<RunId, Seen>& seen)
{
    if (run.isPurged)
        return {.obstacle = ReproductionObstacle::Purged};
    if (!run.hasPlan)
        return {.obstacle = ReproductionObstacle::PlanUnreadable};
    for (const std::optional<RunId>& other : {run.parent, run.previousRun}) {
        if (!other)
            continue;
        const auto before = seen.find(*other);
        if (before == seen.end())
            return {.obstacle = ReproductionObstacle::OtherAbsent, .other = other};
        if (before->second.isLeftOut)
            return {.obstacle = ReproductionObstacle::OtherLeftOut, .other = other};
    }
    Reproduction reproduction;
    if (run.parent) {
        reproduction.branchEpoch = lastSharedEpoch(seen.at(*run.parent).run->epochs, run.epochs);
        if (!reproduction.branchEpoch)
            return {.obstacle = ReproductionObstacle::EpochUnknown, .other = run.parent};
    }
    if (!run.hasFinalErrors)
        reproduction.obstacle = ReproductionObstacle::NoFinalErrors;
    return reproduction;
}

} // namespace

std::vector<Reproduction> reproductions(const std::vector<RunToReproduce>& runs)
{
    std::vector<std::size_t> byNumber(runs.size());
    std::iota(byNumber.begin(), byNumber.end(), std::size_t{0});
    std::ranges::sort(byNumber, {}, [&runs](std::size_t place) { return runs[place].id.value; });
    std::vector<Reproduction> found(runs.size());
    std::map<RunId, Seen> seen;
    for (const std::size_t place : byNumber) {
        found[place] = reproductionOf(runs[place], seen);
        seen[runs[place].id] = {&runs[place], found[place].obstacle.has_value()};
    }
    return found;
}

} // namespace unlearn
