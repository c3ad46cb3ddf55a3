// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attack_table.h"

#include "app/cli/attack_document.h"
#include "core/evaluate/roc.h"

namespace unlearn {

void AttackTable::add(const std::string& subject, const std::string& attack, const AttackFigures& figures)
{
    Json row{{"subject", subject}};
    row.update(attackDocument(attack, figures));
    m_rows.push_back(row);
    m_scores.push_back({{"subject", subject},
                        {"attack", attack},
                        {"positives", figures.positiveScores},
                        {"negatives", figures.negativeScores}});
    const auto rate = [this](const std::optional<double>& value) {
        m_ratesMissing = m_ratesMissing || !value;
        return value ? shown(100.0 * *value, 1) : "-";
    };
    m_table.add({subject, attack, shown(figures.auc(), 3), shown(figures.interval.low, 3),
                 shown(figures.interval.high, 3), shown(twoSided(figures.auc(), figures.interval).value, 3),
                 rate(figures.tprAt1Percent), rate(figures.tprAt01Percent)});
}

void AttackTable::addFailed(const FailedAttack& attack)
{
    m_rows.push_back(failedDocument(attack));
    m_table.add({attack.subject, attack.attack, "left out", "-", "-", "-", "-", "-"});
    m_lastReason = attack.reason;
}

void AttackTable::requireAny() const
{
    if (m_scores.empty() && m_lastReason)
        throw Error(*m_lastReason);
}

std::string AttackTable::text() const
{
    return m_table.text()
        + (m_ratesMissing ? "\"-\": there are too few negatives for a rate of so few false positives.\n" : "");
}

} // namespace unlearn
