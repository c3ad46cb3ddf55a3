// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/evaluate/score_attack.h"

#include <string>

namespace unlearn {

/// An attack's figures as JSON; rates are null where there are too few negatives.
Json attackDocument(const std::string& attack, const AttackFigures& figures);

} // namespace unlearn
