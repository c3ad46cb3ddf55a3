// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// n of these indices, drawn by the seed, sorted as they are; all of them when n <= 0 or there are no more.
std::vector<std::int64_t> drawnFrom(const std::vector<std::int64_t>& indices, std::int64_t n, std::uint64_t seed);

/// Retained samples whose predictions models are compared by, sorted: all of them, as in the final evaluation. Where
/// one model's logits would take more than mostPredictionBytes (core/evaluate/prediction_cache.h), as many as take no
/// more, drawn by the plan's seed: those of several models are held at once. Empty where the retained data are gone.
std::vector<std::int64_t> comparedRetained(const Experiment& experiment);

} // namespace unlearn
