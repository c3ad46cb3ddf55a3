// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_note.h"

#include "core/number_text.h"

#include <charconv>
#include <cmath>

namespace unlearn {
namespace {

constexpr const char* leftOutKey = "without_forget_hash";
constexpr const char* epochsKey = "train_epochs";

} // namespace

TrainingNote trainingNote(const std::vector<TrainEpoch>& epochs, const std::string& device)
{
    TrainingNote note{.seconds = 0.0, .device = device, .epochs = epochs};
    for (const TrainEpoch& epoch : epochs)
        note.seconds += epoch.seconds;
    note.seconds = std::round(note.seconds * 1000.0) / 1000.0;
    return note;
}

std::optional<TrainingNote> trainingNote(const Model& model)
{
    const auto seconds = model.metadata().find("train_seconds");
    if (seconds == model.metadata().end())
        return std::nullopt;
    const std::string& text = seconds->second;
    TrainingNote note;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), note.seconds);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(note.seconds)
        || note.seconds < 0.0)
        return std::nullopt;
    if (const auto device = model.metadata().find("device"); device != model.metadata().end())
        note.device = device->second;
    if (const auto epochs = model.metadata().find(epochsKey); epochs != model.metadata().end())
        note.epochs = epochsFromJson(epochs->second).value_or(std::vector<TrainEpoch>());
    return note;
}

std::map<std::string, std::string> trainingMetadata(const TrainRecipe& recipe, const Dataset& dataset,
                                                    const std::optional<LeftOut>& leftOut,
                                                    const std::optional<TrainingNote>& note)
{
    std::map<std::string, std::string> metadata{{"recipe", recipeToJson(recipe)},
                                                {"data", dataset.name},
                                                {"data_hash", dataset.hash},
                                                {"without_forget", leftOut ? leftOut->selectors : std::string()}};
    if (note) {
        metadata["train_seconds"] = exactText(note->seconds);
        metadata["device"] = note->device;
        if (!note->epochs.empty())
            metadata[epochsKey] = epochsToJson(note->epochs);
    }
    if (leftOut)
        metadata[leftOutKey] = leftOut->samples.hash();
    return metadata;
}

std::string leftOutHash(const Model& model)
{
    const auto said = model.metadata().find(leftOutKey);
    return said == model.metadata().end() ? std::string() : said->second;
}

} // namespace unlearn
