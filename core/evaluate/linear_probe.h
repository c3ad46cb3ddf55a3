// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

/// A ridge classifier of features: what can be read off a layer by one linear map, whatever the layers above it make of
/// it. Features are standardised (a constant one counts nothing), targets are one-hot, weights minimise
/// ||Y - X W - b||^2 + ridge ||W||^2 with b free; the class is the largest output, ties going to the smaller one. The
/// same as scikit-learn's RidgeClassifier behind a StandardScaler. Deterministic.
class LinearProbe {
public:
    /// features [N, F]; labels [N] in 0..classes-1. Costs N F min(N, F). Throws Error (ShapeMismatch) where labels and
    /// features are of different numbers of samples; (ValueOutOfRange) for fewer than 2 classes among the labels, a
    /// label outside, or a ridge that is not above 0; (NonFinite) naming the sample.
    LinearProbe(const Eigen::MatrixXd& features, std::span<const std::int64_t> labels, std::int64_t classes,
                double ridge = 1.0);

    /// [N, classes], near 1 for the class. Throws Error (ShapeMismatch) for another number of features.
    Eigen::MatrixXd outputs(const Eigen::MatrixXd& features) const;
    std::vector<std::int64_t> classesOf(const Eigen::MatrixXd& features) const;

private:
    Eigen::MatrixXd standardised(const Eigen::MatrixXd& features) const;

    Eigen::RowVectorXd m_centre; ///< [F]
    Eigen::RowVectorXd m_scale;  ///< [F]; 0 for a constant feature
    Eigen::MatrixXd m_weights;   ///< [F, classes]
    Eigen::RowVectorXd m_offset; ///< [classes]
};

/// Whether a probe that was not fitted on the sample reads its class, [N]: each half of the samples, drawn by the seed,
/// is judged by the probe of the other half. Throws Error of LinearProbe, and (ValueOutOfRange) for fewer than 4
/// samples.
std::vector<bool> crossFittedHits(const Eigen::MatrixXd& features, std::span<const std::int64_t> labels,
                                  std::int64_t classes, std::uint64_t seed, double ridge = 1.0);

} // namespace unlearn
