// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/predictions.h"

namespace unlearn {

/// How far two models' outputs on the same samples are apart; softmax shares, float64.
struct OutputDistance {
    double totalVariation = 0.0; ///< mean over samples of sum_c |p_c - q_c| / 2, from 0 to 1
    double divergence = 0.0;     ///< mean over samples of KL(reference || model), nats
    double agreement = 0.0;      ///< share of samples with the same predicted class
};

/// model, reference: predictions of the same samples in the same order. NaN for no samples. Throws Error
/// (ShapeMismatch).
OutputDistance outputDistance(const Predictions& model, const Predictions& reference);

} // namespace unlearn
