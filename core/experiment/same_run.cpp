// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/same_run.h"

#include "core/error.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <string>

namespace unlearn {
namespace {

/// An older version's plan lacks the fields that came since, which have their standards.
bool isSamePlan(const std::string& one, const std::string& other)
{
    if (one == other)
        return true;
    try {
        return planFromJson(one) == planFromJson(other);
    } catch (const Error&) { // of another version
        return false;
    }
}

} // namespace

std::optional<RunSummary> sameRun(const std::vector<RunSummary>& runs, const RunHeader& header)
{
    const auto found = std::ranges::find_if(runs, [&header](const RunSummary& run) {
        const RunHeader& other = run.header;
        return run.state != RunState::Running && run.purgedAt.empty() && other.modelHash == header.modelHash
            && other.dataHash == header.dataHash && other.forgetHash == header.forgetHash
            && other.device == header.device && other.previousRun == header.previousRun && !other.parent
            && isSamePlan(other.plan, header.plan);
    });
    return found == runs.end() ? std::nullopt : std::optional(*found);
}

} // namespace unlearn
