// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <array>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace unlearn {

/// How two estimates of one moment differ at k directions.
struct HalfDifference {
    std::int64_t directions = 0; ///< the k that it is of: the one that was asked for, or fewer, see below
    double angle = 0.0; ///< largest principal angle between the spaces of their first k eigenvectors, rad, 0..pi/2
    double energyError = 0.0; ///< share, 0..1, see below
};

/// Two estimates of one moment, taken apart once and compared at any number of directions.
///
/// energyError: of the energy that one's first k eigenvectors capture in it, the share that the other's miss, 1 -
/// tr(U^T G U) / (lambda_1 + ... + lambda_k); the larger of both ways. Angles below 1e-7 are noise (below 1e-9 times
/// lambda_1 / (lambda_k - lambda_{k+1}) for few of many directions).
///
/// An estimate of few samples has fewer directions than the moment: eigenvectors of eigenvalues below float32's epsilon
/// times lambda_1 are arbitrary. Where either has fewer than k, they are compared at as many as both have.
///
/// Copies share what they hold: d^2 numbers once all directions are known, before that two moments and the directions
/// that are.
class HalfComparison {
public:
    /// [d, d], float64, CPU, symmetric; scale does not matter.
    HalfComparison(torch::Tensor first, torch::Tensor second);

    /// Whether at(k) takes nothing apart.
    bool knows(std::int64_t k) const { return k <= 0 || k >= m_size || k <= m_known; }
    /// k = 0 and k = d, where both spaces are all there is, give zeros. Costs two eigendecompositions where it does not
    /// know k yet, of leading directions alone where these are few of many; then twice as many as before at least, so
    /// that growing k take few of them. Throws Error (Cancelled) soon after a stop was requested, but where a solver
    /// runs through (TridiagonalForm); what it knew before stays.
    HalfDifference at(std::int64_t k, const std::stop_token& stop = {});

private:
    /// What a half captures with its own first 1, 2, .. eigenvectors, and with those of the other.
    struct Energy {
        std::vector<double> own, byOther;
        double missed(std::int64_t k) const;
    };

    void takeApart(std::int64_t k, const std::stop_token& stop);
    bool takeLeading(std::int64_t count, const std::stop_token& stop);
    void takeAll(const std::stop_token& stop);
    torch::Tensor outside(std::int64_t k) const;

    std::int64_t m_size = 0;                       ///< d
    std::int64_t m_known = 0;                      ///< directions of both
    std::int64_t m_determined = 0;                 ///< of these, those that no half lacks
    torch::Tensor m_first, m_second;               ///< the moments; undefined once all directions are known
    torch::Tensor m_firstLeading, m_secondLeading; ///< [d, known]; while these are not all
    torch::Tensor m_cosines; ///< [d, d], of all eigenvectors of the first with those of the second; once they are known
    std::array<Energy, 2> m_energies;
};

} // namespace unlearn
