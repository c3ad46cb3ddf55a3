// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace unlearn {

/// Mean and standard deviation of each channel over all pixels of a split, scaled to 0..1. Exact sums in integers, so
/// the same on every machine. A channel without any variation gets a standard deviation of 1, which keeps it finite.
Normalisation measureNormalisation(const ImageShape& shape, const LabelledImages& split);

/// The same of each feature over all rows of a split, summed in float64 in the order of the rows.
Normalisation measureFeatures(std::int64_t features, const LabelledImages& split);

} // namespace unlearn
