// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace unlearn {

/// How well models that were unlearned can be told from models that were retrained, sample by sample, over many models
/// of each kind: the forgetting quality of the first NeurIPS competition on unlearning (arXiv 2406.09073).
///
/// Of each forget sample, every model says phi = ln(p_y / (1 - p_y)). An attack "phi >= threshold means unlearned", or
/// the other way round, errs at rates fpr and fnr over the models. It counts as eps = max(ln((1 - d - fpr) / fnr),
/// ln((1 - d - fnr) / fpr)) where both rates are above 0, as infinity where both are 0, and not at all where one is.
/// The sample's eps is the largest over thresholds and sides, at least 0; with n = 1 + floor(eps / 0.5), at most 13,
/// the sample gets 2 / 2^n, and the quality is the mean over samples: 1 where nothing tells the models apart.
///
/// Deviations: the competition took 512 models of each kind, and attacks with one and with two thresholds and by fitted
/// normal distributions; here it is one threshold, and as many models as there are. With few models eps is coarse, and
/// even models of one kind can be told apart by chance: `chance` says what two samples of one kind get. The factors of
/// utility, by which the competition multiplied, are left out: errors and tug of war stand beside it.
struct ForgettingQuality {
    double value = 0.0;
    double chance = 0.0;          ///< expected value where unlearned and retrained models do not differ
    std::vector<double> epsilons; ///< of each sample, nats; may be infinite
    std::int64_t unlearnedModels = 0;
    std::int64_t retrainedModels = 0;
};

/// With 5 of each kind, models that do not differ are parted without an error in 1 sample of 126; with 3, in 1 of 10.
inline constexpr std::int64_t fewestModelsForQuality = 5;

/// unlearned, retrained: phi, [models, samples], of the same samples. delta: d. Deterministic; chance is the mean over
/// 20,000 draws by a fixed seed. Throws Error (ValueOutOfRange) for fewer than fewestModelsForQuality models of a kind
/// or no samples, (ShapeMismatch) for different numbers of samples, (NonFinite) naming model and sample.
ForgettingQuality forgettingQuality(const Eigen::ArrayXXd& unlearned, const Eigen::ArrayXXd& retrained,
                                    double delta = 1e-5);

} // namespace unlearn
