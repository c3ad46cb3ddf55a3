// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace unlearn {

/// A plan in which no field has its default value.
Plan unusualPlan();

/// A document that differs from a valid plan in one place.
struct PlanExample {
    std::string name;
    std::string json;
    bool valid = false;
    std::string field; ///< JSON pointer that the reader names, for an invalid one
};

/// Valid and invalid documents, on which reader and schema must agree.
std::vector<PlanExample> planExamples();

} // namespace unlearn
