// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_checkpoint.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/tensor_bridge.h"
#include "core/train/optimizer_state.h"

#include <optional>
#include <utility>

namespace unlearn {
namespace {

const std::string optimizerPrefix = "training."; // "training.momentum.fc.weight"

std::map<std::string, torch::Tensor> stateOf(Network& network)
{
    std::map<std::string, torch::Tensor> state;
    for (const auto& item : network.named_parameters())
        state.emplace(item.key(), item.value());
    for (const auto& item : network.named_buffers())
        state.emplace(item.key(), item.value());
    return state;
}

} // namespace

std::string trainingKey(const Model& initial, const Dataset& dataset, std::span<const std::int64_t> indices,
                        const TrainRecipe& recipe)
{
    return ContentHash()
        .add(initial.hash())
        .add(dataset.hash)
        .add(std::as_bytes(std::span(dataset.normalisation.mean))) // of the network's inputs, and not in the hash
        .add(std::as_bytes(std::span(dataset.normalisation.std)))
        .add(std::as_bytes(indices))
        .add(recipeToJson(recipe))
        .hex();
}

void writeTrainCheckpoint(const std::filesystem::path& path, const std::string& key,
                          const std::map<std::string, std::string>& metadata, Network& network,
                          torch::optim::SGD& optimizer, const std::vector<TrainEpoch>& epochs)
{
    TensorFile file;
    file.metadata = metadata;
    for (const auto& [name, tensor] : stateOf(network))
        file.tensors.emplace(name, fromTorch(tensor));
    for (const auto& [name, tensor] : optimizerState(network, optimizer))
        file.tensors.emplace(optimizerPrefix + name, fromTorch(tensor));
    file.metadata["training_key"] = key;
    file.metadata["epochs"] = epochsToJson(epochs);
    writeSafetensors(path, file);
}

std::vector<TrainEpoch> readTrainCheckpoint(const std::filesystem::path& path, const std::string& key, Network& network,
                                            torch::optim::SGD& optimizer)
{
    if (!std::filesystem::exists(path))
        return {};
    const TensorFile file = readSafetensors(path);
    const auto found = file.metadata.find("training_key");
    if (found == file.metadata.end() || found->second != key)
        throw Error(ErrorCode::ValueOutOfRange,
                    "The training checkpoint belongs to another training; name another file or remove it",
                    {path.string(), "training_key", key.substr(0, 12),
                     found == file.metadata.end() ? "nothing" : found->second.substr(0, 12)});
    try {
        const torch::NoGradGuard noGrad;
        for (auto [name, tensor] : stateOf(network))
            tensor.copy_(toTorch(file.tensors.at(name)));
        std::map<std::string, torch::Tensor> remembered;
        for (const auto& [name, data] : file.tensors) {
            if (name.starts_with(optimizerPrefix))
                remembered.emplace(name.substr(optimizerPrefix.size()), toTorch(data));
        }
        restoreOptimizer(remembered, network, optimizer);
        if (std::optional<std::vector<TrainEpoch>> epochs = epochsFromJson(file.metadata.at("epochs")))
            return *std::move(epochs);
    } catch (const std::exception&) {
        // Whatever it is, the file is no whole checkpoint.
    }
    throw Error(ErrorCode::FileCorrupt, "The training checkpoint can not be read; remove it to start over",
                {path.string(), {}, "weights, momentum and epochs of this training", "something else"});
}

} // namespace unlearn
