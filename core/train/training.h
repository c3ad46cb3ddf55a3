// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"
#include "core/model/model.h"
#include "core/train/left_out.h"
#include "core/train/trainer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// A new model, and the file that it is to be written to.
struct Training {
    std::shared_ptr<const Dataset> dataset;
    std::string architecture; ///< a name of architectures()
    TrainRecipe recipe;
    std::optional<LeftOut> leftOut;   ///< nothing: all training samples; else what comes of it is a retrained baseline
    std::filesystem::path out;        ///< safetensors; recipe, data and what was left out stand in its metadata
    std::filesystem::path checkpoint; ///< empty: beside out (trainingCheckpoint), and removed at the end
    bool startOver = false;           ///< without the checkpoint that an earlier training has left
};

/// Told from the thread that trains.
struct TrainingEvents {
    std::function<void(const std::vector<TrainEpoch>&)> resumed; ///< epochs that were done before
    std::function<void(const TrainEpoch&)> epochDone;
    std::function<void(const TrainProgress&)> stepDone = {};
};

struct TrainingOutcome {
    std::vector<TrainEpoch> epochs;
    std::int64_t samples = 0; ///< that were trained on
    std::int64_t parameters = 0;
    std::string hash; ///< Model::hash()
};

/// Where the state after each epoch is kept for a model that is to be written there.
std::filesystem::path trainingCheckpoint(const std::filesystem::path& out);

/// Trains the model from fresh weights, by the recipe's seed, or goes on from its checkpoint, and writes it. The file
/// is tried before the first step, and what a killed process left of it is removed. Deterministic for a recipe, thread
/// count and device. Throws Error of Model::create, train, Model::save: Cancelled leaves the checkpoint of the last
/// whole epoch; ValueOutOfRange for a checkpoint of another training, and where everything is left out.
TrainingOutcome trainToFile(const Training& training, const JobContext& context = {},
                            const TrainingEvents& events = {});

} // namespace unlearn
