// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/relearn_options.h"
#include "core/experiment/output_figures.h"
#include "core/job_context.h"
#include "core/report/compared_figures.h"
#include "core/sentence.h"
#include "core/store/run_record.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Which figures that the log does not hold are to be worked out of the models of runs.
struct MeritWishes {
    /// Agreement, entropies, changed outputs, strata, retained samples at risk. Strata are by memorisation where the
    /// shadow models of every run that is measured are there, memorisationModels of its experiment; else those of all
    /// runs are by the original's confidence margin.
    bool outputs = false;
    bool layers = false; ///< probes and alignment of every layer
    /// Epochs until the forget set is known again, from itself and from retained samples, trained like this.
    std::optional<RelearnOptions> relearning = std::nullopt;
    bool operator==(const MeritWishes&) const = default;
};

/// What came of one run.
struct MeasuredRun {
    RunId run;
    std::vector<FigureOfMerit> figures;
    std::vector<Sentence> missing;         ///< for each model or figure that can not be had
    std::vector<PartOutputs> outputs = {}; ///< where outputs were wished for
    std::vector<PartPredictions> predictions = {};
    std::vector<std::string> classNames = {};
    bool isLogged = false; ///< the log holds all of the figures
    /// Of the runs that were measured together, of its method and with its reference: at the first of these, where
    /// outputs were wished for. It takes many, and is no run's own, so it is not logged.
    std::optional<ComparedQuality> quality = std::nullopt;
};

/// Figures of the models that runs of a log name. Runs in a thread of jobs and may throw Error.
using MeasureRuns =
    std::function<std::vector<MeasuredRun>(const std::vector<RunId>&, const MeritWishes&, const JobContext&)>;

/// That computes for real, and logs the figures with their runs.
MeasureRuns coreMeasureRuns(const std::filesystem::path& database);

} // namespace unlearn
