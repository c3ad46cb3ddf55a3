// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/same_run.h"

#include <algorithm>

namespace unlearn {

std::optional<RunSummary> sameRun(const std::vector<RunSummary>& runs, const RunHeader& header)
{
    const auto found = std::ranges::find_if(runs, [&header](const RunSummary& run) {
        const RunHeader& other = run.header;
        return run.state != RunState::Running && run.purgedAt.empty() && other.plan == header.plan
            && other.modelHash == header.modelHash && other.dataHash == header.dataHash
            && other.forgetHash == header.forgetHash && other.device == header.device
            && other.previousRun == header.previousRun && !other.parent;
    });
    return found == runs.end() ? std::nullopt : std::optional(*found);
}

} // namespace unlearn
