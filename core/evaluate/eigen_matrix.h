// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <torch/torch.h>

namespace unlearn {

/// A copy of a matrix [rows, columns] on any device, in float64.
inline Eigen::MatrixXd toEigen(const torch::Tensor& matrix)
{
    const torch::Tensor values = matrix.to(torch::kCPU).to(torch::kFloat64).contiguous();
    return Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(
        values.data_ptr<double>(), values.size(0), values.size(1));
}

} // namespace unlearn
