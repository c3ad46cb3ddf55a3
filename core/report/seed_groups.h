// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/run_record.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

// Runs that differ by seeds alone. Deterministic, whatever the order of the runs.

/// The seeds by which they may differ. Samples that a seed draws are part of it.
enum class VariedSeeds {
    Unlearning, ///< that of unlearning alone, on one machine: seconds are compared
    All ///< those of training and of the split, too, and so the models; on any machine, as where logs were merged
};

/// A run among those that it may differ from by its seeds.
struct SeededRun {
    RunId id;
    bool isFinished = false;
    /// What it has in common with them: the plan but for its name and what may differ, the data, the run of the
    /// request before, whose own settings and samples no later plan tells, and what VariedSeeds says. The models that
    /// it is read against belong to it where its stop rule aims at them and models do not vary. Nothing where it is not
    /// known: of branches, which began with settings that may have been others, of purged runs, and where the plan can
    /// not be read.
    std::optional<std::string> settings;
    std::string seeds; ///< of runs with the same settings: the same where one repeats the other
};

/// plan: the run's, where it can be read.
SeededRun seededRun(const RunSummary& run, const std::optional<Plan>& plan, VariedSeeds varied);

/// Places of runs: those that have finished and have their settings in common, of several with the same seeds the
/// newest alone; and each of the others by itself. In their order, as in that of the first of each.
std::vector<std::vector<std::size_t>> groupedBySeed(const std::vector<SeededRun>& runs);

} // namespace unlearn
