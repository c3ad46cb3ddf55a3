// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/shadow_evaluation.h"
#include "core/sentence.h"
#include "core/store/run_store.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace unlearn {

/// The models that a logged run names, as far as they are still there and what they were.
struct LoggedModels {
    /// What the run was of, without retrained models; on all that was forgotten up to it. Nothing where the data or the
    /// original model are gone or have changed.
    std::shared_ptr<const Experiment> experiment;
    std::vector<AttackSubject> subjects; ///< "original", "unlearned", "retrained-0", ...: those that are there
    std::vector<Sentence> missing;       ///< for each that is not
    std::int64_t planScrubs = 0;         ///< the run's when they were opened: RunSummary
};

/// Opens them. previous: what was opened before, whose parts are taken where they are the same. Throws Error
/// (Cancelled, OutOfMemory, Device); what else is wrong with a model or the data stands in missing. Throws Error
/// (ValueOutOfRange) for a run that is not in the log.
LoggedModels loggedModels(RunId run, const RunStore& store, const JobContext& context = {},
                          const std::shared_ptr<const Experiment>& previous = nullptr);

} // namespace unlearn
