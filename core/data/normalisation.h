// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace unlearn {

/// Mean and standard deviation of each channel over all pixels of a split, scaled to 0..1. Exact sums in integers, so
/// the same on every machine. A channel without any variation gets a standard deviation of 1, which keeps it finite.
Normalisation measureNormalisation(const ImageShape& shape, const LabelledImages& split);

} // namespace unlearn
