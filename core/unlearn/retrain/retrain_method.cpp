// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/retrain/retrain_method.h"

#include "core/error.h"
#include "core/train/learning_rate.h"
#include "core/train/optimizer_state.h"
#include "core/unlearn/registered_methods.h"
#include "core/unlearn/whole_model_steps.h"

namespace unlearn {
namespace {

TrainRecipe recipeFor(const UnlearnTask& task)
{
    TrainRecipe recipe = retrainRecipe(retrainOptions(task.plan.settingsOf("retrain")), task.original->metadata());
    recipe.seed = task.plan.seed;
    return recipe;
}

} // namespace

RetrainMethod::RetrainMethod(const UnlearnTask& task)
    : m_task(task), m_recipe(recipeFor(task)), m_optimizer(makeTrainOptimizer(task.network, m_recipe))
{
    for (torch::Tensor& parameter : task.network.parameters())
        parameter.set_requires_grad(true);
    requireFreshWeights(*task.original);
    if (task.retain->count() < 2)
        throw Error(
            ErrorCode::ValueOutOfRange, "There is too little to train on",
            {.field = "retained samples", .expected = "2 or more", .found = std::to_string(task.retain->count())});
}

std::vector<RunLayer> RetrainMethod::layers() const
{
    return unprojectedLayers(m_task.network);
}

std::pair<const TrainStage*, int> RetrainMethod::stageOf(int epoch) const
{
    int inStage = epoch - 1;
    for (const TrainStage& stage : m_recipe.stages) {
        if (inStage < stage.epochs)
            return {&stage, inStage};
        inStage -= stage.epochs;
    }
    throw Error(ErrorCode::Internal, "There is no such epoch in the recipe",
                {.field = "epoch", .expected = "1 to " + std::to_string(epochs()), .found = std::to_string(epoch)});
}

double RetrainMethod::learningRate(int epoch) const
{
    const auto [stage, inStage] = stageOf(epoch);
    const std::int64_t steps = stepsPerEpoch(m_task.retain->count(), m_recipe.batchSize);
    return learningRateAt(*stage, (inStage + 1) * steps - 1, stage->epochs * steps);
}

double RetrainMethod::runEpoch(int epoch, const JobContext& context)
{
    if (epoch == 1) {
        const auto fresh = Model::create(m_task.original->spec(), m_recipe.seed);
        copyWeights(fresh, m_task.network);
        m_optimizer.state().clear();
    }
    const auto [stage, inStage] = stageOf(epoch);
    EpochRunner runner(m_task.network, m_optimizer, *m_task.retain, m_recipe, context);
    const auto report = [&](const TrainProgress& progress) { context.report("steps", progress.share); };
    return runner.run(*stage, inStage, epoch, report).loss;
}

MethodState RetrainMethod::state()
{
    return optimizerState(m_task.network, m_optimizer);
}

void RetrainMethod::restore(const MethodState& state)
{
    restoreOptimizer(state, m_task.network, m_optimizer);
}

std::unique_ptr<Method> makeRetrain(const UnlearnTask& task)
{
    return std::make_unique<RetrainMethod>(task);
}

} // namespace unlearn
