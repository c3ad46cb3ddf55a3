// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method.h"

#include "core/error.h"
#include "core/unlearn/pgu_method.h"
#include "core/unlearn/soft_projection_method.h"

namespace unlearn {
namespace {

struct Registration {
    const char* name;
    std::unique_ptr<Method> (*make)(const UnlearnTask&);
};

/// Adding a method is one folder-mate and one line here.
constexpr Registration registrations[] = {
    {"pgu", [](const UnlearnTask& task) -> std::unique_ptr<Method> { return std::make_unique<PguMethod>(task); }},
    {"soft-projection",
     [](const UnlearnTask& task) -> std::unique_ptr<Method> { return std::make_unique<SoftProjectionMethod>(task); }},
};

} // namespace

std::vector<std::string> methodNames()
{
    std::vector<std::string> names;
    for (const Registration& registration : registrations)
        names.emplace_back(registration.name);
    return names;
}

std::unique_ptr<Method> makeMethod(const UnlearnTask& task)
{
    std::string known;
    for (const Registration& registration : registrations) {
        if (task.plan.method == registration.name)
            return registration.make(task);
        known += (known.empty() ? "" : ", ") + std::string(registration.name);
    }
    throw Error(ErrorCode::UnknownName, "No method of that name",
                {.field = "method", .expected = known, .found = '"' + task.plan.method + '"'});
}

} // namespace unlearn
