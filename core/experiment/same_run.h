// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <optional>
#include <vector>

namespace unlearn {

/// The first of runs that does what a run with this header would: same plan, model, data, forget set, device and run
/// before. It has finished, or can be gone on with; it was neither branched from another run nor purged. Figures of
/// such runs are the same but for the number of threads.
std::optional<RunSummary> sameRun(const std::vector<RunSummary>& runs, const RunHeader& header);

} // namespace unlearn
