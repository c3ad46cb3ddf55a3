// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <stop_token>
#include <vector>

namespace unlearn {

/// What the first step of projected-gradient unlearning would do to some retained samples, such as those of one class,
/// in one group of a layer: the summed squared change of the layer's outputs on them, for every number k of protected
/// directions, [d + 1]. With g the mean gradient of the forget loss, U the eigenvectors of the retained moment, B = g U
/// and G_c the moment of these samples' inputs, it is
///   interference[k] = eta^2 sum_{i,j>k} (B^T B)_ij (U^T G_c U)_ij.
/// Summed over classes whose moments add up to the retained one, the terms with i != j cancel, and it is
/// GroupReading::interference. For one class they do not, so that it need not fall with k: what two directions do to
/// a class may cancel. Never negative, exactly 0 for k = d. What GroupReading says that readings are not, this is not
/// either.
///
/// eigenvectors [d, d], those of the retained moment in columns, leading first; gradient [out / groups, d]; classMoment
/// [d, d], symmetric. All float64, on the CPU. Works on 512 columns at a time, of which it keeps what each adds to the
/// sum. Costs about 1.5 (d + out / groups) d^2 multiply-adds; sums over trailing blocks then give every k for d^2
/// additions. Takes (out / groups + 1024) d numbers while it works. Deterministic for a thread count. Throws Error
/// (NonFinite; Cancelled, between the products of 512 columns at the latest).
std::vector<double> classInterference(const torch::Tensor& eigenvectors, const torch::Tensor& gradient,
                                      const torch::Tensor& classMoment, double learningRate,
                                      const std::stop_token& stop = {});

} // namespace unlearn
