// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attacks_text.h"

#include "app/cli/formulas_text.h"
#include "app/cli/text_table.h"
#include "core/evaluate/roc.h"
#include "core/evaluate/share_interval.h"

#include <algorithm>
#include <initializer_list>

namespace unlearn {
namespace {

std::string rate(const std::optional<double>& share)
{
    return share ? shown(100.0 * *share, 1) : "-";
}

} // namespace

void AttacksText::add(const RunAttack& attack, const BesideRetrained& beside)
{
    m_rows.push_back({.subject = attack.subject, .attack = attack.attack, .made = attack, .beside = beside});
    m_figures.push_back("auc-" + attack.attack);
    if (attack.tprAt1Percent)
        m_figures.push_back("tpr1-" + attack.attack);
    if (attack.tprAt01Percent)
        m_figures.push_back("tpr01-" + attack.attack);
    if (beside.precision)
        m_figures.emplace_back("precision-beside-retrained");
    const std::pair counts(attack.positives, attack.negatives);
    if (std::ranges::find(m_counts, counts) == m_counts.end())
        m_counts.push_back(counts);
}

void AttacksText::addLeftOut(const std::string& subject, const std::string& attack)
{
    m_rows.push_back({.subject = subject, .attack = attack, .made = std::nullopt, .beside = {}});
    m_figures.push_back("auc-" + attack);
}

bool AttacksText::hasDistance() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.beside.distance.has_value(); });
}

bool AttacksText::hasPrecision() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.beside.precision.has_value(); });
}

std::string AttacksText::table() const
{
    const bool withDistance = hasDistance();
    const bool withPrecision = hasPrecision();
    std::vector<std::string> head{"model", "attack", "AUC", "low", "high"};
    if (withDistance)
        head.emplace_back("distance");
    head.insert(head.end(), {"two-sided", "low", "high", "TPR % at 1 % FPR", "at 0.1 %"});
    if (withPrecision)
        head.emplace_back("average precision beside retrained");
    TextTable table(std::move(head));
    bool ratesMissing = false;
    for (const Row& row : m_rows) {
        std::vector<std::string> cells{row.subject, row.attack};
        const auto add = [&cells](std::initializer_list<std::string> more) {
            cells.insert(cells.end(), more.begin(), more.end());
        };
        const auto addDistance = [&] {
            if (withDistance)
                add({row.beside.distance ? withSign(*row.beside.distance, 1) : ""});
        };
        if (row.made) {
            const RunAttack& attack = *row.made;
            const TwoSidedAuc twoSides = twoSided(attack.auc, {attack.low, attack.high});
            add({shown(attack.auc, 3), shown(attack.low, 3), shown(attack.high, 3)});
            addDistance();
            add({shown(twoSides.value, 3), shown(twoSides.interval.low, 3), shown(twoSides.interval.high, 3),
                 rate(attack.tprAt1Percent), rate(attack.tprAt01Percent)});
            ratesMissing = ratesMissing || !attack.tprAt1Percent || !attack.tprAt01Percent;
        } else {
            add({"left out", "-", "-"});
            addDistance();
            add({"-", "-", "-", "-", "-"});
        }
        if (withPrecision)
            add({row.beside.precision ? shown(*row.beside.precision, 3) : ""});
        table.add(std::move(cells));
    }
    return table.text()
        + (ratesMissing ? "\"-\": there are too few negatives for a rate of so few false positives.\n" : "");
}

std::string AttacksText::samples(const std::optional<MembershipOptions>& chosen, bool ofWholeTest) const
{
    const auto said = [&chosen](const char* of) { return chosen ? std::string(" ") + of : std::string(); };
    const MembershipOptions kinds = chosen.value_or(MembershipOptions());
    const bool ofPart = chosen && kinds.negatives != AttackNegatives::Retained && !ofWholeTest;
    std::string text;
    for (const auto& [positives, negatives] : m_counts)
        text += "Positives: " + std::to_string(positives) + said(describePositives(kinds.positives))
            + "; negatives: " + std::to_string(negatives) + said(describeNegatives(kinds.negatives))
            + (ofPart ? ", from the part of the test split that no stop rule reads.\n" : ".\n");
    return text;
}

std::string AttacksText::formulas() const
{
    return std::string("AUC with its 95 % interval: ") + aucIntervalFormula + "; two-sided: " + twoSidedFormula
        + ", its interval: " + intervalFormula("two-sided-auc-")
        + ". A retrained model's value is the ideal, not 0.5.\n"
        + (hasDistance()
               ? "Distance: of the AUC from the retrained models' mean, in units of their standard deviation; "
                 "within one or two of them it can not be told from noise.\n"
               : "")
        + formulasText(m_figures);
}

} // namespace unlearn
