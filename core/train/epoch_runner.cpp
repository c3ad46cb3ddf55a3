// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/epoch_runner.h"

#include "core/error.h"
#include "core/model/stoppable_passes.h"
#include "core/torch_compat.h"
#include "core/train/learning_rate.h"

#include <chrono>
#include <cmath>

namespace unlearn {
namespace {

/// One generator a purpose and epoch, so that an epoch does not depend on how the ones before it were run.
std::uint64_t epochSeed(std::uint64_t seed, int epoch, std::uint64_t purpose)
{
    return (seed * 1'000'003 + static_cast<std::uint64_t>(epoch)) * 8 + purpose;
}

} // namespace

torch::optim::SGD makeTrainOptimizer(Network& network, const TrainRecipe& recipe)
{
    return torch::optim::SGD(network.parameters(),
                             torch::optim::SGDOptions(0.1)
                                 .momentum(recipe.momentum)
                                 .nesterov(recipe.nesterov)
                                 .weight_decay(recipe.weightDecay));
}

std::int64_t stepsPerEpoch(std::int64_t samples, int batchSize)
{
    return samples / batchSize + (samples % batchSize > 1 ? 1 : 0);
}

TrainEpoch EpochRunner::run(const TrainStage& stage, int epochInStage, int epoch,
                            const std::function<void(const TrainProgress&)>& onStep)
{
    const auto begin = std::chrono::steady_clock::now();
    torch::manual_seed(epochSeed(m_recipe.seed, epoch, 0)); // dropout
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(epochSeed(m_recipe.seed, epoch, 1));
    const torch::Tensor order = torch::randperm(m_batches.count(), random, torch::TensorOptions(torch::kInt64));
    const std::int64_t steps = stepsPerEpoch(m_batches.count(), m_recipe.batchSize);
    TrainEpoch result;
    result.epoch = epoch;
    double lossSum = 0.0;
    std::int64_t wrong = 0, seen = 0;
    m_network.setMode(NetworkMode::Train);
    const StoppablePasses stoppable(m_network, m_context);
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
        const auto soFar = static_cast<double>(seen);
        onStep({epoch, static_cast<double>(step + 1) / static_cast<double>(steps), lossSum / soFar,
                100.0 * static_cast<double>(wrong) / soFar});
    }
    result.loss = lossSum / static_cast<double>(seen);
    result.trainErrorPercent = 100.0 * static_cast<double>(wrong) / static_cast<double>(seen);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return result;
}

std::pair<double, std::int64_t> EpochRunner::trainStep(const torch::Tensor& positions, const TrainStage& stage,
                                                       torch::Generator& random, double learningRate)
{
    const bool augment = stage.cropPadding > 0 || stage.flip;
    const torch::Tensor images =
        augment ? m_batches.augmented(positions, {stage.cropPadding, stage.flip}, random) : m_batches.images(positions);
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

} // namespace unlearn
