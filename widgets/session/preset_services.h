// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/preset_figures.h"

#include <functional>
#include <string>
#include <vector>

namespace unlearn {

/// An experiment of a preset, and how it is to be gone through.
struct PresetTask {
    PresetExperiment experiment;
    PresetOptions options;
    std::string namedData = {}; ///< what the user said of the data: options.data is presetData() of it
};

/// What came of one.
struct PresetOutcome {
    std::vector<PresetRequestFigures> requests;
    std::vector<Sentence> changes = {};        ///< presetChanges()
    std::vector<std::string> differences = {}; ///< standingDifferences()
    bool stopped = false;                      ///< in the middle of the last request
};

/// What the window asks of core about presets. As ExperimentServices, of which it is a part.
struct PresetServices {
    std::function<PresetListing()> read;
    std::function<PresetOutcome(const PresetTask&, const JobContext&, const PresetEvents&)> run;
};

} // namespace unlearn
