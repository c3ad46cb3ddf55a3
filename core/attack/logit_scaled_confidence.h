// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/predictions.h"

#include <vector>

namespace unlearn {

/// ln(p_y / (1 - p_y)), [N], in float64: of the logits, so that it keeps its digits where p_y is 1 to all of them.
/// Infinite where there is a single class.
std::vector<double> logitScaledConfidences(const Predictions& predictions);

} // namespace unlearn
