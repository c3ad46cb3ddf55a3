// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

#include <torch/torch.h>

#include <map>
#include <string>

namespace unlearn {

/// What an optimizer (SGD or Adam) of a network's parameters remembers, each under its kind and the parameter's name:
/// "momentum.fc.weight"; of Adam "mean.", "square." and "step." ([1], int64). Deep copies on the CPU. Empty before its
/// first step.
std::map<std::string, torch::Tensor> optimizerState(Network& network, torch::optim::Optimizer& optimizer);

/// Gives it back. Parameters that the state does not name are as before the first step. Throws Error (ShapeMismatch)
/// for the state of another network.
void restoreOptimizer(const std::map<std::string, torch::Tensor>& state, Network& network,
                      torch::optim::Optimizer& optimizer);

} // namespace unlearn
