// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace unlearn {

/// What a run cost, and how near it came to a retrained model; or the means of several that differ in their seed. Only
/// runs of the same model, data and forget set are measured against each other.
struct ParetoPoint {
    std::vector<RunId> runs;       ///< whose figures these are: at least one
    std::size_t group = 0;         ///< its place among the groups that were asked for
    double forgetDistance = 0.0;   ///< |forget error - mean forget error of the retrained models|, points
    double testErrorPercent = 0.0; ///< of the unlearned model
    int task = 0;                  ///< from 0; the same number: the same model, data and forget set (of groups: sets)
    std::optional<double> forgetDistanceDeviation = {}; ///< sample standard deviation, points; nothing below two runs
    std::optional<double> testErrorDeviation = {};      ///< likewise
    bool isBest = false; ///< no other point of its task is better in one and at least as good in the other

    bool operator==(const ParetoPoint&) const = default;
};

/// A point for each run that has final figures and a retrained model to be compared with, in their order.
std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs);
/// A point for each group that has any such run, of all of these. groups: places in runs.
std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs,
                                      const std::vector<std::vector<std::size_t>>& groups);

} // namespace unlearn
