// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace unlearn {

/// g -> g mu (G/n + mu I)^-1: shrinks the part of a gradient along eigenvector i of the retained moment by
/// mu / (mu + lambda_i / n). The result is the p that minimises ||p - g||^2 + tr(p G p^T) / (n mu): the step nearest to
/// the gradient for a price on what it does to retained outputs. mu -> infinity leaves the gradient; a spectrum of two
/// levels, 0 and far above mu, gives the projection of arXiv 2312.04095.
///
/// mu = share * tr(G) / (n d), so n cancels: the factor is m / (m + lambda_i) with m = share * tr(G) / d.
class SoftProjection {
public:
    /// vectors, eigenvalues: of each group, columns [d, d] and [d]. share above 0. One matrix [d, d] a group is made
    /// and kept on the device. A group without energy is left as it is.
    SoftProjection(const std::vector<torch::Tensor>& vectors, const std::vector<std::vector<double>>& eigenvalues,
                   double share, torch::Device device);

    /// gradient [out, ...] with d numbers a row; returns the same shape. Row r belongs to group r / (out / groups).
    torch::Tensor shrink(const torch::Tensor& gradient) const;

private:
    std::vector<torch::Tensor> m_factors; ///< [d, d], symmetric; undefined where nothing is shrunk
};

/// Of each group: how many directions SoftProjection shrinks by half or more; they are the first ones.
std::vector<std::int64_t> halvedDirections(const std::vector<std::vector<double>>& eigenvalues, double share);

} // namespace unlearn
