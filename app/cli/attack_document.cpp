// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attack_document.h"

#include "app/cli/number_or_null.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/share_interval.h"
#include "core/evaluate/subject_name.h"
#include "core/evaluate/thinned_roc.h"

namespace unlearn {
namespace {

/// Of an attack that was made.
Interval intervalOf(const Json& row)
{
    return {.low = row["low"].get<double>(), .high = row["high"].get<double>()};
}

} // namespace

Json attackDocument(const std::string& attack, const AttackFigures& figures)
{
    const TwoSidedAuc twoSides = twoSided(figures.auc(), figures.interval);
    return {{"attack", attack},
            {"formula", figureKind("auc-" + attack).formula.text()},
            {"value", figures.auc()},
            {"low", figures.interval.low},
            {"high", figures.interval.high},
            {"interval_formula", aucIntervalFormula},
            {"positives", figures.positiveScores.size()},
            {"negatives", figures.negativeScores.size()},
            {"two_sided",
             {{"formula", twoSidedFormula},
              {"interval_formula", intervalFormula("two-sided-auc-")},
              {"value", twoSides.value},
              {"low", twoSides.interval.low},
              {"high", twoSides.interval.high}}},
            {"tpr_at_1_percent", numberOrNull(figures.tprAt1Percent)},
            {"tpr_at_1_percent_formula", figureKind("tpr1-" + attack).formula.text()},
            {"tpr_at_0.1_percent", numberOrNull(figures.tprAt01Percent)},
            {"tpr_at_0.1_percent_formula", figureKind("tpr01-" + attack).formula.text()}};
}

Json failedDocument(const FailedAttack& attack)
{
    return {{"subject", attack.subject},
            {"attack", attack.attack},
            {"formula", figureKind("auc-" + attack.attack).formula.text()},
            {"value", nullptr},
            {"reason", attack.reason.what()}};
}

Json rocDocument(const RocCurve& roc)
{
    Json points = Json::array();
    for (const RocPoint& point : thinnedRoc(roc))
        points.push_back({point.falsePositiveRate, point.truePositiveRate});
    return points;
}

std::vector<std::string> markOverForgetting(Json& rows, const MembershipOptions& samples)
{
    std::vector<std::string> shown;
    for (Json& row : rows) {
        if (row["subject"] != "unlearned" || row["value"].is_null())
            continue;
        std::vector<EstimatedAuc> retrained;
        for (const Json& other : rows) {
            if (other["attack"] == row["attack"] && isRetrained(other["subject"].get<std::string>())
                && !other["value"].is_null())
                retrained.push_back({.value = other["value"].get<double>(), .interval = intervalOf(other)});
        }
        const bool found = showsOverForgetting(samples, intervalOf(row), retrained);
        row["over_forgotten"] = found;
        row["over_forgotten_below"] = numberOrNull(overForgettingBound(samples, retrained));
        if (found)
            shown.push_back(row["attack"].get<std::string>());
    }
    return shown;
}

} // namespace unlearn
