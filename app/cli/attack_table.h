// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/attacks_text.h"
#include "app/cli/command_result.h"
#include "core/error.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/failed_model.h"
#include "core/store/run_record.h"

#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Attacks on models, a row each, as text and JSON want them.
class AttackTable {
public:
    void add(const std::string& subject, const std::string& attack, const AttackFigures& figures,
             std::optional<double> precisionBesideRetrained = std::nullopt);
    /// A row without figures.
    void addFailed(const FailedAttack& attack);

    /// attackDocument() of each with its subject, its curve and its "distance" from retrained models: null where these
    /// are no noise floor, and of one of them. Rows without figures as failedDocument() has them.
    Json rows() const;
    /// Whether every attack was made on every model.
    bool isComplete() const { return !m_lastReason; }
    /// Throws the last reason where no attack was made on any model.
    void requireAny() const;
    /// Every sample's score, a list of {subject, attack, positives, negatives}; without attacks that are left out.
    const Json& scores() const { return m_scores; }
    AttacksText text() const;

private:
    struct Row {
        Json document;
        std::optional<RunAttack> made; ///< nothing where it failed
        std::optional<double> precision;
    };

    /// From those that were added until now.
    std::optional<double> distanceOf(const RunAttack& attack) const;

    std::vector<Row> m_rows;
    std::vector<RunAttack> m_made;
    Json m_scores = Json::array();
    std::optional<Error> m_lastReason; ///< of what is left out
};

} // namespace unlearn
