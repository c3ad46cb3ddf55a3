// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// n of these indices, drawn by the seed, sorted as they are; all of them when n <= 0 or there are no more.
std::vector<std::int64_t> drawnFrom(const std::vector<std::int64_t>& indices, std::int64_t n, std::uint64_t seed);

/// Retained samples on which models are compared: as many as the plan's live evaluation looks at, but at least 200,
/// since that is done once and not after each epoch; drawn by its seed. Empty where the retained data are gone.
std::vector<std::int64_t> comparedRetained(const Experiment& experiment);

} // namespace unlearn
