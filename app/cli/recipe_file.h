// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"

#include <string>

namespace unlearn {

/// Reads the file that --recipe names. Throws Error of reading it and of recipeFromJson(), naming file and option.
TrainRecipe readRecipeFile(const std::string& path);

} // namespace unlearn
