// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <vector>

namespace unlearn {

/// What a run cost, and how near it came to a retrained model.
struct ParetoPoint {
    RunId run;
    double forgetDistance = 0.0;   ///< |forget error - mean forget error of the retrained models|, points
    double testErrorPercent = 0.0; ///< of the unlearned model
    bool isBest = false;           ///< no other run is better in one and at least as good in the other
};

/// A point for each run that has final figures and a retrained model to be compared with, in their order.
std::vector<ParetoPoint> paretoPoints(const std::vector<RunDetails>& runs);

} // namespace unlearn
