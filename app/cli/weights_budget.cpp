// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/weights_budget.h"

#include "core/experiment/run.h"

namespace unlearn {

void addWeightsBudgetOption(CLI::App& command, int& gigabytes)
{
    command
        .add_option("--weights-budget", gigabytes,
                    "GB of weights that the log keeps of each run's epochs; first, selected and last always stay. Not "
                    "remembered: to be said again when a run goes on")
        ->check(CLI::Range(0, mostWeightsGigabytes))
        ->capture_default_str();
}

} // namespace unlearn
