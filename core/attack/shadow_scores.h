// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>

namespace unlearn {

/// What a target model and shadow models say of the same samples: the logit-scaled confidence
/// phi = ln(p_y / (1 - p_y)) of arXiv 2112.03570, section VI.A, p_y being the softmax probability of the true label.
struct ShadowScores {
    Eigen::ArrayXd target;                                          ///< [samples]
    Eigen::ArrayXXd shadows;                                        ///< [models, samples]
    Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> memberships; ///< [models, samples]: trained on the sample

    Eigen::Index samples() const { return target.size(); }
    Eigen::Index models() const { return shadows.rows(); }
};

/// What every attack needs: throws Error (ShapeMismatch) for sizes that do not agree, (NonFinite) for a score that is
/// not a finite number, (ValueOutOfRange) for fewer than 2 samples, or a target that scores all of them the same.
void requireUsable(const ShadowScores& scores);

/// Throws Error (ValueOutOfRange), naming the first such sample, where a sample was trained on by fewer than leastIn
/// shadow models, or left out by fewer than leastOut.
void requireModels(const ShadowScores& scores, std::int64_t leastIn, std::int64_t leastOut);

} // namespace unlearn
