// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/plan_relocation.h"

#include "core/data/dataset_specification.h"

#include <string>

namespace unlearn {

namespace {

namespace fs = std::filesystem;

std::string moved(const std::string& path, const fs::path& from, const fs::path& to)
{
    if (path.empty() || fs::path(path).is_absolute() || from.empty())
        return path;
    const auto absolute = (from / path).lexically_normal();
    const auto relative = absolute.lexically_relative(to.lexically_normal());
    return (relative.empty() ? absolute : relative).string();
}

} // namespace

Plan relocated(Plan plan, const fs::path& folder)
{
    const fs::path from = plan.folder;
    plan.model.file = moved(plan.model.file, from, folder);
    for (auto& baseline : plan.retrained)
        baseline.file = moved(baseline.file, from, folder);
    for (auto& selector : plan.forget) {
        if (selector.starts_with('@'))
            selector = '@' + moved(selector.substr(1), from, folder);
    }
    plan.data = withDatasetPath(plan.data, [&](const std::string& path) { return moved(path, from, folder); });
    plan.folder = folder;
    return plan;
}

} // namespace unlearn
