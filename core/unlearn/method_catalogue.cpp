// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method_catalogue.h"

#include "core/error.h"
#include "core/unlearn/registered_methods.h"

#include <algorithm>

namespace unlearn {

const std::vector<MethodKind>& methodKinds()
{
    static const std::vector<MethodKind> kinds{
#define UNLEARN_METHOD(folder, Type) describe##Type(),
#include "core/unlearn/registered_methods.def"
#undef UNLEARN_METHOD
    };
    return kinds;
}

std::string methodNames()
{
    std::string names;
    for (const MethodKind& kind : methodKinds())
        names += (names.empty() ? "" : ", ") + kind.name;
    return names;
}

const MethodKind& methodKind(const std::string& name, const std::string& field)
{
    const auto found = std::ranges::find(methodKinds(), name, &MethodKind::name);
    if (found == methodKinds().end())
        throw Error(ErrorCode::UnknownName, "There is no such method",
                    {.field = field, .expected = "one of " + methodNames(), .found = name});
    return *found;
}

const MethodSetting& methodSetting(const MethodKind& kind, const std::string& name, const std::string& field)
{
    const auto found = std::ranges::find(kind.settings, name, &MethodSetting::name);
    if (found != kind.settings.end())
        return *found;
    std::string names;
    for (const MethodSetting& setting : kind.settings)
        names += (names.empty() ? "" : ", ") + setting.name;
    throw Error(ErrorCode::UnknownName, "The method " + kind.name + " has no such setting",
                {.field = field, .expected = names.empty() ? "none here" : "one of " + names, .found = name});
}

SettingValues completeSettings(const MethodKind& kind, SettingValues values)
{
    for (const MethodSetting& setting : kind.settings)
        values.emplace(setting.name, setting.standard);
    return values;
}

StopRuleKind stopRuleAfterChange(StopRuleKind rule, const MethodKind& before, const MethodKind& after)
{
    return rule == before.standardStopRule ? after.standardStopRule : rule;
}

} // namespace unlearn
