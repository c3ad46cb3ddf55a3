// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/preset.h"
#include "core/experiment/preset_training.h"
#include "core/experiment/run.h"

#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

struct PresetOptions {
    std::string data; ///< for openDataset, presetData() of what the user named
    std::filesystem::path
        checkpoints;           ///< folder of trained models and unfinished trainings; made where it is not there
    std::string model;         ///< a file to take for the full model; empty: it is trained
    int seeds = 1;             ///< baselines for each request, 1 or more, by the full model's seed + 1, + 2, ...
    std::optional<int> epochs; ///< of each training; nothing: as the recipe says
    bool bf16 = false;         ///< train with the forward pass in bfloat16
    bool rerun = false;        ///< unlearn anew even where the log holds the same run
    std::int64_t weightsBudgetBytes = RunOptions().weightsBudgetBytes;
};

/// One request of an experiment: its baselines and its run in the log.
struct RequestResult {
    std::vector<TrainedModel> retrained;
    RunId run;
};

struct PresetResult {
    std::shared_ptr<const Dataset> dataset;
    TrainRecipe recipe;                   ///< that held: the preset's, with what the options changed
    std::optional<TrainedModel> original; ///< nothing: it was given
    std::vector<RequestResult> requests;
    bool stopped = false; ///< in the middle of the last request
};

/// Facts that a preset states as it goes. Called from the thread that runs it.
struct PresetEvents {
    std::function<void(const TrainingTask&, const TrainEpoch&)> trained; ///< an epoch
    std::function<void(const TrainedModel&)> modelReady;
    std::function<void(RunId)> taken; ///< a finished run of the log, instead of a new one
    RunEvents run;
    std::function<void(const PresetResult&)> requestMet; ///< or it was stopped in it: all that was reached so far
};

/// Trains what is missing, unlearns the requests in sequence, logs the runs. Each request's baselines are trained
/// without all samples forgotten so far. Where another process is at the same experiment with the same log, or at the
/// same model in the folder of models, that is told and waited for, and what it made is taken. When it is called again
/// after an end at any time, it goes on: with trained models, the state of an unfinished training, finished runs and
/// the epochs of an unfinished one; the log must be the same. Throws what trainModel(), openExperiment() and
/// runExperiment() throw; Error (Cancelled) in training.
PresetResult runPreset(const PresetExperiment& experiment, const PresetOptions& options, RunStore& store,
                       const JobContext& context = {}, const PresetEvents& events = {});

} // namespace unlearn
