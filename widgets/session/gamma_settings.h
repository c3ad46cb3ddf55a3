// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <map>
#include <string>

namespace unlearn {

/// The part of a plan that the sliders edit: one gamma for all layers, and the exceptions.
struct GammaSettings {
    double all = 0.0;
    std::map<std::string, double> layers;

    static GammaSettings of(const Plan& plan) { return {plan.gamma, plan.layerGamma}; }
    bool operator==(const GammaSettings&) const = default;
};

} // namespace unlearn
