// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/predictions.h"

#include "core/error.h"
#include "core/model/pass_size.h"
#include "core/model/stoppable_passes.h"
#include "core/torch_compat.h"

#include <algorithm>
#include <limits>

namespace unlearn {
namespace {

/// Larger ones leave the cache. Of a program no pass is stopped within (StoppablePasses): on a CPU, where that may take
/// seconds, its batches are small. Where a layer's inputs are large, memory allows fewer.
std::int64_t batchSizeFor(Network& network, const ImageBatches& batches, const JobContext& context)
{
    const std::int64_t most = network.program().empty() || !batches.device().is_cpu() ? 200 : 25;
    if (batches.count() < 2)
        return most;
    return std::min(most, samplesAtOnce(network.layerInputs(batches.images(0, 1), context).largest));
}

/// How many of the labels [N] are of each class.
std::vector<std::int64_t> countsOf(const torch::Tensor& labels, std::int64_t classes)
{
    const torch::Tensor counts = torch::bincount(labels, {}, classes).contiguous();
    const auto* data = counts.data_ptr<std::int64_t>();
    return {data, data + counts.numel()};
}

} // namespace

Predictions predict(Network& network, const ImageBatches& batches, const JobContext& context, const char* phase,
                    Precision precision)
{
    const torch::NoGradGuard noGrad;
    const AutocastGuard autocast(batches.device().type(), precision == Precision::Bfloat16);
    network.setMode(NetworkMode::Evaluate);
    const std::int64_t count = batches.count(), batchSize = batchSizeFor(network, batches, context);
    const StoppablePasses stoppable(network, context);
    std::vector<torch::Tensor> logits;
    for (std::int64_t start = 0; start < count; start += batchSize) {
        context.checkpoint();
        logits.push_back(network.forward(batches.images(start, std::min(batchSize, count - start))));
        context.report(phase, static_cast<double>(std::min(start + batchSize, count)) / static_cast<double>(count));
    }
    Predictions predictions;
    predictions.labels = batches.labels(0, count).to(torch::kCPU);
    predictions.logits = logits.empty() ? torch::empty({0, 0}) : torch::cat(logits).to(torch::kCPU).to(torch::kFloat32);
    const torch::Tensor bad = torch::isfinite(predictions.logits).all(1).logical_not();
    if (bad.any().item<bool>())
        throw Error(ErrorCode::NonFinite, "The model's outputs are not finite",
                    {.field = "logits of sample " + std::to_string(bad.nonzero()[0].item<std::int64_t>()),
                     .expected = "finite numbers",
                     .found = "NaN or infinity"});
    return predictions;
}

Predictions rowsOf(const Predictions& predictions, const std::vector<std::int64_t>& positions)
{
    const torch::Tensor rows = torch::tensor(positions, torch::kInt64);
    return {predictions.logits.index_select(0, rows), predictions.labels.index_select(0, rows)};
}

ErrorFigures errorFigures(const Predictions& predictions)
{
    const torch::Tensor& labels = predictions.labels;
    const std::int64_t classes = predictions.logits.size(1);
    if (labels.size(0) == 0) {
        const std::vector<std::int64_t> none(static_cast<std::size_t>(classes), 0);
        return {none, none};
    }
    const torch::Tensor misses = labels.masked_select(predictions.logits.argmax(1).ne(labels));
    return {countsOf(labels, classes), countsOf(misses, classes)};
}

std::vector<std::int64_t> predictedClasses(const Predictions& predictions)
{
    const torch::Tensor classes = predictions.logits.argmax(1).contiguous();
    const auto* data = classes.data_ptr<std::int64_t>();
    return {data, data + classes.numel()};
}

EntropyHistogram entropyHistogram(const Predictions& predictions)
{
    std::vector<double> entropies = membershipScores(ScoreAttack::Entropy, predictions);
    for (double& value : entropies)
        value = -value;
    return entropyHistogram(entropies, predictions.logits.size(1));
}

std::vector<double> membershipScores(ScoreAttack attack, const Predictions& predictions)
{
    const torch::Tensor logits = predictions.logits.to(torch::kFloat64);
    const torch::Tensor own = predictions.labels.unsqueeze(1);
    const torch::Tensor logP = torch::log_softmax(logits, 1);
    const torch::Tensor p = logP.exp();
    const torch::Tensor logPy = logP.gather(1, own).squeeze(1);
    // ln(1 - p) through expm1 keeps its digits where p is near 1.
    const auto logOneMinus = [](const torch::Tensor& logShare) { return (-torch::expm1(logShare)).log(); };
    const auto withoutOwn = [&own](const torch::Tensor& values, double filler) {
        return values.scatter(1, own, filler);
    };

    torch::Tensor score;
    switch (attack) {
    case ScoreAttack::Confidence: score = logPy.exp(); break;
    case ScoreAttack::Loss: score = logPy; break;
    case ScoreAttack::Entropy: score = (p * logP).sum(1); break;
    case ScoreAttack::ModifiedEntropy: {
        const torch::Tensor others = withoutOwn(p, 0.0);
        // 0 * ln(1 - 0) is 0; where another class has all of p, the sum is minus infinity, as it should be.
        const torch::Tensor terms = torch::where(others > 0, others * logOneMinus(logP), torch::zeros_like(others));
        score = others.sum(1) * logPy + terms.sum(1);
        break;
    }
    case ScoreAttack::Correctness: score = logits.argmax(1).eq(predictions.labels).to(torch::kFloat64); break;
    case ScoreAttack::LogitGap:
        score = logits.gather(1, own).squeeze(1)
            - std::get<0>(withoutOwn(logits, -std::numeric_limits<double>::infinity()).max(1));
        break;
    case ScoreAttack::Svc:
        throw Error(ErrorCode::Internal, "A classifier's decisions are no scores of outputs alone",
                    {.field = "attack", .found = scoreAttackName(attack)});
    }
    score = score.contiguous();
    const auto* data = score.data_ptr<double>();
    return {data, data + score.numel()};
}

} // namespace unlearn
