// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/threshold.h"
#include "core/unlearn/pgu_options.h"
#include "core/unlearn/stop_rule.h"

#include <QString>

#include <string>

namespace unlearn {

/// Settings of a method in words, as choosers and summaries show them.
QString measureTitle(EnergyMeasure measure);
QString ruleTitle(ThresholdRule rule);
QString stopRuleTitle(StopRuleKind kind);
QString subspaceTitle(PguSubspace subspace);
QString momentTitle(PguMoment moment);
QString layersTitle(PguLayers layers);
/// By its name in the plan; the name itself where there is no such method.
QString methodTitle(const std::string& method);
/// "learning_rate" as "Learning rate".
QString settingTitle(const std::string& setting);
/// A text of the catalogue of methods, in the window's language where it is translated.
QString methodText(const std::string& text);

} // namespace unlearn
