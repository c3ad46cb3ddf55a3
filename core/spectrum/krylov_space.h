// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace unlearn {

/// An orthonormal basis Q of a growing space span{X, G X, G^2 X, ...} for a symmetric G and a random block X, with Q^T
/// G Q. Vectors are rows here, so that each block is contiguous. Everything in float64 on the CPU. Takes capacity (d +
/// capacity) numbers.
class KrylovSpace {
public:
    static constexpr std::int64_t blockColumns = 32;

    /// moment [d, d], float64, CPU, symmetric. capacity: columns that grow() may reach, at most d.
    KrylovSpace(const torch::Tensor& moment, std::int64_t capacity);

    std::int64_t dimension() const { return m_moment.size(0); }
    std::int64_t columns() const { return m_columns; }
    bool isComplete() const { return m_columns == dimension(); }

    /// How many vectors grow() would add where there is room.
    std::int64_t nextWidth(std::int64_t fresh = 0) const;

    /// Adds what G makes of the last block. Vectors that lie in the space already make room for random ones; fresh so
    /// many more of these come besides. False, and nothing added, where the capacity has no room for all of them: the
    /// last block before all dimensions may be narrower.
    bool grow(std::int64_t fresh = 0);

    /// Q^T G Q [columns, columns]: block tridiagonal. What rounding leaves outside of these blocks, some 1e-13 ||G||_F,
    /// is taken for zero.
    torch::Tensor projected() const;
    /// The trace of projected(): the energy inside the space.
    double energy() const;
    /// ||G||_F^2, the sum of the squares of all eigenvalues.
    double squares() const { return m_scale * m_scale; }
    /// ||G Q y - Q Q^T G Q y|| for each column y of coefficients [columns, m].
    torch::Tensor distances(const torch::Tensor& coefficients) const;
    /// Q y for each column y of coefficients [columns or fewer, m], those of the first ones: [d, m].
    torch::Tensor vectors(const torch::Tensor& coefficients) const;

private:
    torch::Tensor basis() const { return m_basis.narrow(0, 0, m_columns); }
    std::int64_t seen() const; ///< rows of m_outside that are more than rounding
    torch::Tensor orthonormalToBasis(const torch::Tensor& rows) const;
    void multiply(std::int64_t width);

    torch::Tensor m_moment;
    std::int64_t m_capacity;
    double m_scale; ///< ||G||_F
    torch::Generator m_random;
    std::int64_t m_columns = 0;
    std::int64_t m_lastBlock = 0; ///< where it begins
    torch::Tensor m_basis;        ///< [capacity, d], of which the first columns() rows are set
    torch::Tensor m_projected;    ///< [capacity, capacity], likewise
    torch::Tensor m_outside;      ///< [r, d]: orthonormal, what G makes of the last block outside the space,
    torch::Tensor m_strength;     ///< [r]: how much of it there is along each, descending,
    torch::Tensor m_link;         ///< [r, width]: and of which vectors of the block it comes
};

} // namespace unlearn
