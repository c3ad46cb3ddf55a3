// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// The samples that all attacks take as negatives, by their position in the test part of the test split: those of the
/// classes that the forget set has samples of. Throws Error (ValueOutOfRange) when there is none.
std::vector<std::int64_t> negativePositions(const Experiment& experiment);

} // namespace unlearn
