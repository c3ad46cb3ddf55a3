// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/recipe_file.h"

#include "core/error.h"
#include "core/input_file.h"

#include <cstdint>

namespace unlearn {
namespace {

constexpr std::uint64_t mostBytes = 4 << 20; // a recipe is a kilobyte; anything near this is some other file

} // namespace

TrainRecipe readRecipe(const std::filesystem::path& file)
{
    try {
        return recipeFromJson(readTextFile(file, mostBytes));
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.file = file.string();
        throw Error(error.code(), error.message(), context);
    }
}

} // namespace unlearn
