// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"

#include <string>

namespace unlearn {

class Model;

/// Reads the file that --recipe names. Throws Error as readRecipe() does; where it names no field, the option.
TrainRecipe readRecipeFile(const std::string& path);

/// By which shadow models are trained: that of the file, or without one that of the original model. Throws Error as
/// readRecipeFile() and recipeOfModel() do.
TrainRecipe shadowRecipe(const std::string& path, const Model& original);

} // namespace unlearn
