// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum.h"

#include <torch/torch.h>

#include <vector>

namespace unlearn {

/// ||m u_i||^2 for the eigenvectors u_i of each group of a layer: float64, [groups][d]. matrix: the layer's shape,
/// [out, ...] with d numbers a row, rows of a group together. Products in float32 on the matrix's device. spectrum must
/// hold its bases.
std::vector<std::vector<double>> squaredProjections(const Spectrum& spectrum, std::size_t layer,
                                                    const torch::Tensor& matrix);

/// tr(m G m^T) over all groups, G the spectrum's effective moment: the summed squared outputs of a layer with the
/// weights m, without bias, on the inputs that G was made from. In float64, without any eigenvector.
double quadraticForm(const Spectrum& spectrum, std::size_t layer, const torch::Tensor& matrix);

} // namespace unlearn
