// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"
#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of retraining, for where the model's file does not say how it was trained; defaults of TrainRecipe.
struct RetrainOptions {
    bool modelRecipe = true; ///< the recipe that the model's file names, where it names one; else what follows
    int epochs = 10;
    double learningRate = 0.1; ///< peak of the one-cycle schedule
    int batchSize = 128;
    double momentum = 0.9;
    double weightDecay = 5e-4;
    int cropPadding = 0;
    bool flip = false;
};

/// As a plan says them. Throws Error (ValueOutOfRange).
RetrainOptions retrainOptions(const SettingValues& values);

/// How a retraining of the model goes whose file has this metadata. The seed is left at 0. Throws Error (of
/// recipeFromJson).
TrainRecipe retrainRecipe(const RetrainOptions& options, const std::map<std::string, std::string>& modelMetadata);

} // namespace unlearn
