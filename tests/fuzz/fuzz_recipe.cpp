// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe that is accepted must be read again from what is written of it.
#include "core/train/recipe.h"
#include "tests/fuzz/fuzz_file.h"

#include <optional>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    std::optional<TrainRecipe> recipe;
    fuzz::readsOrRefuses([&] { recipe = recipeFromJson(std::string(reinterpret_cast<const char*>(data), size)); });
    if (recipe)
        recipeFromJson(recipeToJson(*recipe)); // an Error here is a finding
    return 0;
}
