// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recipe_reader.h"

#include "core/input_file.h"

#include <cstdint>
#include <utility>

namespace unlearn {

namespace {

constexpr std::uint64_t mostBytes = 4 << 20; // a recipe is a kilobyte; anything near this is some other file

} // namespace

void RecipeReader::read(const std::filesystem::path& file)
{
    stop();
    Job<TrainRecipe> job;
    job.work = [file](const JobContext&) { return recipeFromJson(readTextFile(file, mostBytes)); };
    job.finished = [this](const TrainRecipe& recipe) { Q_EMIT recipeRead(recipe); };
    job.ended = [this](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_last = m_thread.post(std::move(job));
}

void RecipeReader::stop()
{
    m_thread.drop(m_last);
}

} // namespace unlearn
