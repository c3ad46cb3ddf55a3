// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks that are made on the models of runs which have ended.
#include "core/error.h"
#include "core/store/run_store_state.h"

namespace unlearn {

void RunStore::addShadowAttacks(RunId run, const std::vector<RunShadowAttack>& attacks,
                                std::optional<std::int64_t> planScrubs)
{
    WriteTransaction transaction = m_state->write();
    m_state->requireRun(run);
    m_state->requireUnpurgedSince(run, planScrubs);
    for (const RunShadowAttack& attack : attacks)
        m_state->connection->run(
            "INSERT INTO run_shadow_attack (run, subject, attack, models, positives_of, negatives_of, auc, low, high, "
            "positives, negatives, tpr_at_1_percent, tpr_at_01_percent, precision_beside_retrained) VALUES (?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, subject, attack, models, positives_of, negatives_of) "
            "DO UPDATE SET auc = excluded.auc, low = excluded.low, high = excluded.high, positives = "
            "excluded.positives, negatives = excluded.negatives, tpr_at_1_percent = excluded.tpr_at_1_percent, "
            "tpr_at_01_percent = excluded.tpr_at_01_percent, precision_beside_retrained = "
            "excluded.precision_beside_retrained, at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
            run.value, attack.subject, attack.attack, attack.models, attack.positivesOf, attack.negativesOf, attack.auc,
            attack.low, attack.high, attack.positives, attack.negatives, attack.tprAt1Percent, attack.tprAt01Percent,
            attack.precisionBesideRetrained);
    transaction.commit();
}

} // namespace unlearn
