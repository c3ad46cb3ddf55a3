// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_attacks.h"

#include "core/evaluate/subject_name.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// One attack, and what it found on each retrained model so far.
struct Gathered {
    PresetAttack attack;
    std::vector<double> retrained = {};
};

void gather(std::vector<Gathered>& all, PresetAttack attack, const RunAttack& found)
{
    auto known = std::ranges::find_if(all, [&](const Gathered& one) {
        return one.attack.attack == attack.attack && one.attack.shadowModels == attack.shadowModels
            && one.attack.positivesOf == attack.positivesOf && one.attack.negativesOf == attack.negativesOf;
    });
    if (known == all.end())
        known = all.insert(all.end(), Gathered{.attack = std::move(attack)});
    const PresetFigure area{.value = found.auc, .low = found.low, .high = found.high};
    if (found.subject == "original")
        known->attack.original = area;
    else if (found.subject == "unlearned")
        known->attack.unlearned = area;
    else if (isRetrained(found.subject))
        known->retrained.push_back(found.auc);
}

} // namespace

std::vector<PresetAttack> presetAttacks(const RunDetails& run)
{
    std::vector<Gathered> all;
    for (const RunAttack& found : run.attacks)
        gather(all, {.attack = found.attack, .positivesOf = {}, .negativesOf = {}}, found);
    for (const RunShadowAttack& found : run.shadowAttacks)
        gather(all,
               {.attack = found.attack,
                .shadowModels = found.models,
                .positivesOf = found.positivesOf,
                .negativesOf = found.negativesOf},
               found);
    std::vector<PresetAttack> attacks;
    for (Gathered& one : all) {
        one.attack.retrained = meanFigure(one.retrained);
        attacks.push_back(std::move(one.attack));
    }
    return attacks;
}

} // namespace unlearn
