// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_info.h"
#include "core/plan/plan.h"
#include "core/spectrum/leading_goal.h"

#include <optional>
#include <vector>

namespace unlearn {

/// By layer, how many leading directions the steps of a plan need; nothing where they may need all. Leading ones do for
/// projected gradients whose thresholds count eigenvalues ("energy"), since the trace gives their sum; singular values
/// have no sum without all of them, and the rule "null" asks for the last. Layers under 1,024 inputs are taken whole,
/// which is quick.
std::vector<std::optional<LeadingGoal>> stepGoals(const Plan& plan, const std::vector<LayerInfo>& layers);

} // namespace unlearn
