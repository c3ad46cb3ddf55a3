// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/evaluate/membership_options.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/failed_model.h"

#include <string>
#include <vector>

namespace unlearn {

/// An attack's figures as JSON; rates are null where there are too few negatives.
Json attackDocument(const std::string& attack, const AttackFigures& figures);
/// In its place, the row of an attack that is not made: its value is null, and "reason" says why.
Json failedDocument(const FailedAttack& attack);

/// [false-positive rate, true-positive rate] of each point of thinnedRoc().
Json rocDocument(const RocCurve& roc);

/// Adds "over_forgotten" and "over_forgotten_below" to the rows of the unlearned model among those of all models:
/// {subject, attack, value, low, high, ...}; those without a value tell nothing. See showsOverForgetting() and
/// overForgettingBound(). Returns the attacks that show it.
std::vector<std::string> markOverForgetting(Json& rows, const MembershipOptions& samples);

} // namespace unlearn
