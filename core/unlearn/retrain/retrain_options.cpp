// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/retrain/retrain_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<RetrainOptions>& fields()
{
    static const auto all =
        SettingFields<RetrainOptions>()
            .truth("model_recipe", &RetrainOptions::modelRecipe,
                   "Train by the recipe that the model's file names; the settings below are for where it names none.")
            .whole("epochs", &RetrainOptions::epochs, {1, 100000}, "Epochs.")
            .real("learning_rate", &RetrainOptions::learningRate, {0, 1000, true},
                  "Peak of the one-cycle learning rate.")
            .whole("batch_size", &RetrainOptions::batchSize, {2, 1000000}, "Samples in one step.")
            .real("momentum", &RetrainOptions::momentum, {0, 1, true}, "Momentum (Nesterov's) of SGD.")
            .real("weight_decay", &RetrainOptions::weightDecay, {0, 1000}, "Weight decay, on all parameters.")
            .whole("crop_padding", &RetrainOptions::cropPadding, {0, 1000},
                   "Random crops after padding by so many pixels.")
            .truth("flip", &RetrainOptions::flip, "Random horizontal flips.");
    return all;
}

} // namespace

RetrainOptions retrainOptions(const SettingValues& values)
{
    return fields().read(values);
}

TrainRecipe retrainRecipe(const RetrainOptions& options, const std::map<std::string, std::string>& modelMetadata)
{
    const auto said = modelMetadata.find("recipe");
    TrainRecipe recipe;
    if (options.modelRecipe && said != modelMetadata.end()) {
        recipe = recipeFromJson(said->second);
        recipe.seed = 0;
        return recipe;
    }
    recipe.stages = {{.epochs = options.epochs,
                      .learningRate = options.learningRate,
                      .cropPadding = options.cropPadding,
                      .flip = options.flip}};
    recipe.batchSize = options.batchSize;
    recipe.momentum = options.momentum;
    recipe.weightDecay = options.weightDecay;
    validateRecipe(recipe);
    return recipe;
}

MethodKind describeRetrain()
{
    return {
        .name = "retrain",
        .title = "Retrain",
        .description =
            "Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.",
        .source = "exact unlearning, the baseline of arXiv 1912.03817",
        .obeysStopRule = false,
        .settings = fields().settings(),
        .epochs = [](const SettingValues& values, const std::map<std::string, std::string>& modelMetadata) {
            return retrainRecipe(retrainOptions(values), modelMetadata).epochs();
        }};
}

} // namespace unlearn
