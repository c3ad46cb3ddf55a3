// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <optional>
#include <vector>

namespace unlearn {

/// How long an epoch took, as it was measured: only an epoch that a branch has from its parent took as long to the last
/// digit.
struct EpochSeconds {
    int epoch = 0;
    double steps = 0.0;
    double evaluation = 0.0;
    bool operator==(const EpochSeconds&) const = default;
};

/// What decides whether a run of a report can be run again.
struct RunToReproduce {
    RunId id;
    std::optional<RunId> parent;      ///< as RunHeader's
    std::optional<RunId> previousRun; ///< likewise
    bool isPurged = false;
    bool hasPlan = false;        ///< one that this version can read
    bool hasFinalErrors = false; ///< of the unlearned model: something to compare with
    std::vector<EpochSeconds> epochs = {};
};

/// Why `unlearn reproduce` leaves a run out.
enum class ReproductionObstacle {
    Purged,
    PlanUnreadable,
    OtherAbsent,  ///< the run that it goes on from is not in the report
    OtherLeftOut, ///< that one is left out itself
    EpochUnknown, ///< none of its parent's, so that it can not be told which it goes on from
    NoFinalErrors ///< it could be run again, with nothing to compare
};

/// Whether a run can be run again from what a report holds, and from where.
struct Reproduction {
    std::optional<ReproductionObstacle> obstacle = {}; ///< nothing: it can
    std::optional<RunId> other = {};                   ///< that obstacle is of
    std::optional<int> branchEpoch = {};               ///< of its parent, that a branch goes on from
};

/// One for each run of a report, in their order. A run goes on from runs of smaller numbers alone.
std::vector<Reproduction> reproductions(const std::vector<RunToReproduce>& runs);

} // namespace unlearn
