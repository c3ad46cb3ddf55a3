// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/model.h"
#include "core/train/left_out.h"
#include "core/train/recipe.h"
#include "core/train/trainer.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// What a trained model's file says of its training.
struct TrainingNote {
    double seconds = 0.0;                ///< of all epochs, all processes together; whole milliseconds
    std::string device;                  ///< on which the last of them was trained
    std::vector<TrainEpoch> epochs = {}; ///< empty: the file does not say them
};

TrainingNote trainingNote(const std::vector<TrainEpoch>& epochs, const std::string& device);
/// Of a model by its file ("train_seconds", "device" and "train_epochs" of its metadata). Nothing for files that do not
/// say the seconds; nor where these are no number of 0 or more.
std::optional<TrainingNote> trainingNote(const Model& model);

/// What is written into the file of a trained model (Model::save()). leftOut: nothing: all samples were trained on.
/// note: nothing: it is not known, and not written.
std::map<std::string, std::string> trainingMetadata(const TrainRecipe& recipe, const Dataset& dataset,
                                                    const std::optional<LeftOut>& leftOut,
                                                    const std::optional<TrainingNote>& note);

/// ForgetSet::hash() of what a model was trained without, by its file. Empty where the file does not say it: models of
/// other programs and earlier versions, and those that were trained on all samples.
std::string leftOutHash(const Model& model);

} // namespace unlearn
