// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_scores.h"

#include <vector>

namespace unlearn {

/// How well each sample is remembered, [samples], -1..1: the mean confidence p_y of the shadow models that were trained
/// on it less that of the others (the estimate of arXiv 2008.03703, which takes the share of right predictions for
/// p_y). Near 0: whoever saw the others knows this one, too. Needs a shadow model on each side of each sample. Throws
/// Error of requireUsable() and requireModels().
std::vector<double> memorisationScores(const ShadowScores& scores);

} // namespace unlearn
