// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/gram.h"

namespace unlearn {

/// G of a linear layer: a symmetric product of its input rows, which are gathered until there are enough for a matrix
/// product at full speed (64 MiB at most). Where a sample is one row ([N, d]), the products are in float64 at little
/// cost: such a layer easily sees fewer samples than it has inputs, and the square roots of what float32 leaves of zero
/// eigenvalues would add up. Else they are those of addSymmetricProduct(), over 2048 rows at a time.
class LinearGram : public GramAccumulator {
public:
    void add(const torch::Tensor& input) override;
    torch::Tensor moment() const override;
    torch::Tensor takeMoment() override;

private:
    /// The sums with the rows that wait, in place.
    torch::Tensor finished(torch::Tensor total) const;

    torch::Tensor m_rows; ///< [capacity, d]; the first m_waiting of them are not in the total yet
    std::int64_t m_waiting = 0;
    torch::Tensor m_total; ///< [1, d, d]
};

/// G of a convolution by its patches, with the layer's own stride, padding, dilation and groups: a symmetric product a
/// group. Takes any geometry. Patches are unfolded for so many images at a time that they stay below 64 MiB;
/// addSymmetricProduct() copies at most twice as much.
class PatchGram : public GramAccumulator {
public:
    explicit PatchGram(const PatchGeometry& geometry) : m_geometry(geometry) { }

    void add(const torch::Tensor& input) override;
    torch::Tensor moment() const override;
    torch::Tensor takeMoment() override;

private:
    /// The sums in the order of the flattened weight; their other triangle is filled in.
    torch::Tensor finished(torch::Tensor total) const;
    void addImages(const torch::Tensor& images);

    PatchGeometry m_geometry;
    torch::Tensor m_total; ///< [groups, kh * kw * C/groups, the same], kernel position first
};

} // namespace unlearn
