// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/forget_distance.h"

#include "core/evaluate/subject_name.h"

#include <cmath>

namespace unlearn {

std::optional<double> forgetDistance(const RunDetails& run)
{
    double sum = 0.0;
    int count = 0;
    for (const RunErrors& errors : run.errors) {
        if (isRetrained(errors.subject)) {
            sum += errors.forgetErrorPercent;
            ++count;
        }
    }
    if (count == 0 || !run.summary.unlearned)
        return std::nullopt;
    const double distance = std::abs(run.summary.unlearned->forgetErrorPercent - sum / count);
    return std::isfinite(distance) ? std::optional(distance) : std::nullopt;
}

} // namespace unlearn
