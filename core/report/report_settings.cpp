// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

using Values = std::map<std::string, std::string>; ///< by JSON pointer

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

using RunsOfValues = std::map<std::optional<std::string>, std::vector<std::int64_t>>;

/// By setting, then by value (nothing: it is not set): the numbers of the runs that have it.
std::map<std::string, RunsOfValues> runsByValue(const std::vector<RunToReport>& runs)
{
    std::vector<Values> all;
    std::map<std::string, RunsOfValues> found;
    for (const RunToReport& run : runs) {
        all.push_back(settingsOf(run));
        for (const auto& [setting, value] : all.back())
            found[setting];
    }
    for (auto& [setting, values] : found) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto value = all[i].find(setting);
            values[value == all[i].end() ? std::nullopt : std::optional(value->second)].push_back(runs[i].id());
        }
    }
    return found;
}

ReportCell valueCell(const std::optional<std::string>& value, const ReportLanguage& language)
{
    if (!value)
        return {.text = language.translate("Report", "not set"), .key = "not set"};
    return {.text = *value};
}

std::vector<ReportColumn> columnsOfSettings(const ReportLanguage& language)
{
    return {{.title = language.translate("Report", "Setting"), .key = "setting"},
            {.title = language.translate("Report", "Value"), .key = "value"}};
}

} // namespace

ReportTable commonSettingsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{
        .key = "settings",
        .caption = runs.size() == 1
            ? language.translate("Report", "All settings of the run's plan, by their place in it.")
            : language.translate("Report", "Settings that are the same in all runs, by their place in the plan."),
        .columns = columnsOfSettings(language),
        .rows = {}};
    for (const auto& [setting, values] : runsByValue(runs)) {
        if (values.size() == 1)
            table.rows.push_back({{.text = setting}, valueCell(values.begin()->first, language)});
    }
    return table;
}

ReportTable differingSettingsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{.key = "differing-settings",
                      .caption =
                          language.translate("Report", "Settings that differ: each value, and the runs that have it."),
                      .columns = columnsOfSettings(language),
                      .rows = {}};
    table.columns.push_back({.title = language.translate("Report", "Runs"), .key = "runs"});
    for (const auto& [setting, values] : runsByValue(runs)) {
        if (values.size() < 2)
            continue;
        for (const auto& [value, numbers] : values)
            table.rows.push_back({{.text = setting}, valueCell(value, language), runsCell(numbers, runs, language)});
    }
    return table;
}

} // namespace unlearn
