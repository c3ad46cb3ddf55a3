// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"
#include "core/model/model.h"
#include "core/train/recipe.h"
#include "core/train/train_epoch.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace unlearn {

/// Where an epoch stands that is under way, after one of its steps.
struct TrainProgress {
    int epoch = 0;                  ///< 1-based, over all stages
    double share = 0.0;             ///< of its steps, 0..1
    double loss = 0.0;              ///< so far, as in TrainEpoch
    double trainErrorPercent = 0.0; ///< so far
};

struct TrainOptions {
    TrainRecipe recipe = {};
    /// State after each epoch (weights, momentum, epoch): a run that is started again with the same model, data,
    /// indices and recipe goes on from it, with the same result as an undisturbed one. Empty: none is kept.
    std::filesystem::path checkpoint = {};
    /// Told once, before the first step, of the epochs that the checkpoint holds; not where there are none.
    std::function<void(const std::vector<TrainEpoch>&)> onResume = {};
    /// Told after each step.
    std::function<void(const TrainProgress&)> onStep = {};
};

/// Trains the model in place on Dataset::train at the given indices, by SGD and cross-entropy.
/// Order, crops, flips and dropout of an epoch depend on seed and epoch only.
/// Throws Error: Cancelled (the model then holds what was reached, the checkpoint the last whole epoch), NonFinite
/// (epoch and step), ShapeMismatch, ValueOutOfRange, Device, DiskFull.
std::vector<TrainEpoch> train(Model& model, const Dataset& dataset, std::span<const std::int64_t> indices,
                              const TrainOptions& options, const JobContext& context = {},
                              const std::function<void(const TrainEpoch&)>& onEpoch = {});

} // namespace unlearn
