// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <vector>

namespace unlearn {

/// What a run cost, and how near it came to a retrained model. Only runs of the same model, data and forget set are
/// measured against each other.
struct ParetoPoint {
    RunId run;
    double forgetDistance = 0.0;   ///< |forget error - mean forget error of the retrained models|, points
    double testErrorPercent = 0.0; ///< of the unlearned model
    int task = 0;                  ///< from 0; the same number: the same model, data and forget set
    bool isBest = false;           ///< no other run of its task is better in one and at least as good in the other
};

/// A point for each run that has final figures and a retrained model to be compared with, in their order.
std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs);

} // namespace unlearn
