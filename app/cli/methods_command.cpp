// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/methods_command.h"

#include "app/cli/text_table.h"
#include "core/unlearn/method_catalogue.h"

#include <memory>
#include <sstream>

namespace unlearn {
namespace {

const char* kindName(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Real: return "number";
    case SettingKind::Whole: return "integer";
    case SettingKind::Truth: return "boolean";
    }
    return "";
}

Json valueOf(const MethodSetting& setting, double value)
{
    switch (setting.kind) {
    case SettingKind::Truth: return value != 0.0;
    case SettingKind::Whole: return static_cast<std::int64_t>(value);
    case SettingKind::Real: return value;
    }
    return nullptr;
}

/// Types and ranges are named as JSON Schema names them.
Json settingDocument(const MethodSetting& setting)
{
    Json document{{"name", setting.name},
                  {"description", setting.description},
                  {"type", kindName(setting.kind)},
                  {"default", valueOf(setting, setting.standard)}};
    if (setting.kind == SettingKind::Truth)
        return document;
    document[setting.range.leastIsExcluded ? "exclusiveMinimum" : "minimum"] = valueOf(setting, setting.range.least);
    document["maximum"] = valueOf(setting, setting.range.most);
    return document;
}

Json methodDocument(const MethodKind& kind)
{
    Json settings = Json::array();
    for (const MethodSetting& setting : kind.settings)
        settings.push_back(settingDocument(setting));
    return {{"name", kind.name},
            {"title", kind.title},
            {"description", kind.description},
            {"source", kind.source},
            {"uses_spectrum", kind.usesSpectrum},
            {"uses_retained", kind.usesRetained},
            {"obeys_stop_rule", kind.obeysStopRule},
            {"default_stop_rule", stopRuleName(kind.standardStopRule)},
            {"settings", settings}};
}

CommandResult listMethods()
{
    CommandResult result;
    Json list = Json::array();
    TextTable table({"method", "what it does", "source"});
    for (const MethodKind& kind : methodKinds()) {
        list.push_back(methodDocument(kind));
        table.add({kind.name, kind.description, kind.source});
    }
    result.document["methods"] = list;
    result.text = table.text();
    return result;
}

CommandResult describe(const std::string& name)
{
    const MethodKind& kind = methodKind(name, "METHOD");
    CommandResult result;
    result.document = methodDocument(kind);
    result.text = kind.title + " (" + kind.source + ")\n" + kind.description + '\n';
    result.text += kind.usesRetained ? "It needs the retained samples.\n" : "It needs the forget samples alone.\n";
    const std::string rule = stopRuleName(kind.standardStopRule);
    result.text += kind.obeysStopRule
        ? "Its stop rule, unless --stop or a plan for it names another, is " + rule + ".\n"
        : "It runs all of its epochs, whatever the stop rule.\n";
    if (kind.usesSpectrum) {
        result.text += "Its settings are --gamma, --rule, --start-lr and the others of: unlearn run --help\n";
        return result;
    }
    TextTable table({"setting", "default", "what it is"});
    for (const MethodSetting& setting : kind.settings)
        table.add({setting.name, valueOf(setting, setting.standard).dump(), setting.description});
    result.text += table.text();
    return result;
}

} // namespace

void addMethodsCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(app, invocation, "methods", "List the methods of unlearning, or describe one",
                                   "  unlearn methods\n"
                                   "  unlearn methods scrub\n"
                                   "  unlearn methods --json\n"
                                   "  unlearn run --demo --method scrub --set alpha=0.1 --epochs 5\n");
    const auto name = std::make_shared<std::string>();
    command->add_option("METHOD", *name, "A method whose settings are shown");
    command->callback([name, &invocation] {
        invocation.command = [name](Console&, const JobContext&) {
            return name->empty() ? listMethods() : describe(*name);
        };
    });
}

} // namespace unlearn
