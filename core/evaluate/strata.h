// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace unlearn {

/// Positions of scores in so many groups of the same size (the first ones hold one more where it does not divide),
/// lowest scores first; of equal scores the earlier position goes first. Forget sets are looked at like this by how
/// well their samples are remembered: what is remembered well is hard to forget (arXiv 2406.01257). Throws Error
/// (ValueOutOfRange) for fewer scores than groups or no group, (NonFinite) for NaN.
std::vector<std::vector<std::size_t>> strataOf(std::span<const double> scores, std::size_t groups);

} // namespace unlearn
