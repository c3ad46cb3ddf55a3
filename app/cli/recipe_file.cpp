// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipe_file.h"

#include "app/cli/input_paths.h"
#include "core/error.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/input_file.h"

namespace unlearn {
namespace {

constexpr std::uint64_t mostBytes = 4 << 20; // a recipe is a kilobyte; anything near this is some other file

} // namespace

TrainRecipe readRecipeFile(const std::string& path)
{
    const std::string file = absolutePath(path);
    try {
        return recipeFromJson(readTextFile(file, mostBytes));
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.file = file;
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
