// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/run_rows.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {

/// One run of a report, ready to be run again.
struct RunToRepeat {
    std::int64_t id = 0;
    Plan plan; ///< with the run's own request alone: what resumes it runs no other, which have runs of their own
    ReportedFigures figures;
    std::optional<int> branchEpoch; ///< of figures.parent, that it goes on from; nothing: it is no branch
    bool isBranchedFrom = false;    ///< by another of them
};

/// The runs of a report that are run again, and why others are not.
struct ChosenRuns {
    std::vector<RunToRepeat> runs; ///< by their numbers: each after those that it goes on from
    std::vector<std::pair<std::int64_t, std::string>> skipped;
};

/// All runs of a report's folder, or the wanted ones with those that they go on from. Throws Error: FileCorrupt where
/// the folder is not as it was made; ValueOutOfRange for a wanted run that it lacks or that can not be run again, and
/// where no run can; what verifyReport() and figuresFromRows() throw.
ChosenRuns chosenRuns(const std::filesystem::path& folder, const std::vector<std::int64_t>& wanted);

} // namespace unlearn
