// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/relearning.h"

#include "core/compute_device.h"
#include "core/error.h"
#include "core/evaluate/predictions.h"
#include "core/train/epoch_runner.h"

#include <cmath>
#include <string>

namespace unlearn {
namespace {

void check(std::span<const std::int64_t> trainOn, double originalLossNats, const RelearnOptions& options)
{
    if (trainOn.size() < 2)
        throw Error(ErrorCode::ValueOutOfRange, "There is too little to learn again from",
                    {.field = "samples", .expected = "2 or more", .found = std::to_string(trainOn.size())});
    if (!std::isfinite(originalLossNats))
        throw Error(ErrorCode::NonFinite, "The original model's loss on the forget set is not finite",
                    {.field = "loss", .found = std::to_string(originalLossNats)});
    if (!(options.alphaNats >= 0.0) || options.mostEpochs < 1)
        throw Error(ErrorCode::ValueOutOfRange, "Learning again needs an end",
                    {.field = "alpha and epochs",
                     .expected = "0 or more nats, and 1 epoch or more",
                     .found = std::to_string(options.alphaNats) + " and " + std::to_string(options.mostEpochs)});
}

double meanLoss(Network& network, const ImageBatches& samples, const JobContext& context)
{
    if (samples.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "A loss is of samples",
                    {.field = "samples", .expected = "at least 1", .found = "0"});
    const Predictions predictions = predict(network, samples, context, "evaluation");
    return torch::nn::functional::cross_entropy(predictions.logits.to(torch::kFloat64), predictions.labels)
        .item<double>();
}

TrainRecipe recipeFor(const RelearnOptions& options)
{
    TrainRecipe recipe;
    recipe.stages = {{.epochs = options.mostEpochs,
                      .schedule = LearningRateSchedule::Exponential,
                      .learningRate = options.learningRate,
                      .endLearningRate = options.learningRate}};
    recipe.batchSize = options.batchSize;
    recipe.momentum = options.momentum;
    recipe.nesterov = false;
    recipe.weightDecay = 0.0;
    recipe.seed = options.seed;
    validateRecipe(recipe);
    return recipe;
}

} // namespace

double meanLossNats(const Model& model, const Dataset& data, std::span<const std::int64_t> samples,
                    const JobContext& context)
{
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(model, device);
    return meanLoss(*network, ImageBatches(data, data.train, samples, device), context);
}

Relearning relearn(const Model& model, const Dataset& data, std::span<const std::int64_t> trainOn,
                   std::span<const std::int64_t> forget, double originalLossNats, const RelearnOptions& options,
                   const JobContext& context)
{
    check(trainOn, originalLossNats, options);
    const TrainRecipe recipe = recipeFor(options);
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(model, device);
    const ImageBatches batches(data, data.train, trainOn, device);
    const ImageBatches judged(data, data.train, forget, device);
    torch::optim::SGD optimizer = makeTrainOptimizer(*network, recipe);
    EpochRunner runner(*network, optimizer, batches, recipe, context);

    Relearning relearning;
    relearning.trainedOn = batches.count();
    relearning.targetNats = originalLossNats + options.alphaNats;
    relearning.forgetLossNats.push_back(meanLoss(*network, judged, context));
    for (int epoch = 0; relearning.forgetLossNats.back() > relearning.targetNats; ++epoch) {
        if (epoch == options.mostEpochs)
            return relearning;
        runner.run(recipe.stages.front(), epoch, epoch + 1, [&](const TrainProgress& progress) {
            context.report("evaluation", (epoch + progress.share) / options.mostEpochs);
        });
        relearning.forgetLossNats.push_back(meanLoss(*network, judged, context));
    }
    relearning.epochs = static_cast<int>(relearning.forgetLossNats.size()) - 1;
    return relearning;
}

} // namespace unlearn
