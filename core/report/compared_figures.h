// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/forgetting_quality.h"
#include "core/evaluate/membership_options.h"
#include "core/evaluate/roc.h"
#include "core/report/run_to_report.h"
#include "core/report/spread.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// A figure's value for one run's unlearned model.
struct ComparedValue {
    std::int64_t run = 0;
    double value = 0.0;             ///< of a figure beside retrained models: the mean over them
    std::optional<double> distance; ///< distanceFrom() the reference
    /// figureInterval(): of AUCs of attacks and of the change, and of errors of thirds. Nothing where it has none, or
    /// is a mean.
    std::optional<Interval> interval = std::nullopt;
};

/// One figure of all runs that have the same reference.
struct ComparedFigure {
    std::string name;         ///< of figureKinds()
    std::string part;         ///< FigureOfMerit::part
    std::string layer;        ///< FigureOfMerit::layer
    std::string versus;       ///< "retrained", "original"; empty: of a model by itself
    std::string settings;     ///< FigureOfMerit::settings, the same of all of its values
    std::int64_t samples = 0; ///< how many each of its values is of
    /// The same figure of the retrained models; of one beside retrained models: of each pair of them. Pairs share
    /// models and are not independent, which makes their spread an estimate of the floor and no more. Of nothing where
    /// the settings are not known.
    Spread reference;
    /// By run; runs without the figure are left out. Of one run alone where the settings are not known.
    std::vector<ComparedValue> values;
};

/// Runs that forget the same samples of the same data, with the same architecture, and the models that were retrained
/// without these.
struct ReferenceGroup {
    std::vector<std::int64_t> runs;
    std::vector<std::string> retrained; ///< hashes; one model that several runs name is one
    std::vector<ComparedFigure> figures;
};

/// Finished runs that differ by seeds alone (groupedBySeed()): of training, of the forget set's draw, of unlearning; of
/// several with the same seeds the newest. A draw may have other numbers of samples; of one run's figure on several
/// numbers of them the last counts. Figures whose settings are not known are left out.
struct SeedGroup {
    struct Figure {
        std::string name, part, layer, versus, settings;
        Spread values;    ///< over the runs
        Spread distances; ///< of those that have one
    };
    std::vector<std::int64_t> runs;
    std::vector<Figure> figures;
};

struct RunComparison {
    std::vector<ReferenceGroup> references;
    std::vector<SeedGroup> seeds; ///< groups of 2 runs or more
};

/// The samples of all attacks that are compared; those on others are other figures.
inline constexpr MembershipOptions comparedSamples{};

/// What the log holds of a run's evaluation as figures: errors, attacks on the usual choice of samples (with shadow
/// models: whose number is their settings) with the intervals of their AUCs, figures of merit, and tug of war between
/// its retrained models.
std::vector<FigureOfMerit> evaluatedFigures(const RunToReport& run);
/// These, and then what was measured after the run.
std::vector<FigureOfMerit> loggedFigures(const RunToReport& run);

/// figures: of each run, in their order, by the subjects of its log; of several with the same name, subject, versus,
/// part, layer, settings and number of samples the last counts. Runs without a readable plan have a reference of their
/// own. Deterministic.
RunComparison compareRuns(const std::vector<RunToReport>& runs, const std::vector<std::vector<FigureOfMerit>>& figures);

/// By subject, ln(p_y / (1 - p_y)) of each forget sample; of those models of a run that are there.
using ForgetScores = std::map<std::string, std::vector<double>>;

/// forgettingQuality() of the runs of one method that have the same reference.
struct ComparedQuality {
    std::string method;
    std::vector<std::int64_t> runs;
    std::optional<ForgettingQuality> quality;
    std::shared_ptr<const Error> reason; ///< why there is none; null where there is one
};

/// forgetScores: of each run, in their order.
std::vector<ComparedQuality> compareQuality(const std::vector<RunToReport>& runs,
                                            const std::vector<ForgetScores>& forgetScores);

} // namespace unlearn
