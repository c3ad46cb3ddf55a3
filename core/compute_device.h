// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <string>

namespace unlearn {

/// The device of that name ("cpu", "cuda", "cuda:N"). On a GPU, float32 stays float32: TensorFloat-32, which keeps 10
/// bits of the mantissa, is switched off for the process, and convolutions take cuDNN's deterministic algorithms.
/// Throws Error (Device) for one that is not here.
torch::Device computeDevice(const std::string& name);

} // namespace unlearn
