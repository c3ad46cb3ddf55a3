// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

enum class LearningRateSchedule { OneCycle, Exponential };

/// Some epochs of training with one schedule and one augmentation.
struct TrainStage {
    int epochs = 10;
    LearningRateSchedule schedule = LearningRateSchedule::OneCycle;
    double learningRate = 0.1;     ///< one-cycle: the peak; exponential: the start
    double endLearningRate = 0.01; ///< exponential only
    double warmUpShare = 0.25;     ///< one-cycle only: share of the steps that climb
    double startDivisor = 10.0;    ///< one-cycle only: starts at peak / startDivisor
    double endDivisor = 1000.0;    ///< one-cycle only: ends at start / endDivisor
    int cropPadding = 0;           ///< random crop after zero padding by so many pixels; 0: none
    bool flip = false;             ///< random horizontal flip
    bool operator==(const TrainStage&) const = default;
};

/// How a model was, or is to be, trained. Retraining without the forget set uses the same recipe.
/// One-cycle anneals by cosine (arXiv 1708.07120 as in PyTorch's OneCycleLR, without momentum cycling).
struct TrainRecipe {
    std::vector<TrainStage> stages;
    int batchSize = 128;
    double momentum = 0.9;
    bool nesterov = true;
    double weightDecay = 5e-4; ///< on all parameters
    bool bf16 = false;         ///< autocast of the forward pass to bfloat16
    bool channelsLast = true;
    std::uint64_t seed = 0; ///< initialisation, order, augmentation, dropout

    int epochs() const;
    bool operator==(const TrainRecipe&) const = default;
};

/// The same training in so many epochs: each stage keeps its share of them, rounded so that the sum holds; a stage that
/// gets none is left out. epochs: 1 or more.
TrainRecipe withEpochs(TrainRecipe recipe, int epochs);
/// Throws Error (ValueOutOfRange) naming the first field that is outside its range.
void validateRecipe(const TrainRecipe& recipe);
/// Two-space indented, fields in a fixed order. Throws Error (ValueOutOfRange) for a recipe that could not be read
/// back.
std::string recipeToJson(const TrainRecipe& recipe);
/// Reads what recipeToJson wrote; absent fields but "stages" keep their defaults, unknown ones are refused.
/// Throws Error (FileCorrupt, ValueOutOfRange, UnknownName) naming the field by its JSON pointer.
TrainRecipe recipeFromJson(const std::string& json);

} // namespace unlearn
