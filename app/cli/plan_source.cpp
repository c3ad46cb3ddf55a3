// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_source.h"

#include "app/cli/input_paths.h"
#include "app/resource_folder.h"
#include "core/error.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// Whether an error of opening is in what the plan's file says, and not in what an option said in its place.
bool isOfFile(const Error& error, const PlanOptions& options)
{
    const std::string& field = error.context().field;
    const std::string layers = "/gamma/layers/";
    if (field.starts_with(layers))
        return std::ranges::none_of(options.gamma, [name = field.substr(layers.size())](const auto& text) {
            return text.starts_with(name + '=');
        });
    if (field.starts_with("forget"))
        return options.forget.empty();
    if (field.starts_with("data"))
        return options.data.empty();
    return field == "architecture" && options.architecture.empty() && options.model.empty();
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

Plan readSource(const PlanSource& source, Plan otherwise)
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
    return plan;
}

Plan chosenPlan(const PlanSource& source, Plan otherwise)
{
    Plan plan = readSource(source, std::move(otherwise));
    requireInputs(plan);
    applyTrust(source.options, plan);
    return plan;
}

std::shared_ptr<const Experiment> openChosen(const PlanSource& source, Plan plan, const JobContext& context)
{
    try {
        return openExperiment(std::move(plan), context);
    } catch (const Error& error) {
        throw namingSource(error, source);
    }
}

Error namingSource(const Error& error, const PlanSource& source)
{
    return !source.file.empty() && isOfFile(error, source.options) ? namingPlan(error, absolutePath(source.file))
                                                                   : error;
}

} // namespace unlearn
