// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/shadow_evaluation.h"
#include "core/store/run_record.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

/// Attacks with shadow models on an experiment's models.
struct ShadowTask {
    std::vector<ShadowAttack> attacks;
    int models = 2;                         ///< shadow models, an even number
    std::shared_ptr<const Model> unlearned; ///< null: there is none
    std::optional<RunId> run =
        std::nullopt; ///< that made it: the attacks are logged with it, and U-LiRA forgets as it did
};

/// What a session asks of core about shadow models. All run in a thread of jobs and may throw Error.
struct ShadowServices {
    /// What so many shadow models will take, by a few steps of training.
    std::function<ShadowOutlook(const Experiment&, int models, const JobContext&)> outlook;
    /// Trains what is missing, and attacks the original, the unlearned and the retrained models.
    std::function<std::vector<ShadowAttackResult>(const Experiment&, const ShadowTask&, const JobContext&)> attack;
};

/// The services that compute for real; shadow models are kept in the cache of the log at database.
ShadowServices coreShadowServices(const std::filesystem::path& database);

} // namespace unlearn
