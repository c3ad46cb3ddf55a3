// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attack_table.h"

#include "app/cli/attack_document.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/run_log.h"

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
    m_rows.push_back(std::move(row));
    m_scores.push_back({{"subject", subject},
                        {"attack", attack},
                        {"positives", figures.positiveScores},
                        {"negatives", figures.negativeScores}});
    m_text.add(runAttackOf(subject, attack, figures), precisionBesideRetrained);
}

void AttackTable::addFailed(const FailedAttack& attack)
{
    m_rows.push_back(failedDocument(attack));
    m_text.addLeftOut(attack.subject, attack.attack);
    m_lastReason = attack.reason;
}

void AttackTable::requireAny() const
{
    if (m_scores.empty() && m_lastReason)
        throw Error(*m_lastReason);
}

} // namespace unlearn
