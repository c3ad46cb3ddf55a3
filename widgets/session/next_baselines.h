// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/train/left_out.h"
#include "widgets/session/training_record.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace unlearn {

// All but recipeIn() is for a thread of jobs: selectors may read files and draw from millions of samples, which are
// hashed. Throws Error (Cancelled) between two requests.

/// How a model was trained, where its file says so.
std::optional<TrainRecipe> recipeIn(const Model& model);

/// All that the plan's requests forget up to this one, counted from 0. Throws what judgedSamples() throws;
/// std::out_of_range where the plan has fewer requests.
LeftOut leftOutBy(const Experiment& experiment, std::size_t request, const JobContext& context = {});

/// The next baselines of the plan, one for each of its requests that has the fewest: the model's recipe (the standard
/// one where its file names none) with a seed of its own, written to the folder. Throws what judgedSamples() throws;
/// Error (ValueOutOfRange) where a request names only samples that were forgotten before it, so that its run would be
/// refused.
std::vector<TrainingSettings> nextBaselines(const Experiment& experiment, const std::filesystem::path& folder,
                                            const JobContext& context = {});

} // namespace unlearn
