// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/predictions.h"

namespace unlearn {

/// The worst-case privacy score of arXiv 2508.12730, as its published code has it: privacyScore() of what tells two
/// models' outputs on the same samples apart best, by either of two scores: the entropy of softmax(logits / 2), and
/// ln(p / (1 - p)) of the predicted class (not of the label). Between 0 and 1, the same whichever model comes first.
///
/// Deviations: that code tries 51 thresholds (201 after each epoch) between fixed bounds, this all that part the
/// samples, so that its figure is never larger than theirs but for their rounding; and the confidence is worked out
/// from the logits, which keeps digits that 1 - p loses. A maximum over many thresholds finds something in any two
/// models: two retrained ones do not reach 1 either, and less so on fewer samples. What they reach is the floor that a
/// score is read against.
///
/// Throws Error (ValueOutOfRange) for no samples.
double worstCasePrivacy(const Predictions& one, const Predictions& other);

} // namespace unlearn
