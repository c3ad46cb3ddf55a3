// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace unlearn {

/// The directions in which samples vary most, and where the samples lie along them.
struct PrincipalComponents {
    Eigen::MatrixXd scores; ///< [N, k], centred
    Eigen::MatrixXd axes;   ///< [F, k], orthonormal, the entry of largest modulus positive; 0 where nothing varies
    Eigen::VectorXd varianceShare; ///< [k], descending, of the samples' whole variance; 0 where they do not vary
};

/// samples [N, F], 1 <= components <= min(N, F). In float64, by the eigenvectors of the smaller of covariance and
/// products of samples. Deterministic. Throws Error (ValueOutOfRange) for fewer than 2 samples or another number of
/// components, (NonFinite) naming the sample.
PrincipalComponents principalComponents(const Eigen::MatrixXd& samples, Eigen::Index components);

/// Points [N, k] turned, mirrored and moved, but not scaled, so that they lie as near as they can to others of the same
/// number (orthogonal Procrustes): two pictures of the same samples become comparable. Throws Error (ShapeMismatch).
Eigen::MatrixXd turnedTowards(const Eigen::MatrixXd& points, const Eigen::MatrixXd& reference);

} // namespace unlearn
