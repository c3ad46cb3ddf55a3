// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/worst_case_privacy.h"

#include "core/evaluate/privacy_score.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace unlearn {
namespace {

constexpr double entropyTemperature = 2.0;

torch::Tensor softenedEntropy(const torch::Tensor& logits)
{
    const torch::Tensor logP = torch::log_softmax(logits / entropyTemperature, 1);
    return -(logP.exp() * logP).sum(1);
}

torch::Tensor predictedConfidence(const torch::Tensor& logits)
{
    const auto [largest, predicted] = logits.max(1, true);
    const torch::Tensor others = logits.scatter(1, predicted, -std::numeric_limits<double>::infinity());
    return largest.squeeze(1) - torch::logsumexp(others, 1);
}

std::vector<double> scoresOf(torch::Tensor (*score)(const torch::Tensor&), const Predictions& predictions)
{
    const torch::Tensor values = score(predictions.logits.to(torch::kFloat64)).contiguous();
    const auto* data = values.data_ptr<double>();
    return {data, data + values.numel()};
}

} // namespace

double worstCasePrivacy(const Predictions& one, const Predictions& other)
{
    double most = 0.0;
    for (const auto& score : {&softenedEntropy, &predictedConfidence})
        most = std::max(most, privacyLossNats(scoresOf(score, one), scoresOf(score, other)));
    return privacyScore(most);
}

} // namespace unlearn
