// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_scores.h"

#include <vector>

namespace unlearn {

/// The robust membership-inference attack (arXiv 2312.03262). With r(x) = p_target(x) / pbar(x), a sample's score is
/// the share of population samples z, which the target was not trained on, with r(x) / r(z) >= gamma (equations 4 to
/// 6).
///
/// Deviations: the authors' configuration has gamma 2, a 0.3 and logits divided by a temperature of 2; here gamma is 1,
/// a 0.33, and there is no temperature. Each z is "in" for half of the shadow models, as each sample x is, whereas the
/// target was trained on no z. p is the softmax probability of the label; the paper's best figures on CIFAR take a
/// Taylor softmax with a margin. Each model is asked about each sample once, where the paper asks about augmented
/// copies as well. As in lira.h, pbar is of models that know the sample's class, which one that forgot the class does
/// not.
struct RmiaOptions {
    /// Online: pbar is half the mean over models trained on the sample and half that over the others. Offline: the
    /// first half is not known, and pbar = ((1 + a) p_out + (1 - a)) / 2 (appendix B.2.2), for z as well.
    bool offline = false;
    double a = 0.33;    ///< offline only, 0..1; the authors' configuration: 0.3
    double gamma = 1.0; ///< more than 0; the authors' configuration: 2
};

/// Scores, [samples], 0..1; higher means "more like a training sample". Needs a shadow model on each side of each
/// sample, and of each of the population; offline one that was not trained on it. Throws Error of requireUsable() and
/// requireModels(), for the population too; (ValueOutOfRange) for an option outside its range.
std::vector<double> rmiaScores(const ShadowScores& samples, const ShadowScores& population,
                               const RmiaOptions& options = {});

} // namespace unlearn
