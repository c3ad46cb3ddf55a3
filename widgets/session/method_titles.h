// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/threshold.h"
#include "core/unlearn/stop_rule.h"

#include <QString>

#include <string>

namespace unlearn {

/// Settings of a method in words, as choosers and summaries show them.
QString measureTitle(EnergyMeasure measure);
QString ruleTitle(ThresholdRule rule);
QString stopRuleTitle(StopRuleKind kind);
/// By its name in the plan.
QString methodTitle(const std::string& method);

} // namespace unlearn
