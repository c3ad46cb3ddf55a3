// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"

#include <cstdint>

namespace unlearn {

/// Learning rate of step (0-based) of a stage that has steps of them. One-cycle: cosine from peak / startDivisor up to
/// the peak over the first warmUpShare of the steps, then cosine down to peak / startDivisor / endDivisor, with the
/// corner points where PyTorch's OneCycleLR (anneal_strategy "cos") puts them. Exponential: start * (end / start)^(step
/// / steps).
double learningRateAt(const TrainStage& stage, std::int64_t step, std::int64_t steps);

} // namespace unlearn
