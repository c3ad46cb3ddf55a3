// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"
#include "core/train/trainer.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace unlearn {

/// What the training of a model depends on, hashed: a checkpoint of anything else is not resumed from.
std::string trainingKey(const Model& initial, const Dataset& dataset, std::span<const std::int64_t> indices,
                        const TrainRecipe& recipe);

/// Weights, momentum and the epochs so far, whole or not at all. metadata: what else the file says.
void writeTrainCheckpoint(const std::filesystem::path& path, const std::string& key,
                          const std::map<std::string, std::string>& metadata, Network& network,
                          torch::optim::SGD& optimizer, const std::vector<TrainEpoch>& epochs);

/// Restores what writeTrainCheckpoint wrote. Returns the epochs done: none when there is no file.
/// Throws Error (FileCorrupt; ValueOutOfRange when it belongs to another training).
std::vector<TrainEpoch> readTrainCheckpoint(const std::filesystem::path& path, const std::string& key, Network& network,
                                            torch::optim::SGD& optimizer);

} // namespace unlearn
