// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/feature_embedding.h"
#include "core/job_context.h"
#include "core/store/run_record.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace unlearn {

// What was measured of the models of a run after it had ended, into the log that holds the run, in the place of what
// was measured before. A log that can not be written is told to the context, and so is a run that a purge has changed
// meanwhile: what was measured is there all the same. All return whether the log has it; what is empty is not written,
// nor told.

/// planScrubs: the run's when its models were opened (LoggedModels): what was measured on samples that were purged
/// since is not logged.
bool logMeasuredFigures(const std::filesystem::path& log, RunId run, std::int64_t planScrubs,
                        const std::vector<FigureOfMerit>& figures, const JobContext& context);
/// Attacks with shadow models. planScrubs: likewise. require: throws Error where they are not of the run's own models,
/// which is told as well; may be empty.
bool logShadowAttacks(const std::filesystem::path& log, RunId run, std::int64_t planScrubs,
                      const std::vector<RunShadowAttack>& attacks, const JobContext& context,
                      const std::function<void()>& require = {});
/// Without the numbers of the samples.
bool logEmbedding(const std::filesystem::path& log, RunId run, EmbeddingMethod method,
                  const FeatureEmbedding& embedding, const JobContext& context);

} // namespace unlearn
