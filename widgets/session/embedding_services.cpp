// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/embedding_services.h"

#include "core/experiment/measurement_log.h"
#include "core/sentence.h"

namespace unlearn {

EmbedModels coreEmbedModels(const std::filesystem::path& database)
{
    return [database](const Experiment& experiment, const EmbeddingTask& task, const JobContext& context) {
        FeatureEmbedding embedding = embedFeatures(experiment, task.subjects, task.options, context);
        for (const FailedModel& one : embedding.failed)
            context.tell(
                withReason(translatable("Core", "There is no picture of model %2: %1"), one.reason, {one.subject}));
        if (task.run)
            logEmbedding(database, *task.run, task.options.method, embedding, context);
        return embedding;
    };
}

} // namespace unlearn
