// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_training.h"

#include "core/atomic_file.h"
#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/model.h"
#include "core/train/training_note.h"

#include <map>
#include <system_error>

namespace unlearn {
namespace {

constexpr std::size_t hashDigits = 8; // of a name; the whole hash is in the file

std::string taskHash(const TrainingTask& task, const Dataset& dataset)
{
    return ContentHash()
        .add(task.architecture)
        .add(dataset.hash)
        .add(
            std::as_bytes(std::span(dataset.normalisation.mean))) // of the network's inputs, and not in the data's hash
        .add(std::as_bytes(std::span(dataset.normalisation.std)))
        .add(std::as_bytes(std::span(task.indices)))
        .add(recipeToJson(task.recipe))
        .hex();
}

std::string metadataOf(const Model& model, const char* key)
{
    const auto at = model.metadata().find(key);
    return at == model.metadata().end() ? std::string() : at->second;
}

/// Else the model would be a reference of a first request alone, which it still is where its file can not be written.
void tellFileWhatWasLeftOut(const Model& model, const std::filesystem::path& file, const TrainingTask& task,
                            const Dataset& dataset, const std::optional<TrainingNote>& note, const JobContext& context)
{
    std::map<std::string, std::string> metadata = model.metadata();
    metadata.merge(trainingMetadata(task.recipe, dataset, task.leftOut, note));
    try {
        model.save(file, metadata);
    } catch (const Error& error) {
        context.tell(withReason(
            translatable("Core",
                         "The file of a retrained model does not say by a hash what the model was trained without, "
                         "and can not be told it; no request but a first one is compared with the model: %1"),
            error));
    }
}

TrainedModel knownModel(const std::filesystem::path& file, const TrainingTask& task, const Dataset& dataset,
                        const std::string& hash, const JobContext& context)
{
    const Model model = Model::load(file);
    if (const std::string found = metadataOf(model, "training"); found != hash)
        throw Error(ErrorCode::FileCorrupt, "A model of that name was trained otherwise; remove it to train anew",
                    {.file = file.string(), .field = "training", .expected = hash, .found = found});
    const std::optional<TrainingNote> note = trainingNote(model);
    if (task.leftOut && leftOutHash(model).empty())
        tellFileWhatWasLeftOut(model, file, task, dataset, note, context);
    TrainedModel known{.file = file, .seconds = {}, .device = {}, .seed = task.recipe.seed, .wasThere = true};
    if (note) {
        known.seconds = note->seconds;
        known.device = note->device;
    }
    return known;
}

} // namespace

TrainedModel trainModel(const TrainingTask& task, const Dataset& dataset, const std::filesystem::path& folder,
                        const JobContext& context, const std::function<void(const TrainEpoch&)>& onEpoch)
{
    const std::string hash = taskHash(task, dataset);
    std::filesystem::path file = folder / (task.name + '-' + hash.substr(0, hashDigits) + ".safetensors");
    std::filesystem::path checkpoint = file;
    checkpoint += ".checkpoint";
    removeAbandonedFilesOf(file);
    removeAbandonedFilesOf(checkpoint);
    std::error_code ignored; // a checkpoint that stays would only take room
    if (std::filesystem::exists(file)) {
        TrainedModel known = knownModel(file, task, dataset, hash, context);
        std::filesystem::remove(checkpoint, ignored); // of a process that was killed after it had saved the model
        return known;
    }

    Model model = Model::create({task.architecture, dataset.shape, dataset.classes()}, task.recipe.seed);
    const std::vector<TrainEpoch> epochs =
        train(model, dataset, task.indices, {.recipe = task.recipe, .checkpoint = checkpoint}, context, onEpoch);
    const TrainingNote note = trainingNote(epochs, context.device);
    std::map<std::string, std::string> metadata = trainingMetadata(task.recipe, dataset, task.leftOut, note);
    metadata["training"] = hash;
    model.save(file, metadata);
    std::filesystem::remove(checkpoint, ignored);
    return {.file = file, .seconds = note.seconds, .device = note.device, .seed = task.recipe.seed};
}

} // namespace unlearn
