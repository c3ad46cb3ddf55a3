// SPDX-License-Identifier: GPL-3.0-or-later
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
    if (const std::size_t colon = plan.data.find(':'); colon != std::string::npos)
        plan.data = plan.data.substr(0, colon + 1) + absolute(plan, plan.data.substr(colon + 1));
    plan.model.file = absolute(plan, plan.model.file);
    for (ModelSource& source : plan.retrained)
        source.file = absolute(plan, source.file);
    for (std::string& selector : plan.forget) {
        if (selector.starts_with('@'))
            selector = '@' + absolute(plan, selector.substr(1));
    }
    return plan;
}

} // namespace unlearn
