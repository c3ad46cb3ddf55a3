// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/comparison.h"
#include "core/experiment/experiment.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {

/// The models that a run's result is set beside, by subject: "original", "retrained-0", ...
using RunSubjects = std::vector<std::pair<std::string, const Model*>>;

/// Figures of merit of the unlearned model beside each retrained one; without any, beside the original. unlearned: what
/// it says. evaluations: its own, then those of the others in their order. cacheFolder: ModelComparison. Throws what
/// that throws.
std::vector<FigureOfMerit> runFigures(const Experiment& experiment, SplitPredictions& unlearned,
                                      const RunSubjects& others, const std::vector<Evaluation>& evaluations,
                                      const std::filesystem::path& cacheFolder, const JobContext& context);

/// spectrumDrift() of each layer as figures "spectrum-drift" of the unlearned model. Where it can not be measured, that
/// is told, and there are none: the run itself is done by then. Throws Error (Cancelled).
std::vector<FigureOfMerit> spectrumDriftFigures(const Experiment& experiment, const Model& unlearned,
                                                const std::filesystem::path& cacheFolder, const JobContext& context);

} // namespace unlearn
