// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace unlearn {

void addSweepCommand(CLI::App& app, Invocation& invocation);

} // namespace unlearn
