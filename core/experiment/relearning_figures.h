// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/relearning.h"
#include "core/experiment/shadow_evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// How a model learned the forget set again.
struct SubjectRelearning {
    std::string subject;
    std::string trainedOn; ///< "forget", or "retain": whether it comes back although nobody shows it
    Relearning relearning;
    RelearnOptions options; ///< that it was made with
    /// Why there is nothing in relearning: the model's outputs are not finite, its training diverged, or it does not
    /// fit the data.
    std::optional<Error> failure = {};
};

/// Every model but the original, on the forget set, and apart on retained samples alone: as many as there are forget
/// samples, drawn by the plan's seed, so that an epoch is as many steps. Without the original among the subjects, or
/// without 2 retained samples, what needs them is left out. options.seed is the plan's. Deterministic. Costs up to
/// 2 * mostEpochs epochs over the forget set's size for each model. Throws Error of relearn(), NonFinite
/// and ShapeMismatch of the original's loss alone.
std::vector<SubjectRelearning> relearnSubjects(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                                               RelearnOptions options, const JobContext& context = {});

/// "relearn-epochs" of each but failures, with the options as its settings; NaN where the loss did not come back.
std::vector<FigureOfMerit> relearnFigures(const std::vector<SubjectRelearning>& relearnings);

} // namespace unlearn
