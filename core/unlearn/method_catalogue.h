// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"
#include "core/unlearn/stop_rule.h"

#include <map>
#include <string>
#include <vector>

namespace unlearn {

/// What there is to know of a method without running it.
struct MethodKind {
    std::string name;        ///< in plans and on the command line: "fine-tune"
    std::string title;       ///< for people: "Fine-tune on retained"
    std::string description; ///< one sentence
    std::string source;      ///< where it is published: "arXiv 2302.09880"
    /// Steps in the layers' core gradient spaces: thresholds apply, and its steps are set by the plan's "pgu". A method
    /// without has settings of its own.
    bool usesSpectrum = false;
    bool usesRetained = true;  ///< needs the retained samples, not only those to be forgotten
    bool obeysStopRule = true; ///< false: it runs all of its epochs, and the last one is the result
    /// Of plans that name none. Most authors run a fixed schedule.
    StopRuleKind standardStopRule = StopRuleKind::Epochs;
    std::vector<MethodSetting> settings; ///< empty where it uses the spectrum
    /// How many epochs it plans, where that depends on more than its setting "epochs": values as in a plan, and the
    /// metadata of the model's file.
    int (*epochs)(const SettingValues& values, const std::map<std::string, std::string>& modelMetadata) = nullptr;
};

/// All methods, in the order of core/unlearn/registered_methods.def.
const std::vector<MethodKind>& methodKinds();
/// Throws Error (UnknownName) naming field.
const MethodKind& methodKind(const std::string& name, const std::string& field = "method");
/// "pgu, soft-projection, retrain, ..."
std::string methodNames();

/// The setting of that name. Throws Error (UnknownName) naming field and the method's settings.
const MethodSetting& methodSetting(const MethodKind& kind, const std::string& name, const std::string& field);
/// Values with the standards of those that are not named.
SettingValues completeSettings(const MethodKind& kind, SettingValues values);
/// The rule of a plan whose method is changed: what was the standard of the method before becomes that of the method
/// after; any other rule was chosen, and stays.
StopRuleKind stopRuleAfterChange(StopRuleKind rule, const MethodKind& before, const MethodKind& after);

} // namespace unlearn
