// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"
#include "core/train/left_out.h"
#include "core/train/recipe.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace unlearn {

/// A model that a preset wants trained.
struct TrainingTask {
    std::string name; ///< of its file, without ending
    std::string architecture;
    TrainRecipe recipe;
    std::vector<std::int64_t> indices; ///< into Dataset::train; ascending
    std::optional<LeftOut> leftOut;    ///< all others, for the file's metadata; nothing: none is left out
};

struct TrainedModel {
    std::filesystem::path file;
    std::optional<double> seconds = {}; ///< of training, all processes together; nothing: the file does not say it
    std::string device;                 ///< that it was trained on
    std::uint64_t seed = 0;             ///< of its recipe
    bool wasThere = false;              ///< trained before
};

/// The task's model in the folder: trained unless it is there already. The file's name ends with the start of a hash of
/// all that the training depends on (architecture, data, samples, recipe), so that one folder holds those of several
/// settings. A file of an earlier version, which does not say yet by a hash what was left out, is told it; where it can
/// not be written, context.tell says so. State is kept in the folder after each epoch: a training whose process ended
/// goes on from there, and what it left half written is removed, as is the state of a model that is whole. Throws what
/// train() throws, and Error (FileUnwritable, DiskFull; FileCorrupt for a file of that name that is another one).
TrainedModel trainModel(const TrainingTask& task, const Dataset& dataset, const std::filesystem::path& folder,
                        const JobContext& context = {}, const std::function<void(const TrainEpoch&)>& onEpoch = {});

} // namespace unlearn
