// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipe_file.h"

#include "app/cli/input_paths.h"
#include "core/error.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/train/recipe_file.h"

namespace unlearn {

TrainRecipe readRecipeFile(const std::string& path)
{
    try {
        return readRecipe(absolutePath(path));
    } catch (const Error& error) {
        ErrorContext context = error.context();
        if (context.field.empty())
            context.field = "--recipe";
        throw Error(error.code(), error.message(), context);
    }
}

TrainRecipe shadowRecipe(const std::string& path, const Model& original)
{
    return path.empty() ? recipeOfModel(original) : readRecipeFile(path);
}

} // namespace unlearn
