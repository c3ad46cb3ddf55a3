// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attack_document.h"

namespace unlearn {

Json attackDocument(const std::string& attack, const AttackFigures& figures)
{
    const auto orNull = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    const TwoSidedAuc twoSides = twoSided(figures.auc(), figures.interval);
    return {
        {"attack", attack},
        {"value", figures.auc()},
        {"low", figures.interval.low},
        {"high", figures.interval.high},
        {"positives", figures.positiveScores.size()},
        {"negatives", figures.negativeScores.size()},
        {"two_sided", {{"value", twoSides.value}, {"low", twoSides.interval.low}, {"high", twoSides.interval.high}}},
        {"tpr_at_1_percent", orNull(figures.tprAt1Percent)},
        {"tpr_at_0.1_percent", orNull(figures.tprAt01Percent)}};
}

} // namespace unlearn
