// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace unlearn {

/// "unlearn attack": membership inference, with shadow models where the attack wants them.
void addAttackCommand(CLI::App& app, Invocation& invocation);

} // namespace unlearn
