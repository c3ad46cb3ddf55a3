// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

#include <cstdint>

namespace unlearn {

/// Throws Error (NonFinite) unless loss is finite; it names epoch, step (from 1) and the first layer whose weights are
/// not finite.
void requireFiniteLoss(double loss, int epoch, std::int64_t step, Network& network);

} // namespace unlearn
