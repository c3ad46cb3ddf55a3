// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_attacks.h"

#include "core/experiment/retrained_models.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// Among the attacks so far the one like this, or this itself; with what it found on a model.
PresetAttack& gather(std::vector<PresetAttack>& attacks, PresetAttack attack, const RunAttack& found)
{
    auto known = std::ranges::find_if(attacks, [&](const PresetAttack& one) {
        return one.attack == attack.attack && one.shadowModels == attack.shadowModels
            && one.positivesOf == attack.positivesOf && one.negativesOf == attack.negativesOf;
    });
    if (known == attacks.end())
        known = attacks.insert(attacks.end(), std::move(attack));
    const PresetFigure area{.value = found.auc, .low = found.low, .high = found.high};
    if (found.subject == "original")
        known->original = area;
    else if (found.subject == "unlearned")
        known->unlearned = area;
    return *known;
}

} // namespace

std::vector<PresetAttack> presetAttacks(const RunDetails& run)
{
    const std::optional<Plan> plan = readablePlan(run.summary.header);
    const auto area = [](const RunAttack& attack) { return attack.auc; };
    std::vector<PresetAttack> attacks;
    for (const RunAttack& found : run.attacks) {
        PresetAttack& attack = gather(attacks, {.attack = found.attack, .positivesOf = {}, .negativesOf = {}}, found);
        attack.retrained = meanFigure(onRetrained(run, plan, found.attack, area));
    }
    for (const RunShadowAttack& found : run.shadowAttacks) {
        PresetAttack& attack = gather(attacks,
                                      {.attack = found.attack,
                                       .shadowModels = found.models,
                                       .positivesOf = found.positivesOf,
                                       .negativesOf = found.negativesOf},
                                      found);
        attack.retrained = meanFigure(onRetrained(run, plan, found, area));
    }
    return attacks;
}

} // namespace unlearn
