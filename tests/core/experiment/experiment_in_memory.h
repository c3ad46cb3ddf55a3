// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/train/trainer.h"
#include "tests/core/synthetic_dataset.h"

namespace unlearn::test {

/// A plan with all that it names, none of it in a file. The model knows its 240 training samples by heart.
inline Experiment experimentInMemory(const std::vector<std::string>& forget = {"0:40"})
{
    Experiment experiment;
    experiment.dataset = syntheticDataset(240, 120, 4, {1, 8, 8}, 1, 170);
    const Dataset& data = *experiment.dataset;
    Model model = Model::create({"mlp", data.shape, data.classes()}, 3);
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 12, .learningRate = 0.05}};
    recipe.batchSize = 32;
    recipe.weightDecay = 0.0;
    train(model, data, drawIndices(240, 0, 0), {.recipe = recipe});
    experiment.model = std::make_shared<const Model>(std::move(model));
    experiment.plan.data = "synthetic";
    experiment.plan.model.file = "none.safetensors";
    experiment.plan.forget = forget;
    experiment.plan.gamma = 0.7;
    experiment.plan.pgu.epochs = 8;
    experiment.plan.pgu.batchSize = 16;
    experiment.plan.stop.kind = StopRuleKind::Epochs;
    experiment.plan.live.retainImages = 60;
    experiment.plan.attacks = {"confidence"};
    experiment.request = selectForgetSet(data, forget, 0);
    experiment.forget = experiment.request;
    experiment.split = splitTest(data.test.count(), 0.5, 0);
    return experiment;
}

} // namespace unlearn::test
