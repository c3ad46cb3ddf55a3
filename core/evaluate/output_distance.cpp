// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/output_distance.h"

#include "core/error.h"

#include <limits>

namespace unlearn {

OutputDistance outputDistance(const Predictions& model, const Predictions& reference)
{
    if (model.logits.sizes() != reference.logits.sizes())
        throw Error(ErrorCode::ShapeMismatch, "Outputs of different samples can not be compared",
                    {.field = "logits",
                     .expected = sizesText(reference.logits.sizes()),
                     .found = sizesText(model.logits.sizes())});
    if (model.logits.size(0) == 0) {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        return {nan, nan, nan};
    }
    const torch::Tensor logP = torch::log_softmax(reference.logits.to(torch::kFloat64), 1);
    const torch::Tensor logQ = torch::log_softmax(model.logits.to(torch::kFloat64), 1);
    OutputDistance distance;
    distance.totalVariation = (logP.exp() - logQ.exp()).abs().sum(1).mean().item<double>() / 2.0;
    distance.divergence = (logP.exp() * (logP - logQ)).sum(1).mean().item<double>();
    distance.agreement =
        model.logits.argmax(1).eq(reference.logits.argmax(1)).to(torch::kFloat64).mean().item<double>();
    return distance;
}

} // namespace unlearn
