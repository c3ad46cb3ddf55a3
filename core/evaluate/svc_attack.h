// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

/// A support-vector classifier of one score, fitted to tell members from others and applied to samples that it has not
/// seen: the attack of arXiv 2304.04934 (appendix C.3) that arXiv 2310.12508 reports, with its kernel and constants
/// (RBF with gamma 1, C = 3), by libsvm. The score is the confidence p_y, in 0..1.
///
/// Deviations: that code fits one classifier to each of five features (correctness, confidence, entropy, modified
/// entropy, all probabilities) and reports each one's accuracy on the forget set; here it is the confidence alone, and
/// the area under the ROC of its decision values, which needs other samples beside the forget set.
struct SvcDecisions {
    std::vector<double> members; ///< decision value of each sample judged as a member would be: above 0 means member
    std::vector<double> others;
};

/// Fits on known members and known others, as many of each (the first ones of the larger side are drawn by the seed),
/// and decides on two other sets. Throws Error (ValueOutOfRange) when a side of the fit has fewer than 2 scores,
/// (NonFinite) for a score that is not finite, (Cancelled). Deterministic for a seed. Costs the square of the number of
/// samples in the fit, which ends before a stop is heard (libsvm has no way to stop: below a second for 4,000 samples);
/// decisions, as many times the number of support vectors, hear it within some twenty milliseconds.
SvcDecisions svcAttack(std::span<const double> knownMembers, std::span<const double> knownOthers,
                       std::span<const double> members, std::span<const double> others, std::uint64_t seed,
                       const JobContext& context = {});

} // namespace unlearn
