// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"

namespace unlearn {

/// Shares 0..1 of members and of others that a threshold takes for members.
struct OperatingPoint {
    double truePositiveRate = 0.0;
    double falsePositiveRate = 0.0;

    /// Of the attack over guessing, -1..1 (Yeom et al., arXiv 1709.01604).
    double advantage() const { return truePositiveRate - falsePositiveRate; }
};

/// Rates of "score >= threshold means member" on the scores that the curve was made of. Costs O(log points).
OperatingPoint operatingPointAt(const RocCurve& roc, double threshold);

/// The score at which the advantage is largest (Youden's J); the highest of several. Where none rises above chance, it
/// is the lowest score.
double bestThreshold(const RocCurve& roc);

} // namespace unlearn
