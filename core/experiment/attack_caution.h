// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/score_attack.h"
#include "core/sentence.h"

#include <cstddef>
#include <optional>
#include <string>

namespace unlearn {

/// What is to be said of an attack's figures before anyone reads them: that there are fewer than 10 samples on a side,
/// or that all samples have the same score, so that its area of 0.5 is no finding. attack and subject: their names.
/// Correctness, which has two values and often one, is never said to be constant.
std::optional<Sentence> attackCaution(const std::string& attack, const std::string& subject,
                                      const AttackFigures& figures);

/// That there are fewer than 10 samples on a side of the attacks on the change from the original model, which have the
/// same samples by every score and on every model: said once for all of them. negativesOf: "retain" or "test".
std::optional<Sentence> attackCaution(std::size_t positives, std::size_t negatives, const std::string& negativesOf);

} // namespace unlearn
