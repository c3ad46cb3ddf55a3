// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace unlearn {

/// unlearn data list, unlearn data get
void addDataCommand(CLI::App& app, Invocation& invocation);

} // namespace unlearn
