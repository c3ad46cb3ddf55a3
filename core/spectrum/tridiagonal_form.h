// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace unlearn {

/// A symmetric matrix G = Q T Q^T with T tridiagonal and Q orthogonal (a product of Householder reflectors). What
/// unlearning asks of a moment costs less from here than from all eigenvectors: eigenvalues take no more than T, a
/// quadratic form takes Q and T, and vectors are transformed back only where they are wanted themselves. Everything in
/// float64 on the CPU. Immutable; copies share their memory.
class TridiagonalForm {
public:
    /// moment [d, d], float64, CPU; its upper triangle counts. 2/3 d^3 multiply-adds, half of them limited by memory.
    /// Keeps d^2 numbers. Throws Error (Cancelled) soon after a stop was requested; (ValueOutOfRange) for d > 46,000,
    /// which LAPACK's 32-bit sizes can not hold.
    explicit TridiagonalForm(const torch::Tensor& moment, const std::stop_token& stop = {});

    std::int64_t size() const { return static_cast<std::int64_t>(m_diagonal.size()); }

    /// [d], descending, as they come: the smallest may be slightly negative. Throws Error (Internal) if the solver does
    /// not converge.
    std::vector<double> eigenvalues() const;

    /// Eigenvectors first .. first + count - 1 in descending order of eigenvalue: columns, [d, count]. Those of T
    /// (tridiagonal_vectors.h), then d^2 count multiply-adds. While it works it takes 1.5 d^2 + count d numbers.
    /// Throws as these do, and Error (Cancelled) between blocks of reflectors.
    torch::Tensor eigenvectors(std::int64_t first, std::int64_t count, const std::stop_token& stop = {}) const;

    /// The rows of m [n, d], any type and device, in all eigenvectors: m U, [n, d], U and its columns' signs as
    /// eigenvectors() gives them. The vectors of T, then 2 n d^2 multiply-adds, since Z^T (Q^T m^T) with the
    /// eigenvectors Z of T needs no Q Z; from n = d on the eigenvectors take less, and are made. Memory, errors and
    /// stops as there.
    torch::Tensor coordinates(const torch::Tensor& rows, const std::stop_token& stop = {}) const;

    /// tr(m G m^T) for m [n, d], any type and device, without any eigenvector.
    double quadraticForm(const torch::Tensor& rows) const;

private:
    void reduce(const std::stop_token& stop);

    torch::Tensor m_reflectors; ///< [d, d]
    std::vector<double> m_scales;
    std::vector<double> m_diagonal;    ///< [d]
    std::vector<double> m_offDiagonal; ///< [d - 1]
};

} // namespace unlearn
