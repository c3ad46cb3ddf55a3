// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/attacks_text.h"
#include "app/cli/command_result.h"
#include "core/error.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/failed_model.h"

#include <optional>
#include <string>

namespace unlearn {

/// Attacks on models, a row each, as text and JSON want them.
class AttackTable {
public:
    void add(const std::string& subject, const std::string& attack, const AttackFigures& figures,
             std::optional<double> precisionBesideRetrained = std::nullopt);
    /// A row without figures.
    void addFailed(const FailedAttack& attack);

    const Json& rows() const { return m_rows; }
    /// Whether every attack was made on every model.
    bool isComplete() const { return !m_lastReason; }
    /// Throws the last reason where no attack was made on any model.
    void requireAny() const;
    /// Every sample's score, a list of {subject, attack, positives, negatives}; without attacks that are left out.
    const Json& scores() const { return m_scores; }
    const AttacksText& text() const { return m_text; }

private:
    Json m_rows = Json::array();
    Json m_scores = Json::array();
    AttacksText m_text;
    std::optional<Error> m_lastReason; ///< of what is left out
};

} // namespace unlearn
