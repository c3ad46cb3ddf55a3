// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor_file.h"

#include <torch/torch.h>

namespace unlearn {

/// A copy as a contiguous CPU tensor of the same dtype.
torch::Tensor toTorch(const TensorData& data);
/// A copy of a tensor on any device, row-major. Throws Error (FormatUnsupported) for a dtype that TensorData does not
/// have.
TensorData fromTorch(const torch::Tensor& tensor);

} // namespace unlearn
