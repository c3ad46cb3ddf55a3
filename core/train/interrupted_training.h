// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace unlearn {

/// What a training's checkpoint says of it, so that it can be asked for again. The samples it was trained on are
/// counted and not named.
struct InterruptedTraining {
    std::string architecture; ///< a name of architectures() where this program has it
    TrainRecipe recipe;
    std::int64_t samples = 0; ///< that are trained on, 2 or more

    bool operator==(const InterruptedTraining&) const = default;
};

/// For the metadata of its checkpoint. Throws what recipeToJson() throws.
std::map<std::string, std::string> checkpointMetadata(const InterruptedTraining& training);

/// By the header of the file alone. Nothing where there is no such file, and where it is damaged, of an earlier version
/// or of another program.
std::optional<InterruptedTraining> interruptedTraining(const std::filesystem::path& checkpoint);

} // namespace unlearn
