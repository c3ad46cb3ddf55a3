// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/step_goals.h"

#include <cmath>

namespace unlearn {
namespace {

constexpr std::int64_t wideInputs = 1024;
/// A floor above this share of d makes leading directions cost what all do.
constexpr double highestFloor = 0.1;

bool leadingDo(const Plan& plan)
{
    return plan.method == "pgu" && plan.pgu.subspace == PguSubspace::Top
        && plan.threshold.measure == EnergyMeasure::Energy && plan.threshold.rule != ThresholdRule::Null
        && plan.threshold.floorShare <= highestFloor;
}

} // namespace

std::vector<std::optional<LeadingGoal>> stepGoals(const Plan& plan, const std::vector<LayerInfo>& layers)
{
    std::vector<std::optional<LeadingGoal>> goals(layers.size());
    if (!leadingDo(plan))
        return goals;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const LayerInfo& layer = layers[i];
        const double gamma = plan.gammaOf(layer.name);
        if (layer.d < wideInputs || !(gamma > 0.0) || isSkipped(gamma))
            continue;
        if (plan.pgu.layers == PguLayers::Last && i + 1 < layers.size())
            continue;
        const double floor = std::ceil(plan.threshold.floorShare * static_cast<double>(layer.d));
        goals[i] = LeadingGoal{gamma, static_cast<std::int64_t>(floor)};
    }
    return goals;
}

} // namespace unlearn
