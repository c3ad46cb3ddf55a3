// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plan_options.h"
#include "core/error.h"
#include "core/experiment/experiment.h"

#include <memory>
#include <string>

namespace unlearn {

/// What a command works on: a plan's file or the example, and options that override it.
struct PlanSource {
    std::string file;
    bool demo = false;
    PlanOptions options;

    bool isNamed() const { return demo || !file.empty(); }
};

/// The argument PLAN.
void addPlanFile(CLI::App& command, PlanSource& source);
/// PLAN and --demo, of which a command takes one.
void addPlanSource(CLI::App& command, PlanSource& source);

/// The plan that is named, otherwise the other one, as the options change it. Throws Error of readPlan() and apply(),
/// and (ValueOutOfRange) where both a file and the example are named.
Plan readSource(const PlanSource& source, Plan otherwise = {});
/// Likewise, for opening: throws Error of requireInputs() and applyTrust() besides.
Plan chosenPlan(const PlanSource& source, Plan otherwise = {});

/// Opens the experiment of a plan that chosenPlan() gave. Throws Error of openExperiment(), as namingSource() has it.
std::shared_ptr<const Experiment> openChosen(const PlanSource& source, Plan plan, const JobContext& context);

/// The error, with the plan's file where it is in what that file says and no option said in its place.
Error namingSource(const Error& error, const PlanSource& source);

} // namespace unlearn
