// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace unlearn {

/// "unlearn compare": figures of runs beside each other and beside their retrained models.
void addCompareCommand(CLI::App& app, Invocation& invocation);

} // namespace unlearn
