// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/feature_embedding.h"
#include "core/job_context.h"
#include "core/store/run_record.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace unlearn {

/// What is to be embedded of an experiment.
struct EmbeddingTask {
    std::vector<AttackSubject> subjects;
    EmbeddingOptions options = {};
    std::optional<RunId> run = {}; ///< whose models all of the subjects are: the embedding is logged with it
};

/// As embedFeatures(). Runs in a thread of jobs and may throw Error.
using EmbedModels = std::function<FeatureEmbedding(const Experiment&, const EmbeddingTask&, const JobContext&)>;

/// That computes for real, and logs to the database.
EmbedModels coreEmbedModels(const std::filesystem::path& database);

} // namespace unlearn
