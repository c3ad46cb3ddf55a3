// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum.h"

#include <torch/torch.h>

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace unlearn {

/// ||m u_i||^2 for the eigenvectors u_i of a group of a layer, m being its rows of matrix: [d], descending by
/// eigenvalue, not by themselves. matrix: the layer's shape, [out, ...] with d numbers a row, rows of a group together,
/// any type and device. In float64 on the CPU, at the cost of TridiagonalForm::coordinates(). spectrum must hold its
/// bases. Throws Error (ShapeMismatch, Cancelled).
std::vector<double> squaredProjections(const Spectrum& spectrum, std::size_t layer, std::size_t group,
                                       const torch::Tensor& matrix, const std::stop_token& stop = {});

/// tr(m G m^T) over all groups, G the spectrum's effective moment: the summed squared outputs of a layer with the
/// weights m, without bias, on the inputs that G was made from. In float64, without any eigenvector.
double quadraticForm(const Spectrum& spectrum, std::size_t layer, const torch::Tensor& matrix);

/// Of that, what the outputs' mean makes, |m s|^2 / n over all groups (InputSum): without it, the rest is the form of
/// the centred moment, the summed squares of these outputs about their mean. Nothing where the spectrum does not know
/// the sum of its inputs.
std::optional<double> quadraticFormOfMean(const Spectrum& spectrum, std::size_t layer, const torch::Tensor& matrix);

} // namespace unlearn
