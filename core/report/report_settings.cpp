// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace unlearn {
namespace {

using Values = std::map<std::string, std::string>; ///< by JSON pointer

constexpr const char* absentValue = "not set";

/// Lists of words, such as selectors, are shown as one setting.
void addValues(const nlohmann::ordered_json& value, const std::string& pointer, Values& values)
{
    if (value.is_object() && !value.empty()) {
        const std::string inside = pointer + '/';
        for (const auto& [key, nested] : value.items())
            addValues(nested, std::string(inside).append(key), values);
        return;
    }
    const bool holdsObjects =
        value.is_array() && std::ranges::any_of(value, [](const auto& one) { return one.is_object(); });
    if (holdsObjects) {
        std::size_t place = 0;
        for (const auto& nested : value)
            addValues(nested, pointer + '/' + std::to_string(place++), values);
        return;
    }
    values[pointer] = value.is_string() ? value.get<std::string>()
                                        : value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// What a run's plan says, but for its name.
Values settingsOf(const RunToReport& run)
{
    nlohmann::ordered_json plan = nlohmann::ordered_json::parse(run.header().plan, nullptr, false);
    if (!plan.is_object())
        return {};
    plan.erase("name");
    plan.erase("version");
    Values values;
    addValues(plan, "", values);
    return values;
}

/// By setting, then by value: the numbers of the runs that have it.
std::map<std::string, std::map<std::string, std::vector<std::int64_t>>> runsByValue(
    const std::vector<RunToReport>& runs)
{
    std::vector<Values> all;
    std::map<std::string, std::map<std::string, std::vector<std::int64_t>>> found;
    for (const RunToReport& run : runs) {
        all.push_back(settingsOf(run));
        for (const auto& [setting, value] : all.back())
            found[setting];
    }
    for (auto& [setting, values] : found) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto value = all[i].find(setting);
            values[value == all[i].end() ? absentValue : value->second].push_back(runs[i].id());
        }
    }
    return found;
}

} // namespace

ReportTable commonSettingsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "settings",
                      .caption = runs.size() == 1
                          ? "All settings of the run's plan, by their place in it."
                          : "Settings that are the same in all runs, by their place in the plan.",
                      .columns = {{.title = "Setting", .key = "setting"}, {.title = "Value", .key = "value"}},
                      .rows = {}};
    for (const auto& [setting, values] : runsByValue(runs)) {
        if (values.size() == 1)
            table.rows.push_back({{.text = setting}, {.text = values.begin()->first}});
    }
    return table;
}

ReportTable differingSettingsTable(const std::vector<RunToReport>& runs)
{
    ReportTable table{.key = "differing-settings",
                      .caption = "Settings that differ: each value, and the runs that have it.",
                      .columns = {{.title = "Setting", .key = "setting"},
                                  {.title = "Value", .key = "value"},
                                  {.title = "Runs", .key = "runs"}},
                      .rows = {}};
    for (const auto& [setting, values] : runsByValue(runs)) {
        if (values.size() < 2)
            continue;
        for (const auto& [value, numbers] : values)
            table.rows.push_back({{.text = setting}, {.text = value}, {.text = namesOfRuns(numbers, runs)}});
    }
    return table;
}

} // namespace unlearn
