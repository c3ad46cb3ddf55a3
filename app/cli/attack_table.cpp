// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attack_table.h"

#include "app/cli/attack_document.h"
#include "app/cli/number_or_null.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/run_log.h"
#include "core/report/attack_distance.h"

#include <utility>

namespace unlearn {

void AttackTable::add(const std::string& subject, const std::string& attack, const AttackFigures& figures,
                      std::optional<double> precisionBesideRetrained)
{
    Json row{{"subject", subject}};
    row.update(attackDocument(attack, figures));
    if (precisionBesideRetrained) {
        row["average_precision_beside_retrained"] = *precisionBesideRetrained;
        row["average_precision_beside_retrained_formula"] = figureKind("precision-beside-retrained").formula.text();
    }
    row["roc"] = rocDocument(figures.roc);
    m_made.push_back(runAttackOf(subject, attack, figures));
    m_rows.push_back({.document = std::move(row), .made = m_made.back(), .precision = precisionBesideRetrained});
    m_scores.push_back({{"subject", subject},
                        {"attack", attack},
                        {"positives", figures.positiveScores},
                        {"negatives", figures.negativeScores}});
}

void AttackTable::addFailed(const FailedAttack& attack)
{
    m_rows.push_back({.document = failedDocument(attack), .made = std::nullopt, .precision = std::nullopt});
    m_lastReason = attack.reason;
}

Json AttackTable::rows() const
{
    Json rows = Json::array();
    for (const Row& row : m_rows) {
        Json& document = rows.emplace_back(row.document);
        if (row.made)
            document["distance"] = numberOrNull(distanceOf(*row.made));
    }
    return rows;
}

AttacksText AttackTable::text() const
{
    AttacksText text;
    for (const Row& row : m_rows) {
        if (row.made)
            text.add(*row.made, {.distance = distanceOf(*row.made), .precision = row.precision});
        else
            text.addLeftOut(row.document["subject"], row.document["attack"]);
    }
    return text;
}

std::optional<double> AttackTable::distanceOf(const RunAttack& attack) const
{
    return distanceFromRetrained(attack, m_made);
}

void AttackTable::requireAny() const
{
    if (m_scores.empty() && m_lastReason)
        throw Error(*m_lastReason);
}

} // namespace unlearn
