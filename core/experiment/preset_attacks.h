// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/preset_figures.h"
#include "core/store/run_record.h"

#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Areas under the ROC curve by one attack on the models of a request.
struct PresetAttack {
    std::string attack;      ///< a name of scoreAttacks() or shadowAttacks()
    int shadowModels = 0;    ///< that it had; 0: an attack by scores alone, on the samples that the plan chooses
    std::string positivesOf; ///< with shadow models: attackPositivesName()
    std::string negativesOf; ///< with shadow models: attackNegativesName()
    std::optional<PresetFigure> original = {};
    std::optional<PresetFigure> retrained = {}; ///< mean and standard deviation over the retrained models
    std::optional<PresetFigure> unlearned = {};
};

/// Of all attacks that the log has on the run, those by scores first, in the order in which they were made.
std::vector<PresetAttack> presetAttacks(const RunDetails& run);

} // namespace unlearn
