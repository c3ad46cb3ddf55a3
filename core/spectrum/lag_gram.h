// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/gram.h"

#include <compare>
#include <map>
#include <vector>

namespace unlearn {

/// G of a convolution of stride 1 without unfolding its patches.
///
/// Block (a, b) of G, for kernel positions a and b, sums x(p + a)^T x(p + b) over output positions p, x being the
/// padded input of C channels. But for the border this depends on the lag b - a alone: with R(lag) the sum over all
/// places where both pixels lie inside the image, G_ab = R(b - a) less the rows and columns of pixels that no patch
/// puts at a, plus the corners that this took away twice. A 3 x 3 kernel has 13 lags up to symmetry, where G has 45
/// blocks up to symmetry. Exact for any padding and dilation: the same float32 products as PatchGram, added in another
/// order.
///
/// Memory: a copy of the input widened to all horizontal lags, at most 64 MiB at a time, and (kh + borders) * (2 kw -
/// 1) matrices [C, C] in float64.
class LagGram : public GramAccumulator {
public:
    /// One group, stride 1, more than one tap, enough channels for matrix products to pay, and at least half as many
    /// patches as pixels: where the border is most of the image, taking it away costs digits (up to 2e-6 relative,
    /// measured).
    static bool suits(const PatchGeometry& geometry, torch::IntArrayRef inputSizes);

    explicit LagGram(const PatchGeometry& geometry) : m_geometry(geometry) { }

    void add(const torch::Tensor& input) override;
    torch::Tensor moment() const override;

private:
    /// Products restricted to one row, summed over all horizontal lags at once.
    struct RowTerm {
        std::int64_t row, dy;
        auto operator<=>(const RowTerm&) const = default;
    };
    /// Products restricted to one column; row -1 means all rows.
    struct ColumnTerm {
        std::int64_t row, column, dy, dx;
        auto operator<=>(const ColumnTerm&) const = default;
    };

    void plan(const torch::Tensor& input);
    void addImages(const torch::Tensor& images);
    torch::Tensor block(std::int64_t a, std::int64_t b) const;
    /// Rows (axis 0) or columns (axis 1) of pixels at tap a, with a partner at that lag inside the image, that no patch
    /// has.
    std::vector<std::int64_t> excluded(std::size_t axis, std::int64_t tapA, std::int64_t lag) const;
    std::int64_t lag(std::size_t axis, std::int64_t tapA, std::int64_t tapB) const;
    std::int64_t widestLag() const { return (m_geometry.kernel[1] - 1) * m_geometry.dilation[1]; }
    /// Columns of a lag's [C, C] block inside a wide product.
    torch::Tensor atHorizontalLag(const torch::Tensor& wide, std::int64_t dx) const;

    PatchGeometry m_geometry;
    std::array<std::int64_t, 2> m_size{0, 0};
    std::int64_t m_channels = 0;
    std::map<std::int64_t, torch::Tensor> m_lags;  ///< by dy: [C, (2 kw - 1) C]
    std::map<RowTerm, torch::Tensor> m_rows;       ///< likewise
    std::map<ColumnTerm, torch::Tensor> m_columns; ///< [C, C]
};

} // namespace unlearn
