// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/failed_model.h"

#include <optional>
#include <string>

namespace unlearn {

/// Attacks on models, a row each, as text and JSON want them.
class AttackTable {
public:
    void add(const std::string& subject, const std::string& attack, const AttackFigures& figures);
    /// A row without figures.
    void addFailed(const FailedAttack& attack);
    /// Of the row that was added last.
    void setPrecision(double precision) { m_rows.back()["average_precision_beside_retrained"] = precision; }

    const Json& rows() const { return m_rows; }
    /// Whether every attack was made on every model.
    bool isComplete() const { return !m_lastReason; }
    /// Throws the last reason where no attack was made on any model.
    void requireAny() const;
    /// Every sample's score, a list of {subject, attack, positives, negatives}; without attacks that are left out.
    const Json& scores() const { return m_scores; }
    std::string text() const;

private:
    Json m_rows = Json::array();
    Json m_scores = Json::array();
    TextTable m_table{{"model", "attack", "AUC", "low", "high", "two-sided", "TPR % at 1 % FPR", "at 0.1 %"}};
    bool m_ratesMissing = false;
    std::optional<Error> m_lastReason; ///< of what is left out
};

} // namespace unlearn
