// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/preset_run.h"
#include "core/sentence.h"
#include "core/store/run_store.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// A cell of the table that an experiment ends with.
struct PresetFigure {
    double value = 0.0;
    std::optional<double> deviation = {}; ///< standard deviation over seeds, n - 1; nothing for fewer than two
    std::optional<double> low = {};       ///< of an AUC's 95 % interval
    std::optional<double> high = {};
};

/// Mean of figures that differ by their seed alone, and its deviation; nothing without any.
std::optional<PresetFigure> meanFigure(std::span<const double> values);

/// One model, or the mean of several.
struct PresetRow {
    std::string model; ///< "original", "retrained", "retrained-0", "unlearned"
    std::optional<PresetFigure> testErrorPercent = {};
    std::optional<PresetFigure> forgetErrorPercent = {};
    std::optional<PresetFigure> retainErrorPercent = {};
    std::optional<PresetFigure> auc = {};     ///< of the attack by confidence
    std::optional<PresetFigure> seconds = {}; ///< of training; of the unlearned model unlearningSeconds()
};

/// What came of one request, as the log has it.
struct PresetRequestFigures {
    RunDetails run;
    PresetRow original = {};
    PresetRow retrained = {}; ///< mean over the models below
    PresetRow unlearned = {};
    std::vector<PresetRow> retrainedModels = {};
};

/// Throws Error of the log.
PresetRequestFigures presetFigures(const PresetResult& result, const RequestResult& request, const RunStore& store);

/// What unlearning took: second moments, eigenproblems, what is learnt before the steps, these, and the look at the
/// model after each epoch that the stop rule goes by; neither the retrained models' evaluation nor the final one.
double unlearningSeconds(const RunDetails& run);

/// What of the run is not as the preset's file says, and what that does not say: length of training, machine (of the
/// runs as the log has it), how much data there are and of which pixels, and settings that were changed. Throws Error
/// of the log.
std::vector<Sentence> presetChanges(const PresetExperiment& experiment, const PresetResult& result,
                                    const RunStore& store);
/// The preset's own differences that still hold, a sentence each.
std::vector<std::string> standingDifferences(const PresetExperiment& experiment);
/// How what was run differs from the published protocol: both of these, in English.
std::vector<std::string> presetDifferences(const PresetExperiment& experiment, const PresetResult& result,
                                           const RunStore& store);

} // namespace unlearn
