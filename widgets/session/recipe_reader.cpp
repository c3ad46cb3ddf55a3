// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recipe_reader.h"

#include "core/train/recipe_file.h"

#include <utility>

namespace unlearn {

void RecipeReader::read(const std::filesystem::path& file)
{
    stop();
    Job<TrainRecipe> job;
    job.work = [file](const JobContext&) { return readRecipe(file); };
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
