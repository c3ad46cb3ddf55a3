// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/spread.h"
#include "core/store/run_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// One run, as the parts of a report read it.
struct RunToReport {
    RunDetails details;
    std::optional<Plan> plan; ///< nothing where the stored plan can not be read (by this version)

    const RunHeader& header() const { return details.summary.header; }
    std::int64_t id() const { return details.summary.id.value; }
    std::string number() const { return std::to_string(details.summary.id.value); }
    const RunErrors* errorsOf(const std::string& subject) const;
    /// Of the attack "confidence".
    const RunAttack* confidenceOn(const std::string& subject) const;
    /// Subjects of the retrained models. A file that is named twice is one model, lest its spread be nothing.
    std::vector<std::string> retrainedSubjects() const;
    /// One figure over the models retrained without the forget set, one a seed.
    Spread retrained(double RunErrors::*figure) const;
    Spread retrainedConfidence() const; ///< AUC of the confidence attack, likewise
};

inline constexpr char unlearnedSubject[] = "unlearned";
inline constexpr char originalSubject[] = "original";

/// Runs that differ by the seed of unlearning alone: places in runs, in their order. What has no readable plan stands
/// by itself.
std::vector<std::vector<std::size_t>> groupedBySeed(const std::vector<RunToReport>& runs);

} // namespace unlearn
