// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// What an attack is to find.
enum class AttackPositives {
    Forget,  ///< samples that were to be forgotten
    Retained ///< retained samples of the same classes: what the attack finds of samples that nothing was to forget
};

/// What it is to tell them from.
enum class AttackNegatives {
    SameClasses, ///< test samples of the classes that the forget set has samples of
    AllClasses,  ///< all samples of the reported part of the test split
    Retained     ///< retained samples of the same classes: whether forgotten samples stand out among remembered ones
};

/// The samples of membership inference. A chosen forget set is not exchangeable with test samples of other classes, so
/// that the standard takes those of its own.
struct MembershipOptions {
    AttackPositives positives = AttackPositives::Forget;
    AttackNegatives negatives = AttackNegatives::SameClasses;
    bool operator==(const MembershipOptions&) const = default;
};

/// What the interval of an attack's AUC lies below, whole, where it shows over-forgetting: leastRetrainedAuc() of the
/// same attack on retrained models; 0.5 without any. Nothing where no AUC shows it: where positives are no forget
/// samples, and where negatives are retained samples and no retrained model says what is ideal.
std::optional<double> overForgettingBound(const MembershipOptions& samples, std::span<const EstimatedAuc> retrained);
/// isOverForgotten() of an attack on the unlearned model that tells such samples apart, by that bound.
bool showsOverForgetting(const MembershipOptions& samples, const Interval& unlearned,
                         std::span<const EstimatedAuc> retrained);

/// All of them, the standard first.
const std::vector<AttackPositives>& attackPositives();
const std::vector<AttackNegatives>& attackNegatives();
const char* attackPositivesName(AttackPositives positives); ///< "forget", "retained"
const char* attackNegativesName(AttackNegatives negatives); ///< "same-classes", "all-classes", "retained"
/// Throw Error (UnknownName).
AttackPositives attackPositivesFromName(const std::string& name);
AttackNegatives attackNegativesFromName(const std::string& name);
/// "forget samples", "test samples of the same classes", ...
const char* describePositives(AttackPositives positives);
const char* describeNegatives(AttackNegatives negatives);

} // namespace unlearn
