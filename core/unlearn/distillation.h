// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method.h"

#include <torch/torch.h>

#include <memory>

namespace unlearn {

/// The network that the steps begin with, kept apart, in evaluation mode: what a student is compared with.
std::shared_ptr<Network> teacherFrom(const UnlearnTask& task);

/// softmax(logits / temperature) of a teacher, [N, classes], without gradient. A stop ends the pass at its next layer
/// (StoppablePasses). Throws Error (Cancelled).
torch::Tensor teacherShares(Network& teacher, const torch::Tensor& images, double temperature,
                            const JobContext& context);

/// KL(teacher || softmax(student / temperature)), mean over the rows, nats. teacher, student: [N, classes]. Zero where
/// both agree.
torch::Tensor divergenceFrom(const torch::Tensor& teacher, const torch::Tensor& student, double temperature);

} // namespace unlearn
