// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/live_counts.h"
#include "core/experiment/experiment.h"
#include "core/store/run_store.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace unlearn {

// What a run begins with that goes on from a logged one.

/// Throws Error (ShapeMismatch, with refusal as its sentence) unless the experiment has the run's model, data and
/// request.
void requireSameInputs(const RunHeader& header, const Experiment& experiment, const char* refusal);

/// What a logged run works on, checked against what it worked on when it began. Throws what openExperiment(),
/// continueAfter() and requireSameInputs() throw.
std::shared_ptr<const Experiment> reopenExperiment(const RunHeader& header, const RunStore& store,
                                                   const JobContext& context);

/// What a branch begins with: the epochs up to it, and their weights. Throws Error: ValueOutOfRange where the run did
/// not reach the epoch, FileMissing where its weights were not kept.
RunDetails upToEpoch(RunDetails logged, int epoch, const std::filesystem::path& weightsFolder);

/// For who goes on with a run's epochs: throws Error (ValueOutOfRange) where a purge, of its own request or of one
/// before, took figures that its stop rule may read.
void requireFiguresOfEpochs(const RunDetails& run);

/// Whether a run whose plan asks for bfloat16 had left it (LiveEvaluation), before its first epoch or later: what goes
/// on from it begins in float32, and its curves may be of both. Nothing is known of a run without plan or counts.
bool hasLeftBfloat16(const std::optional<Plan>& plan, const std::optional<LiveCounts>& live);

} // namespace unlearn
