// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace unlearn {

/// How well an attacker tells two sets of scores apart who may choose a threshold and a side, as a privacy loss in bits
/// (arXiv 2508.12730; the estimator of arXiv 2406.09073): with false-positive and false-negative rates of
/// each threshold, max over thresholds and sides of max(0, min(log2((1 - delta - fpr) / fnr), log2((1 - delta - fnr) /
/// fpr))). 0: not at all; infinite: at some threshold without an error. Both sides are called by turns "positive".
/// Throws Error (ValueOutOfRange) when a side is empty, (NonFinite) for a NaN score.
double privacyLossBits(std::span<const double> one, std::span<const double> other, double delta = 1e-5);

/// 1 - (1 - 2^-bits): 1 where nothing tells them apart, 0 where everything does.
double privacyScore(double bits);

} // namespace unlearn
