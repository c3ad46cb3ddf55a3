// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_pace.h"
#include "core/data/dataset.h"
#include "core/job_context.h"
#include "core/model/model.h"
#include "core/train/recipe.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// What a pool of shadow models is of, and where it is kept.
struct ShadowPoolOptions {
    ModelSpec spec;                    ///< of the model that is attacked
    TrainRecipe recipe;                ///< its seed is replaced by one for each model
    int models = 2;                    ///< 1 or more
    std::uint64_t seed = 0;            ///< of halves, initial weights and training
    std::filesystem::path folder = {}; ///< need not exist
};

/// What completing a pool will take, or having its models unlearned.
struct ShadowOutlook {
    int cached = 0;                  ///< models that are there
    int missing = 0;                 ///< models to be trained, or unlearned
    std::int64_t samplesEach = 0;    ///< that a model is trained on
    std::int64_t bytes = 0;          ///< that the missing models will take, and the checkpoint of the one in progress
    std::int64_t bytesAvailable = 0; ///< on the disk they go to
    double seconds = 0.0;            ///< to make the missing ones, by a few steps taken here and now

    bool fits() const { return bytes <= bytesAvailable; }
};

/// How far a pool is, told after each model.
struct ShadowProgress {
    int trained = 0;          ///< in this call
    int missing = 0;          ///< when it began
    double secondsLeft = 0.0; ///< by what was done in this call
};

/// Models of one architecture and recipe, each trained on a half of the training and test samples together, as the
/// attacks of arXiv 2112.03570 and 2312.03262 want them: test samples belong to it, because a sample that may have been
/// trained on can only be judged like one that was not where both are in half of the models. Models 2 j and 2 j + 1
/// have complementary halves, so that with an even number of models each sample is in exactly half of them; a larger
/// pool begins with the models of a smaller one.
///
/// A model is a file of its own, KEY.safetensors, by the hash of data, architecture, initial weights, recipe, seed and
/// indices; attacks and runs share it. One that is being trained has a checkpoint after each epoch,
/// KEY.checkpoint.safetensors: whatever ends the process, no finished model is lost, and the one in progress goes on
/// from its last whole epoch, with the same result. Several processes may use one folder: one of them
/// trains at a time, the others wait for it.
class ShadowPool {
public:
    /// dataset: with training and test samples. Throws Error (ValueOutOfRange; Cancelled).
    ShadowPool(const Dataset& dataset, ShadowPoolOptions options, const JobContext& context = {});

    int models() const { return m_options.models; }
    /// Training and then test samples, as one training split: what models are trained on, and indices count.
    const Dataset& samples() const { return *m_samples; }
    /// Sorted.
    std::vector<std::int64_t> indicesOf(int model) const;
    std::filesystem::path fileOf(int model) const;

    /// A model that load() can not load is missing, as for complete(). Takes eight steps of training where one is, in
    /// the phase "estimate". Throws Error (Cancelled, NonFinite, Device).
    ShadowOutlook outlook(const JobContext& context = {}) const;

    /// Trains what is missing. A file of another model, or a damaged one, is told through context.tell, and its model
    /// trained again. Returns the seconds that training took. Throws Error: Cancelled, NonFinite (it names the
    /// model), Device, FileUnwritable; DiskFull, before anything is trained where there is too little room.
    double complete(const JobContext& context = {},
                    const std::function<void(const ShadowProgress&)>& modelTrained = {}) const;

    /// A model that is there. Throws Error (FileMissing, FileCorrupt; ShapeMismatch for another model's file).
    Model load(int model) const;

private:
    TrainRecipe recipeOf(int model) const;
    Model initial(int model) const;
    std::filesystem::path checkpointOf(int model) const;
    std::int64_t bytesFor(int missing) const;
    std::vector<int> missingModels(const JobContext& context) const;
    void trainModel(int model, const JobContext& context, ShadowPace& pace) const;

    ShadowPoolOptions m_options;
    std::shared_ptr<const Dataset> m_samples;
    std::vector<std::string> m_keys; ///< of each model's file
    std::string m_dataHash;          ///< of the data set: by it a purge finds what was trained on its samples
};

} // namespace unlearn
