// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/live_counts.h"
#include "core/experiment/evaluation.h"
#include "core/experiment/experiment.h"
#include "core/store/run_store.h"
#include "core/unlearn/step_watch.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// Facts that a run states as it goes. Called from the thread that runs it.
struct RunEvents {
    std::function<void(RunId)> started; ///< it has its number in the log
    /// Right after that: RunOutcome::forget, what all of its evaluations are of.
    std::function<void(const ForgetSet&)> judgedOn;
    /// What the figures after each epoch are of, where that is not what the final ones are of.
    std::function<void(const LiveCounts&)> liveSetsDrawn;
    std::function<void(const std::vector<RunLayer>&)> layersChosen; ///< k and gamma of each, before the first step
    std::function<void(const Evaluation&)>
        evaluated; ///< retrained, sampled, at the start and again where bfloat16 is left; all, whole, at the end
    std::function<void(const EpochFigures&)> epochDone; ///< epoch 0, too; first those that a resumed run has in the log
    StepWatch steps = {};                               ///< each batch of an epoch, where somebody looks on
};

// Of 2^30 bytes, for the weights that the log keeps of one run's epochs.
inline constexpr int defaultWeightsGigabytes = 2;
inline constexpr int mostWeightsGigabytes = 1000;
constexpr std::int64_t bytesOfGigabytes(int gigabytes)
{
    return std::int64_t{gigabytes} << 30;
}

struct RunOptions {
    /// Already computed; made here where its key is another one. Runs that share it share the halves of its sample.
    std::shared_ptr<const Spectrum> spectrum;
    std::string name; ///< empty: one is made from method and forget set
    std::int64_t weightsBudgetBytes = bytesOfGigabytes(defaultWeightsGigabytes); ///< RunStore::thinWeights()
    std::chrono::milliseconds heartbeatInterval{5000}; ///< of the signs of life that the log gets between epochs
    /// Measure how far the spectra drifted (spectrumDrift()), for a further pass over the retained samples.
    bool spectrumDrift = false;
    /// Percentage points by which errors in bfloat16, where the plan asks for it, may differ from those in float32
    /// before they are measured in float32 after all (LiveEvaluation).
    double mostBfloat16Points = 0.5;
    std::filesystem::path saveTo; ///< the unlearned model (Model::save); empty: only in the log's weights
};

struct RunOutcome {
    RunId id;
    RunState state = RunState::Finished;
    std::vector<RunLayer> layers;
    std::vector<EpochFigures> epochs;
    int selectedEpoch = 0;
    ForgetSet forget; ///< what it is judged on (Experiment::forget): its request and what is known of those before it
    std::vector<Evaluation> evaluations;
    std::vector<FigureOfMerit> figures; ///< of the unlearned model beside the retrained ones, or the original
    /// By phase: "gram", "eigen", "prepare" (before the first step, of methods without spectrum; again when a run goes
    /// on), "subsampling" (where spectra are of a part of the images: logSubsampling()), "steps" (the sum of
    /// EpochFigures::stepSeconds), "evaluation", "final-evaluation".
    std::map<std::string, double> seconds;
    int threads = 0;
    std::string device;
    std::shared_ptr<const Model> unlearned; ///< at the selected epoch
    std::filesystem::path savedTo;          ///< RunOptions::saveTo, where the model was written there
};

/// What must hold before a run may begin. Throws Error (ValueOutOfRange): nothing or everything is to be forgotten, or
/// stop rule or attacks need what is not there.
void requireRunnable(const Experiment& experiment);

/// Runs the experiment's method to its stop rule and logs everything as it happens. A request to stop ends it with what
/// was reached (state Cancelled; the figures are then those of the epochs, without the final ones). An error is logged
/// with the run (state Failed) and thrown on; what requireRunnable() refuses leaves no trace. Deterministic for a seed,
/// thread count and device.
RunOutcome runExperiment(const Experiment& experiment, RunStore& store, const RunOptions& options = {},
                         const JobContext& context = {}, const RunEvents& events = {});

/// Goes on with an interrupted, cancelled or failed run from its last logged epoch; ends with the same curve as an
/// undisturbed run. Throws Error besides: ValueOutOfRange for one whose epochs lost figures to a purge.
RunOutcome resumeRun(RunId run, RunStore& store, const RunOptions& options = {}, const JobContext& context = {},
                     const RunEvents& events = {});

/// A new run that goes on from an epoch of another one, with the settings of experiment: they may differ in all but
/// model, data, forget set and the request before. It is logged as a child of that run, whose epochs up to there are
/// its own; with the same settings it takes the same course, but for methods with an optimizer, which begins anew (that
/// is told). Deterministic as runExperiment(). Throws Error besides: ShapeMismatch for a run of something else;
/// ValueOutOfRange for an epoch that it did not reach, and where a purge has taken figures of epochs; FileMissing for
/// one whose weights were not kept.
RunOutcome branchRun(const Experiment& experiment, RunId from, int epoch, RunStore& store,
                     const RunOptions& options = {}, const JobContext& context = {}, const RunEvents& events = {});

} // namespace unlearn
