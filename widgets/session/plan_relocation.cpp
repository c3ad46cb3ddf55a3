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
    plan.momentsFile = moved(plan.momentsFile, from, folder);
    plan.requests.push_back(std::move(plan.forget)); // moves them all in one go
    for (auto& request : plan.requests) {
        for (auto& selector : request) {
            if (selector.starts_with('@'))
                selector = '@' + moved(selector.substr(1), from, folder);
        }
    }
    plan.forget = std::move(plan.requests.back());
    plan.requests.pop_back();
    plan.data = withDatasetPath(plan.data, [&](const std::string& path) { return moved(path, from, folder); });
    plan.folder = folder;
    return plan;
}

} // namespace unlearn
