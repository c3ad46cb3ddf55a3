// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"

#include "core/compute_device.h"
#include "core/data/image_batches.h"
#include "core/error.h"
#include "core/model/network.h"
#include "core/torch_compat.h"
#include "core/train/learning_rate.h"
#include "core/train/train_checkpoint.h"

#include <chrono>
#include <cmath>

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
                throw Error(ErrorCode::ValueOutOfRange, "Only images can be cropped and flipped",
                            {.field = "crop_padding and flip", .expected = "neither for " + dataset.name});
        }
    }
    if (indices.size() < 2 || recipe.batchSize < 2)
        throw Error(ErrorCode::ValueOutOfRange, "There is too little to train on",
                    {.field = "training samples and batch size",
                     .expected = "2 or more",
                     .found = std::to_string(indices.size()) + " and " + std::to_string(recipe.batchSize)});
}

/// One generator a purpose and epoch, so that an epoch does not depend on how the ones before it were run.
std::uint64_t epochSeed(std::uint64_t seed, int epoch, std::uint64_t purpose)
{
    return (seed * 1'000'003 + static_cast<std::uint64_t>(epoch)) * 8 + purpose;
}

/// Trains whole epochs of one model; knows nothing of stages, files or threads.
class EpochRunner {
public:
    EpochRunner(Network& network, torch::optim::SGD& optimizer, const ImageBatches& batches, const TrainRecipe& recipe,
                const JobContext& context)
        : m_network(network), m_optimizer(optimizer), m_batches(batches), m_recipe(recipe), m_context(context)
    {
    }

    /// A last batch of one sample is left out: batch norm has no variance of a single one.
    std::int64_t stepsPerEpoch() const
    {
        const std::int64_t batch = m_recipe.batchSize;
        return m_batches.count() / batch + (m_batches.count() % batch > 1 ? 1 : 0);
    }

    TrainEpoch run(const TrainStage& stage, int epochInStage, int epoch, int epochs)
    {
        const auto begin = std::chrono::steady_clock::now();
        torch::manual_seed(epochSeed(m_recipe.seed, epoch, 0)); // dropout
        torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(epochSeed(m_recipe.seed, epoch, 1));
        const torch::Tensor order = torch::randperm(m_batches.count(), random, torch::TensorOptions(torch::kInt64));
        const std::int64_t steps = stepsPerEpoch();
        TrainEpoch result;
        result.epoch = epoch;
        double lossSum = 0.0;
        std::int64_t wrong = 0, seen = 0;
        m_network.setMode(NetworkMode::Train);
        for (std::int64_t step = 0; step < steps; ++step) {
            m_context.checkpoint();
            result.learningRate = learningRateAt(stage, epochInStage * steps + step, stage.epochs * steps);
            const std::int64_t start = step * m_recipe.batchSize;
            const torch::Tensor chosen =
                order.narrow(0, start, std::min<std::int64_t>(m_recipe.batchSize, m_batches.count() - start));
            const auto [loss, misses] = trainStep(chosen, stage, random, result.learningRate);
            if (!std::isfinite(loss))
                throw Error(ErrorCode::NonFinite, "Training diverged; a smaller learning rate may help",
                            {.field = "loss in epoch " + std::to_string(epoch) + ", step " + std::to_string(step + 1),
                             .expected = "a finite number",
                             .found = std::to_string(loss)});
            lossSum += loss * static_cast<double>(chosen.size(0));
            wrong += misses;
            seen += chosen.size(0);
            m_context.report("train",
                             (epoch - 1 + static_cast<double>(step + 1) / static_cast<double>(steps)) / epochs);
        }
        result.loss = lossSum / static_cast<double>(seen);
        result.trainErrorPercent = 100.0 * static_cast<double>(wrong) / static_cast<double>(seen);
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return result;
    }

private:
    std::pair<double, std::int64_t> trainStep(const torch::Tensor& positions, const TrainStage& stage,
                                              torch::Generator& random, double learningRate)
    {
        const bool augment = stage.cropPadding > 0 || stage.flip;
        const torch::Tensor images = augment ? m_batches.augmented(positions, {stage.cropPadding, stage.flip}, random)
                                             : m_batches.images(positions);
        const torch::Tensor labels = m_batches.labels(positions);
        torch::Tensor logits;
        {
            const AutocastGuard autocast(m_batches.device().type(), m_recipe.bf16);
            logits = m_network.forward(m_recipe.channelsLast ? images : images.contiguous());
        }
        logits = logits.to(torch::kFloat32);
        const torch::Tensor loss = torch::nn::functional::cross_entropy(logits, labels);
        m_optimizer.zero_grad();
        loss.backward();
        static_cast<torch::optim::SGDOptions&>(m_optimizer.param_groups()[0].options()).lr(learningRate);
        m_optimizer.step();
        return {loss.item<double>(), logits.detach().argmax(1).ne(labels).sum().item<std::int64_t>()};
    }

    Network& m_network;
    torch::optim::SGD& m_optimizer;
    const ImageBatches& m_batches;
    const TrainRecipe& m_recipe;
    const JobContext& m_context;
};

} // namespace

std::vector<TrainEpoch> train(Model& model, const Dataset& dataset, std::span<const std::int64_t> indices,
                              const TrainOptions& options, const JobContext& context,
                              const std::function<void(const TrainEpoch&)>& onEpoch)
{
    const TrainRecipe& recipe = options.recipe;
    requireTrainable(model, dataset, indices, recipe);
    const std::string key = trainingKey(model, dataset, indices, recipe);
    const auto network = copyNetwork(model, computeDevice(context.device));
    torch::optim::SGD optimizer(network->parameters(),
                                torch::optim::SGDOptions(0.1)
                                    .momentum(recipe.momentum)
                                    .nesterov(recipe.nesterov)
                                    .weight_decay(recipe.weightDecay));
    std::vector<TrainEpoch> done;
    if (!options.checkpoint.empty())
        done = readTrainCheckpoint(options.checkpoint, key, *network, optimizer);

    const ImageBatches batches(dataset, dataset.train, indices, computeDevice(context.device));
    EpochRunner runner(*network, optimizer, batches, recipe, context);
    try {
        int epoch = 0;
        for (const TrainStage& stage : recipe.stages) {
            for (int inStage = 0; inStage < stage.epochs; ++inStage) {
                if (++epoch <= static_cast<int>(done.size()))
                    continue;
                done.push_back(runner.run(stage, inStage, epoch, recipe.epochs()));
                if (!options.checkpoint.empty())
                    writeTrainCheckpoint(options.checkpoint, key, *network, optimizer, done);
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
