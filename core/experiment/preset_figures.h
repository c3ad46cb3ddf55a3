// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/preset_run.h"
#include "core/store/run_store.h"

#include <optional>
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

/// What unlearning took: second moments, eigenproblems, steps, and the look at the model after each epoch that the stop
/// rule goes by; neither the retrained models' evaluation nor the final one.
double unlearningSeconds(const RunDetails& run);

/// How what was run differs from the published protocol: length of training, machine, data and settings that were
/// changed, and those of the preset's differences that still hold. A sentence each.
std::vector<std::string> presetDifferences(const PresetExperiment& experiment, const PresetResult& result);

} // namespace unlearn
