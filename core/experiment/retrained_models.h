// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/run_record.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

// The models of a run that were retrained without its forget set. A file that the plan names twice is one model, lest
// the spread over models be nothing; where the plan says no hash of a model, it is one of its own.

/// The plan of a logged run; nothing where this version can not read it.
std::optional<Plan> readablePlan(const RunHeader& header);

/// Of a retrained model, by its subject; empty where the plan does not say it.
std::string retrainedHash(const std::optional<Plan>& plan, const std::string& subject);

/// Those that the log has errors of, by subject.
std::vector<std::string> retrainedSubjects(const RunDetails& run, const std::optional<Plan>& plan);

/// A figure of an attack by scores alone on each of them.
std::vector<double> onRetrained(const RunDetails& run, const std::optional<Plan>& plan, const std::string& attack,
                                const std::function<double(const RunAttack&)>& figure);
/// Likewise of the same attack with as many shadow models on samples chosen alike.
std::vector<double> onRetrained(const RunDetails& run, const std::optional<Plan>& plan, const RunShadowAttack& attack,
                                const std::function<double(const RunAttack&)>& figure);

} // namespace unlearn
