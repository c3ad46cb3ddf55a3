// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/shadow_evaluation.h"
#include "core/store/run_record.h"
#include "core/train/recipe.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

/// Attacks with shadow models on an experiment's models.
struct ShadowTask {
    std::vector<ShadowAttack> attacks = {};
    int models = 2;                                   ///< shadow models, an even number
    std::shared_ptr<const Model> unlearned = nullptr; ///< null: there is none
    std::optional<RunId> run =
        std::nullopt; ///< that made it: the attacks are logged with it, and U-LiRA forgets as it did
    std::optional<TrainRecipe> recipe = std::nullopt; ///< of the shadow models; nothing: what the original's file says
    bool operator==(const ShadowTask&) const = default;
};

/// What a task takes before its attacks.
struct ShadowTaskOutlook {
    ShadowOutlook training;
    std::optional<ShadowOutlook> unlearning = std::nullopt; ///< where an attack is of unlearned shadow models
};

/// What a session asks of core about shadow models. All run in a thread of jobs and may throw Error.
struct ShadowServices {
    /// What a task's shadow models will take, by a few steps of training, and of unlearning.
    std::function<ShadowTaskOutlook(const Experiment&, const ShadowTask&, const JobContext&)> outlook;
    /// Trains what is missing, and attacks the original, the unlearned and the retrained models.
    std::function<std::vector<ShadowAttackResult>(const Experiment&, const ShadowTask&, const JobContext&)> attack;
};

/// The services that compute for real; shadow models are kept in the cache of the log at database.
ShadowServices coreShadowServices(const std::filesystem::path& database);

} // namespace unlearn
