// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace unlearn {

/// --weights-budget, in GB; its standard is what the number holds.
void addWeightsBudgetOption(CLI::App& command, int& gigabytes);

} // namespace unlearn
