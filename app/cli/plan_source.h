// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plan_options.h"
#include "core/experiment/experiment.h"

#include <memory>
#include <string>

namespace unlearn {

/// What a command works on: a plan's file or the example, and options that override it.
struct PlanSource {
    std::string file;
    bool demo = false;
    PlanOptions options;
};

/// The argument PLAN.
void addPlanFile(CLI::App& command, PlanSource& source);
/// PLAN and --demo, of which a command takes one.
void addPlanSource(CLI::App& command, PlanSource& source);

/// The plan that is named, otherwise the other one, as the options change it. Throws Error of readPlan(), apply(),
/// requireInputs() and applyTrust(), and (ValueOutOfRange) where both a file and the example are named.
Plan chosenPlan(const PlanSource& source, Plan otherwise = {});

/// Opens the experiment of a plan that chosenPlan() gave. An error in what the plan's file says names that file.
std::shared_ptr<const Experiment> openChosen(const PlanSource& source, Plan plan, const JobContext& context);

} // namespace unlearn
