// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/seed_groups.h"
#include "core/report/spread.h"
#include "core/store/run_record.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// How long the models that were retrained without the forget set were trained, one a seed.
struct RetrainedTraining {
    Spread seconds;         ///< of those whose files say it
    std::size_t models = 0; ///< with those whose files do not
};

/// One run, as the parts of a report read it.
struct RunToReport {
    RunDetails details;
    std::optional<Plan> plan;                  ///< nothing where the stored plan can not be read (by this version)
    std::vector<RunEmbedding> embeddings = {}; ///< filled by gatherReport() alone: for figures and manifest

    const RunHeader& header() const { return details.summary.header; }
    std::int64_t id() const { return details.summary.id.value; }
    std::string number() const { return std::to_string(details.summary.id.value); }
    const RunErrors* errorsOf(const std::string& subject) const;
    const RunAttack* attackOn(const std::string& subject, const std::string& attack) const;
    const RunAttack* confidenceOn(const std::string& subject) const { return attackOn(subject, "confidence"); }
    /// Subjects of the retrained models. A file that is named twice is one model, lest its spread be nothing.
    std::vector<std::string> retrainedSubjects() const;
    /// What a retrained model of the run is known by in other runs: its hash where the plan says it.
    std::string identityOf(const std::string& subject) const;
    /// The attack that figures show of the run: confidence; of a run without it, the first that its log has a curve of;
    /// empty without any.
    std::string shownAttack() const;
    /// One figure of an attack over the models retrained without the forget set, one a seed.
    Spread retrainedAttack(const std::string& attack, const std::function<double(const RunAttack&)>& figure) const;
    /// Likewise of an attack with as many shadow models on samples chosen alike.
    Spread retrainedAttack(const RunShadowAttack& attack, const std::function<double(const RunAttack&)>& figure) const;
    /// One figure over the models retrained without the forget set, one a seed.
    Spread retrained(double RunErrors::*figure) const;
    Spread retrainedAuc(const std::string& attack) const;
    /// distanceFrom() the same attack's AUCs on the retrained models; nothing for an attack on one of these.
    std::optional<double> distanceFromRetrained(const RunAttack& attack) const;
    /// Likewise of an attack with as many shadow models on samples chosen alike.
    std::optional<double> distanceFromRetrained(const RunShadowAttack& attack) const;
    RetrainedTraining retrainedTraining() const;
    Spread retrainedConfidence() const { return retrainedAuc("confidence"); }
    /// The samples of the attacks, by the plan; the standard ones where it can not be read.
    MembershipOptions membership() const;
    /// overForgettingBound() of an attack on the unlearned model.
    std::optional<double> overForgettingBound(const std::string& attack) const;
    /// Likewise, beside the same attack with shadow models on retrained models: with as many shadow models, on samples
    /// chosen alike.
    std::optional<double> overForgettingBound(const RunShadowAttack& attack) const;
    /// Whether the unlearned model shows over-forgetting by one attack; false where it was not made.
    bool isOverForgottenBy(const std::string& attack) const;
    /// Likewise by one of the run's attacks with shadow models. False for attacks on other models than the unlearned
    /// one.
    bool isOverForgottenBy(const RunShadowAttack& attack) const;
};

/// With its plan, where that can be read.
RunToReport runToReport(RunDetails details);

inline constexpr char unlearnedSubject[] = "unlearned";
inline constexpr char originalSubject[] = "original";

/// seededRun() of each, in their order.
std::vector<SeededRun> seededRuns(const std::vector<RunToReport>& runs, VariedSeeds varied);
/// Runs of which a part of the report is the same: places in runs, in their order, of those that have it.
std::vector<std::vector<std::size_t>> groupedWhere(
    const std::vector<RunToReport>& runs, const std::function<bool(const RunToReport&)>& has,
    const std::function<bool(const RunToReport&, const RunToReport&)>& isSame);

/// Numbers of the runs at these places.
std::vector<std::int64_t> numbersOf(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& places);

} // namespace unlearn
