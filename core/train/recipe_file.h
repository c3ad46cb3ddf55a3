// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"

#include <filesystem>

namespace unlearn {

/// The recipe that a file holds, as recipeToJson() writes it. Throws Error (FileMissing, FileUnreadable; FileCorrupt
/// also where it is larger than any recipe) and those of recipeFromJson(); all name the file.
TrainRecipe readRecipe(const std::filesystem::path& file);

} // namespace unlearn
