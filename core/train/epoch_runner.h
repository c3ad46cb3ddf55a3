// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"
#include "core/train/recipe.h"
#include "core/train/trainer.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>

namespace unlearn {

/// SGD on all parameters, as a recipe wants it; the learning rate is set before each step.
torch::optim::SGD makeTrainOptimizer(Network& network, const TrainRecipe& recipe);

/// Batches of an epoch over so many samples. A last batch of one sample is left out: batch norm has no variance of a
/// single one.
std::int64_t stepsPerEpoch(std::int64_t samples, int batchSize);

/// Trains whole epochs of one model; knows nothing of stages, files or threads. Everything outlives it.
class EpochRunner {
public:
    EpochRunner(Network& network, torch::optim::SGD& optimizer, const ImageBatches& batches, const TrainRecipe& recipe,
                const JobContext& context)
        : m_network(network), m_optimizer(optimizer), m_batches(batches), m_recipe(recipe), m_context(context)
    {
    }

    /// epochInStage from 0, epoch from 1, over all stages. Depends on weights, momentum, recipe and epoch only.
    /// onStep is told after each step. Throws Error (Cancelled; NonFinite naming epoch and step).
    TrainEpoch run(const TrainStage& stage, int epochInStage, int epoch,
                   const std::function<void(const TrainProgress&)>& onStep);

private:
    std::pair<double, std::int64_t> trainStep(const torch::Tensor& positions, const TrainStage& stage,
                                              torch::Generator& random, double learningRate);

    Network& m_network;
    torch::optim::SGD& m_optimizer;
    const ImageBatches& m_batches;
    const TrainRecipe& m_recipe;
    const JobContext& m_context;
};

} // namespace unlearn
