// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace unlearn {

/// unlearn experiment
void addExperimentCommand(CLI::App& app, Invocation& invocation);

} // namespace unlearn
