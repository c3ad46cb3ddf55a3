// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace unlearn {

/// unlearn samples: training samples by what a model says of them, or remembers.
void addSamplesCommand(CLI::App& app, Invocation& invocation);

} // namespace unlearn
