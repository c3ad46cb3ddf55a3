// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace unlearn {

/// How well an attacker tells two sets of scores apart who may choose a threshold and a side, as a privacy loss in
/// nats: with false-positive and false-negative rates of each threshold, max over thresholds and sides of max(0,
/// min(ln((1 - delta - fpr) / fnr), ln((1 - delta - fnr) / fpr))). 0: not at all; infinite: at some threshold without
/// an error. Both sides are called by turns "positive". The estimator of arXiv 2508.12730, which takes the smaller of
/// both ratios over the samples of two models; that of arXiv 2406.09073 (forgettingQuality()) takes the larger one over
/// many models of each sample. Throws Error (ValueOutOfRange) when a side is empty, (NonFinite) for a NaN score.
double privacyLossNats(std::span<const double> one, std::span<const double> other, double delta = 1e-5);

/// 2^-nats: 1 where nothing tells them apart, 0 where everything does. The logarithms are natural and the base is 2, as
/// in the published code of arXiv 2508.12730: rates in the ratio e are worth 0.5, in the ratio 2 0.62.
double privacyScore(double nats);

} // namespace unlearn
