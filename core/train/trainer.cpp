// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"

#include "core/compute_device.h"
#include "core/data/image_batches.h"
#include "core/error.h"
#include "core/model/network.h"
#include "core/train/epoch_runner.h"
#include "core/train/interrupted_training.h"
#include "core/train/train_checkpoint.h"

namespace unlearn {
namespace {

void requireTrainable(const Model& model, const Dataset& dataset, std::span<const std::int64_t> indices,
                      const TrainRecipe& recipe)
{
    validateRecipe(recipe);
    if (!(model.spec().input == dataset.shape) || model.spec().classes != dataset.classes())
        throw Error(ErrorCode::ShapeMismatch, "The model does not fit the data set",
                    {.field = "classes and input shape",
                     .expected = std::to_string(dataset.classes()) + " classes of " + dataset.name,
                     .found = std::to_string(model.spec().classes) + " classes"});
    if (dataset.shape.kind != SampleKind::Image) {
        for (const TrainStage& stage : recipe.stages) {
            if (stage.cropPadding > 0 || stage.flip)
                throw Error(
                    ErrorCode::ValueOutOfRange, "Only images can be cropped and flipped",
                    {.field = "crop_padding and flip",
                     .expected = "neither for " + dataset.name,
                     .found = "padding " + std::to_string(stage.cropPadding) + (stage.flip ? " and flips" : "")});
        }
    }
    if (indices.size() < 2 || recipe.batchSize < 2)
        throw Error(ErrorCode::ValueOutOfRange, "There is too little to train on",
                    {.field = "training samples and batch size",
                     .expected = "2 or more",
                     .found = std::to_string(indices.size()) + " and " + std::to_string(recipe.batchSize)});
}

} // namespace

std::vector<TrainEpoch> train(Model& model, const Dataset& dataset, std::span<const std::int64_t> indices,
                              const TrainOptions& options, const JobContext& context,
                              const std::function<void(const TrainEpoch&)>& onEpoch)
{
    const TrainRecipe& recipe = options.recipe;
    requireTrainable(model, dataset, indices, recipe);
    const std::string key = trainingKey(model, dataset, indices, recipe);
    const auto metadata =
        checkpointMetadata({model.spec().architecture, recipe, static_cast<std::int64_t>(indices.size())});
    const auto network = copyNetwork(model, computeDevice(context.device));
    torch::optim::SGD optimizer = makeTrainOptimizer(*network, recipe);
    std::vector<TrainEpoch> done;
    if (!options.checkpoint.empty())
        done = readTrainCheckpoint(options.checkpoint, key, *network, optimizer);
    if (!done.empty() && options.onResume)
        options.onResume(done);

    const ImageBatches batches(dataset, dataset.train, indices, computeDevice(context.device));
    EpochRunner runner(*network, optimizer, batches, recipe, context);
    try {
        int epoch = 0;
        for (const TrainStage& stage : recipe.stages) {
            for (int inStage = 0; inStage < stage.epochs; ++inStage) {
                if (++epoch <= static_cast<int>(done.size()))
                    continue;
                done.push_back(runner.run(stage, inStage, epoch, [&](const TrainProgress& progress) {
                    context.report("train", (epoch - 1 + progress.share) / recipe.epochs());
                    if (options.onStep)
                        options.onStep(progress);
                }));
                if (!options.checkpoint.empty())
                    writeTrainCheckpoint(options.checkpoint, key, metadata, *network, optimizer, done);
                if (onEpoch)
                    onEpoch(done.back());
            }
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            storeWeights(*network, model);
        throw;
    }
    storeWeights(*network, model);
    return done;
}

} // namespace unlearn
