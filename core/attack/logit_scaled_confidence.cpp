// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/logit_scaled_confidence.h"

#include <limits>

namespace unlearn {

std::vector<double> logitScaledConfidences(const Predictions& predictions)
{
    const torch::Tensor logits = predictions.logits.to(torch::kFloat64);
    const torch::Tensor own = predictions.labels.unsqueeze(1);
    const torch::Tensor others = logits.scatter(1, own, -std::numeric_limits<double>::infinity());
    const torch::Tensor phi = (logits.gather(1, own).squeeze(1) - torch::logsumexp(others, 1)).contiguous();
    const auto* data = phi.data_ptr<double>();
    return {data, data + phi.numel()};
}

} // namespace unlearn
