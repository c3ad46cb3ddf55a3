// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/interrupted_training.h"

#include "core/error.h"
#include "core/model/tensor_file.h"

#include <charconv>

namespace unlearn {
namespace {

constexpr const char* architectureKey = "training_architecture";
constexpr const char* recipeKey = "training_recipe";
constexpr const char* samplesKey = "training_samples";

} // namespace

std::map<std::string, std::string> checkpointMetadata(const InterruptedTraining& training)
{
    return {{architectureKey, training.architecture},
            {recipeKey, recipeToJson(training.recipe)},
            {samplesKey, std::to_string(training.samples)}};
}

std::optional<InterruptedTraining> interruptedTraining(const std::filesystem::path& checkpoint)
{
    try {
        const std::map<std::string, std::string> said = readSafetensorsMetadata(checkpoint);
        const auto architecture = said.find(architectureKey);
        const auto recipe = said.find(recipeKey);
        const auto samples = said.find(samplesKey);
        if (architecture == said.end() || recipe == said.end() || samples == said.end())
            return std::nullopt;
        InterruptedTraining training{architecture->second, recipeFromJson(recipe->second)};
        const std::string& text = samples->second;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), training.samples);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || training.samples < 2)
            return std::nullopt;
        return training;
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace unlearn
