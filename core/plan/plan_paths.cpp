// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_specification.h"
#include "core/plan/plan.h"

namespace unlearn {
namespace {

std::string absolute(const Plan& plan, const std::string& file)
{
    const std::filesystem::path path(file);
    return std::filesystem::absolute(path.is_absolute() ? path : plan.folder / path).lexically_normal().string();
}

} // namespace

Plan withAbsolutePaths(Plan plan)
{
    plan.data = withDatasetPath(plan.data, [&plan](const std::string& path) { return absolute(plan, path); });
    plan.model.file = absolute(plan, plan.model.file);
    for (ModelSource& source : plan.retrained)
        source.file = absolute(plan, source.file);
    if (!plan.momentsFile.empty())
        plan.momentsFile = absolute(plan, plan.momentsFile);
    const auto relocate = [&plan](std::vector<std::string>& selectors) {
        for (std::string& selector : selectors) {
            if (selector.starts_with('@'))
                selector = '@' + absolute(plan, selector.substr(1));
        }
    };
    relocate(plan.forget);
    for (std::vector<std::string>& request : plan.requests)
        relocate(request);
    return plan;
}

} // namespace unlearn
