// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/trainer.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// What is to be trained, and where it is to be written.
struct TrainingSettings {
    std::string data; ///< specification for openDataset; empty: the experiment's own data
    std::string architecture;
    TrainRecipe recipe;
    bool withoutForgetSet = false; ///< leaves out what the experiment is to forget: a retrained baseline
    std::size_t request = 0;       ///< then, of the plan's, from 0: all that is forgotten by its end is left out
    bool thenBaseline = false;     ///< what comes of it joins the plan's retrained models
    std::filesystem::path out;     ///< safetensors
    bool startOver = false;        ///< without the checkpoint of an earlier training

    bool operator==(const TrainingSettings&) const = default;
};

/// A training that is under way, or has ended.
struct TrainingRecord {
    enum class State { Running, Finished, Stopped, Failed };

    TrainingSettings settings;
    State state = State::Running;
    std::vector<TrainEpoch> epochs;
    std::optional<TrainProgress> underWay = {}; ///< of the epoch after these, told of by the whole percent
    QString failure;                            ///< of a failed one
    std::string dataHash = {};                  ///< of the experiment's own data; empty: of others
};

} // namespace unlearn
