// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_scores.h"

#include <vector>

namespace unlearn {

/// The likelihood-ratio attack (arXiv 2112.03570). Each sample has two normal distributions of phi: of the shadow
/// models that were trained on it ("in") and of those that were not ("out").
///
/// Deviations from the published code: means are means, as in the paper, not medians; variances are unbiased; a pooled
/// variance is that within samples, one for each side, where the code takes the spread of all "in" scores together,
/// differences between samples included, for both; each model is asked about each sample once, as it is, where the
/// paper asks about augmented copies (18 queries on CIFAR) and fits as many dimensions.
///
/// Both distributions are of models that know the sample's class. Where a whole class is forgotten that is not the
/// attacked model's case, and its phi lies outside of both: the score is then how the two variances differ, and no
/// membership (wholeClassCaution(); the paper attacks models that forgot nothing).
struct LiraOptions {
    /// With fewer shadow models than this, a side's variance is pooled over all samples (section VI.C).
    int poolBelow = 64;
};

/// Online: ln N(phi; in) - ln N(phi; out), [samples]; higher means "more like a training sample". Needs 2 shadow models
/// on each side of each sample.
///
/// Of shadow models and a target that have been unlearned this is U-LiRA (arXiv 2403.01218): "in" means trained on the
/// sample and then made to forget it, "out" never saw it (and forgot other samples). Perfect unlearning gives 0. That
/// paper's score is the posterior probability of "in" with equal odds, 1 / (1 + e^-score), which orders samples the
/// same but is 1 to all digits from 36.8 on.
///
/// Throws Error of requireUsable() and requireModels(); (ValueOutOfRange) where the shadow models' scores do not vary.
std::vector<double> liraScores(const ShadowScores& scores, const LiraOptions& options = {});

/// Offline: (phi - mean out) / (standard deviation out), [samples]. The paper's score is the normal distribution
/// function of it, which orders samples the same but is 1 to all digits from 8.3 on. Needs 2 shadow models that were
/// not trained on each sample. Throws likewise.
std::vector<double> liraOfflineScores(const ShadowScores& scores, const LiraOptions& options = {});

} // namespace unlearn
