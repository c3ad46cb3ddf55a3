// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attacks_text.h"

#include "app/cli/formulas_text.h"
#include "app/cli/text_table.h"
#include "core/evaluate/roc.h"
#include "core/evaluate/share_interval.h"

#include <algorithm>

namespace unlearn {

void AttacksText::add(const RunAttack& attack, std::optional<double> precisionBesideRetrained)
{
    const TwoSidedAuc twoSides = twoSided(attack.auc, {attack.low, attack.high});
    m_rows.push_back({attack.subject, attack.attack, shown(attack.auc, 3), shown(attack.low, 3), shown(attack.high, 3),
                      shown(twoSides.value, 3), shown(twoSides.interval.low, 3), shown(twoSides.interval.high, 3),
                      rate(attack.tprAt1Percent), rate(attack.tprAt01Percent),
                      precisionBesideRetrained ? shown(*precisionBesideRetrained, 3) : ""});
    m_figures.push_back("auc-" + attack.attack);
    if (attack.tprAt1Percent)
        m_figures.push_back("tpr1-" + attack.attack);
    if (attack.tprAt01Percent)
        m_figures.push_back("tpr01-" + attack.attack);
    if (precisionBesideRetrained)
        m_figures.emplace_back("precision-beside-retrained");
    m_hasPrecision = m_hasPrecision || precisionBesideRetrained;
    const std::pair counts(attack.positives, attack.negatives);
    if (std::ranges::find(m_counts, counts) == m_counts.end())
        m_counts.push_back(counts);
}

void AttacksText::addLeftOut(const std::string& subject, const std::string& attack)
{
    m_rows.push_back({subject, attack, "left out", "-", "-", "-", "-", "-", "-", "-", ""});
    m_figures.push_back("auc-" + attack);
}

std::string AttacksText::rate(const std::optional<double>& share)
{
    m_ratesMissing = m_ratesMissing || !share;
    return share ? shown(100.0 * *share, 1) : "-";
}

std::string AttacksText::table() const
{
    std::vector<std::string> head{"model", "attack",           "AUC",     "low", "high", "two-sided", "low",
                                  "high",  "TPR % at 1 % FPR", "at 0.1 %"};
    if (m_hasPrecision)
        head.emplace_back("average precision beside retrained");
    TextTable table(std::move(head));
    for (const std::vector<std::string>& row : m_rows)
        table.add(row); // which leaves out the last cell without a column for it
    return table.text()
        + (m_ratesMissing ? "\"-\": there are too few negatives for a rate of so few false positives.\n" : "");
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
        + ". A retrained model's value is the ideal, not 0.5.\n" + formulasText(m_figures);
}

} // namespace unlearn
