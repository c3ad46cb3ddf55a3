// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_source.h"

#include "app/cli/input_paths.h"
#include "app/resource_folder.h"
#include "core/error.h"

#include <utility>

namespace unlearn {
namespace {

/// Whether an option said what the error is about.
bool isOfOptions(const Error& error, const PlanOptions& options)
{
    const std::string& field = error.context().field;
    return field.starts_with("/gamma") ? !options.gamma.empty()
        : field.starts_with("forget")  ? !options.forget.empty()
                                       : false;
}

} // namespace

void addPlanFile(CLI::App& command, PlanSource& source)
{
    command.add_option("PLAN", source.file, "A plan (*.unlearn.json); the options below override it");
}

void addPlanSource(CLI::App& command, PlanSource& source)
{
    addPlanFile(command, source);
    command.add_flag("--demo", source.demo, "The example that comes with the program");
}

Plan chosenPlan(const PlanSource& source, Plan otherwise)
{
    if (source.demo && !source.file.empty())
        throw Error(ErrorCode::ValueOutOfRange, "There can be one plan",
                    {.expected = "PLAN.json or --demo", .found = "both"});
    Plan plan = std::move(otherwise);
    if (source.demo)
        plan = readPlan(resourceFolder() / "example" / "fashion-shirts.unlearn.json");
    else if (!source.file.empty())
        plan = readPlan(absolutePath(source.file));
    apply(source.options, plan);
    requireInputs(plan);
    applyTrust(source.options, plan);
    return plan;
}

std::shared_ptr<const Experiment> openChosen(const PlanSource& source, Plan plan, const JobContext& context)
{
    try {
        return openExperiment(std::move(plan), context);
    } catch (const Error& error) {
        if (source.file.empty() || isOfOptions(error, source.options))
            throw;
        throw namingPlan(error, absolutePath(source.file));
    }
}

} // namespace unlearn
