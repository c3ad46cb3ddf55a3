// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/gram.h"

namespace unlearn {

/// G of a linear layer: a symmetric product of its input rows.
class LinearGram : public GramAccumulator {
public:
    void add(const torch::Tensor& input) override;
    torch::Tensor moment() const override;

private:
    torch::Tensor m_total; ///< [1, d, d]
};

/// G of a convolution by its patches, with the layer's own stride, padding, dilation and groups: a symmetric product a
/// group. Takes any geometry. Patches are unfolded for so many images at a time that they stay below 64 MiB.
class PatchGram : public GramAccumulator {
public:
    explicit PatchGram(const PatchGeometry& geometry) : m_geometry(geometry) { }

    void add(const torch::Tensor& input) override;
    torch::Tensor moment() const override;

private:
    void addImages(const torch::Tensor& images);

    PatchGeometry m_geometry;
    torch::Tensor m_total; ///< [groups, kh * kw * C/groups, the same], kernel position first
};

} // namespace unlearn
