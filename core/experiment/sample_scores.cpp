// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sample_scores.h"

#include "core/compute_device.h"
#include "core/data/split.h"
#include "core/evaluate/predictions.h"

namespace unlearn {

SampleScores scoreTrainingSamples(const Experiment& experiment, const Model& model, const JobContext& context)
{
    const Dataset& data = *experiment.dataset;
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(model, device);
    const std::vector<std::int64_t> all = drawIndices(data.train.count(), 0, 0);
    const Predictions predictions =
        predict(*network, ImageBatches(data, data.train, all, device), context, "evaluation");
    const torch::NoGradGuard noGradient;
    const torch::Tensor ofLabel =
        predictions.logits.log_softmax(1).gather(1, predictions.labels.unsqueeze(1)).squeeze(1).contiguous();
    const torch::Tensor confidence = ofLabel.exp();
    const torch::Tensor loss = ofLabel.neg();
    const torch::Tensor predicted = predictions.logits.argmax(1).to(torch::kInt32);
    const auto copy = [](const torch::Tensor& values, auto& into) {
        using Value = typename std::remove_reference_t<decltype(into)>::value_type;
        into.assign(values.data_ptr<Value>(), values.data_ptr<Value>() + values.numel());
    };
    SampleScores scores;
    copy(confidence, scores.confidence);
    copy(loss, scores.loss);
    copy(predicted, scores.predicted);
    return scores;
}

} // namespace unlearn
