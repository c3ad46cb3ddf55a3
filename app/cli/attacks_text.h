// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/membership_options.h"
#include "core/store/run_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {

/// What an attack's figures are read against, where there is that.
struct BesideRetrained {
    std::optional<double> distance = std::nullopt;  ///< distanceFromRetrained()
    std::optional<double> precision = std::nullopt; ///< as in ShadowAttackResult
};

/// Attacks on models as people read them: a table with a row each, and what its figures are and are of.
class AttacksText {
public:
    void add(const RunAttack& attack, const BesideRetrained& beside);
    /// A row without figures.
    void addLeftOut(const std::string& subject, const std::string& attack);
    bool isEmpty() const { return m_rows.empty(); }

    /// The distance and the average precision have columns where any row has one.
    std::string table() const;
    /// How many positives and negatives; attacks on other numbers of them have a line of their own. chosen: which these
    /// are, where it is known; ofWholeTest: negatives may be of the part that stop rules read, too.
    std::string samples(const std::optional<MembershipOptions>& chosen, bool ofWholeTest = false) const;
    /// A line for each figure of the table.
    std::string formulas() const;

private:
    struct Row {
        std::string subject;
        std::string attack;
        std::optional<RunAttack> made; ///< nothing where it was left out
        BesideRetrained beside;
    };

    bool hasDistance() const;
    bool hasPrecision() const;

    std::vector<Row> m_rows;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_counts; ///< positives and negatives, each pair once
    std::vector<std::string> m_figures;                          ///< names of figureKinds()
};

} // namespace unlearn
