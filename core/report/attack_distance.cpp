// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attack_distance.h"

#include "core/evaluate/subject_name.h"
#include "core/report/spread.h"

#include <vector>

namespace unlearn {

std::optional<double> distanceFromRetrained(const RunAttack& attack, std::span<const RunAttack> others)
{
    if (isRetrained(attack.subject))
        return std::nullopt;
    std::vector<double> areas;
    for (const RunAttack& other : others) {
        if (other.attack == attack.attack && isRetrained(other.subject))
            areas.push_back(other.auc);
    }
    return distanceFrom(spreadOf(areas), attack.auc);
}

} // namespace unlearn
