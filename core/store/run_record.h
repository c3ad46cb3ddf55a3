// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/entropy_histogram.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/live_counts.h"
#include "core/evaluate/prediction_matrix.h"
#include "core/evaluate/score_histogram.h"
#include "core/evaluate/thinned_roc.h"
#include "core/spectrum/spectrum_curve.h"
#include "core/train/train_epoch.h"
#include "core/unlearn/figures.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Row of one run in the log.
struct RunId {
    std::int64_t value = 0;
    bool operator==(const RunId&) const = default;
    bool operator<(const RunId& other) const { return value < other.value; }
};

enum class RunState {
    Running,    ///< a live process writes to it
    Finished,   ///< the stop rule or the planned epochs ended it
    Cancelled,  ///< stopped on request; what was reached is kept
    Failed,     ///< ended by an error, such as a full disk
    Interrupted ///< its process died
};

const char* runStateName(RunState state); ///< "running", "finished", ...

/// A class that samples to be forgotten are of.
struct ForgetClass {
    std::int64_t number = 0; ///< in Dataset::classNames
    std::string name;
    std::int64_t samples = 0; ///< to be forgotten; more than 0
    bool operator==(const ForgetClass&) const = default;
};

/// The spectrum that a threshold was applied to, of one group of a layer, thinned.
struct RunSpectrum {
    std::int64_t layer = 0; ///< place in RunDetails::layers
    std::int64_t group = 0; ///< place in RunLayer::k
    std::vector<SpectrumPoint> points;
    bool operator==(const RunSpectrum&) const = default;
};

/// How much the spectrum of a layer owes to which training images were drawn for it.
struct RunSubsampling {
    std::int64_t layer = 0;  ///< place in RunDetails::layers
    std::int64_t images = 0; ///< training images that the spectra were made from
    /// As in SubsamplingError (core/experiment/subsampling.h), at the run's k or, where a half has fewer directions, at
    /// as many as both have (rows of earlier versions: at k throughout); rad, 0..pi/2.
    double largestAngle = 0.0;
    double energyError = 0.0; ///< likewise; share, 0..1
    bool operator==(const RunSubsampling&) const = default;
};

/// Settled when a run begins, never changed afterwards.
struct RunHeader {
    std::string name;
    std::string method; ///< "pgu"
    std::string plan;   ///< the whole plan as JSON
    std::string modelHash;
    std::string dataHash;
    std::string forgetHash;
    std::uint64_t seed = 0;
    std::string device;
    std::string dtype = "float32";
    int threads = 0;
    std::map<std::string, std::string> versions; ///< "workbench", "git", "libtorch", "sqlite", "openblas", ...
    std::optional<RunId> parent;                 ///< the run it was branched from
    std::optional<RunId> previousRun;            ///< the run of the request before; nothing: the first request
    int requestNumber = 1;                       ///< in its chain
    /// Of the request, by number. Empty in runs before version 7 of the log, in purged ones, and in RunStore::runs().
    std::vector<ForgetClass> forgetClasses = {};
};

/// One attack on one of the models of a run.
struct RunAttack {
    std::string subject; ///< "original", "unlearned", "retrained-0", ...
    std::string attack;  ///< scoreAttackName
    double auc = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::int64_t positives = 0;
    std::int64_t negatives = 0;
    std::optional<double> tprAt1Percent;
    std::optional<double> tprAt01Percent;
};

/// The curve of a RunAttack, thinned.
struct RunRoc {
    std::string subject; ///< as in RunAttack
    std::string attack;  ///< likewise
    std::vector<RocPoint> points;
    bool operator==(const RunRoc&) const = default;
};

/// How sure one of the models of a run is of a part of the samples.
struct RunEntropyHistogram {
    std::string subject; ///< as in RunAttack
    std::string part;    ///< "forget", "retain" (a sample of it in older logs), "test"
    EntropyHistogram histogram;
    bool operator==(const RunEntropyHistogram&) const = default;
};

/// Predicted classes of the unlearned model beside those of another one on a part of the samples.
struct RunPredictionMatrix {
    std::string subject;               ///< as in RunAttack
    std::string versus;                ///< likewise; rows of the matrix
    std::string part;                  ///< "forget", "test"
    std::vector<PredictionCell> cells; ///< those that are not zero, row by row
    bool operator==(const RunPredictionMatrix&) const = default;
};

/// The scores of a RunAttack, counted.
struct RunScoreHistogram {
    std::string subject; ///< as in RunAttack
    std::string attack;  ///< likewise
    ScoreHistogram scores;
    bool operator==(const RunScoreHistogram&) const = default;
};

/// An attack with shadow models on one of the models of a run, made after it had ended.
struct RunShadowAttack : RunAttack {
    int models = 0;                                 ///< shadow models; attack is a name of shadowAttacks()
    std::string positivesOf;                        ///< "forget", ...: attackPositivesName()
    std::string negativesOf;                        ///< "same-classes", ...: attackNegativesName()
    std::optional<double> precisionBesideRetrained; ///< as in ShadowAttackResult
};

/// A figure of merit of a run's models that was measured after the run had ended.
struct RunMeasuredFigure {
    FigureOfMerit figure;
    std::string at; ///< UTC, ISO 8601
    bool operator==(const RunMeasuredFigure&) const = default;
};

/// One sample of an embedding; which one it is is not logged.
struct RunEmbeddedSample {
    std::string part;             ///< "forget", "retain", "test"
    std::int64_t classNumber = 0; ///< its label, in Dataset::classNames
    bool operator==(const RunEmbeddedSample&) const = default;
};

/// What one model makes of the samples of an embedding.
struct RunEmbeddingPicture {
    std::string subject;                         ///< as in RunAttack
    std::vector<std::array<double, 2>> points;   ///< as many as samples, no unit
    std::optional<std::array<double, 2>> shares; ///< PCA: of the variance, by axis
    bool operator==(const RunEmbeddingPicture&) const = default;
};

/// Penultimate features of a run's models in the plane, made after the run had ended. The last one of each method is
/// kept.
struct RunEmbedding {
    std::string method; ///< embeddingMethodName(): "pca", "tsne"
    std::string at;     ///< UTC, ISO 8601
    std::vector<RunEmbeddedSample> samples;
    std::vector<RunEmbeddingPicture> pictures; ///< in the order of the subjects
    bool operator==(const RunEmbedding&) const = default;
};

/// An embedding without its points.
struct RunEmbeddingSummary {
    std::string method;                ///< as in RunEmbedding
    std::string at;                    ///< likewise
    std::int64_t samples = 0;          ///< of each picture
    std::vector<std::string> subjects; ///< of the pictures, in their order
    bool operator==(const RunEmbeddingSummary&) const = default;
};

/// How one of the models of a run was trained before it, as its file says.
struct RunTraining {
    std::string subject; ///< as in RunAttack; not "unlearned", which the run itself made
    double seconds = 0.0;
    std::string device; ///< that it was trained on; empty where the file does not say it
    /// In their order. Empty where the file does not say them, in runs before version 16 of the log, and of the
    /// original model after purges.
    std::vector<TrainEpoch> epochs = {};
    bool operator==(const RunTraining&) const = default;
};

/// Final errors of one of the models of a run, on whole sets.
struct RunErrors {
    std::string subject; ///< as in RunAttack
    double testErrorPercent = 0.0;
    double forgetErrorPercent = 0.0;
    double retainErrorPercent = 0.0;
    std::int64_t testCount = 0;
    std::int64_t forgetCount = 0;
    std::int64_t retainCount = 0;
};

/// Weights kept after an epoch, for resuming and rewinding.
struct RunWeights {
    int epoch = 0;
    std::string file; ///< name inside RunStore::weightsFolder(), by content hash
    std::int64_t bytes = 0;
    /// Makes the file unless it is there. appendEpoch() calls it under the log's lock: between the writing of a file
    /// and its logging, another process may have removed it as one of its own that had become superfluous.
    std::function<void()> write = {};
};

/// What the list of runs shows.
struct RunSummary {
    RunId id;
    RunHeader header;
    RunState state = RunState::Running;
    std::string startedAt; ///< UTC, ISO 8601
    std::string endedAt;   ///< empty while running
    std::string error;     ///< of a failed run
    int epochs = 0;        ///< last epoch logged
    std::optional<int> selectedEpoch;
    std::optional<RunErrors> unlearned;
    std::optional<RunAttack> confidence; ///< the confidence attack on the unlearned model, where it was made
    double seconds = 0.0;                ///< sum over phases
    std::string tags;
    std::string notes;
    bool deleted = false;
    std::string retainedMoment;  ///< key of the moment that is left after its request; empty: none was kept
    std::string purgedAt;        ///< UTC, ISO 8601; empty: not purged
    std::int64_t planScrubs = 0; ///< how often purges changed it, as run of a request or beside one
};

/// What a file that was written elsewhere is of, where no run need have met the request.
struct SampleSource {
    std::string dataHash;        ///< of the whole data set; not empty
    std::string forgetHash = {}; ///< of the request; empty: samples of any request may be in the file
};

/// How a purge changes one run.
struct RunScrub {
    RunId run;
    std::string plan;            ///< the stored plan without what is to be forgotten
    bool isOfTheRequest = false; ///< its forget hash, classes, seed and figures on the forget samples go, too
    bool keepResult = false;     ///< the weights of the selected epoch stay; all others go
};

/// What the log says of a purge.
struct PurgeRecord {
    std::string at; ///< UTC, ISO 8601
    std::string report;
};

/// What a merge of another log did.
struct RunMerge {
    std::vector<RunId> added; ///< their numbers here, oldest first
    std::int64_t known = 0;   ///< runs that were here already
    std::int64_t running = 0; ///< left out
    std::int64_t purged = 0;  ///< left out: of requests that were purged here, or in one sequence with a run of such
};

/// Everything about one run.
struct RunDetails {
    RunSummary summary;
    std::vector<RunLayer> layers;
    /// By layer and group. Empty for methods without thresholds, in runs before version 7 of the log and after purges.
    std::vector<RunSpectrum> spectra;
    /// By layer. Empty where the spectra are of all training images, where there are none, in runs before version 15 of
    /// the log and after purges.
    std::vector<RunSubsampling> subsampling;
    std::optional<LiveCounts> live; ///< what the figures of epochs are of; nothing in runs before version 6 of the log
    std::vector<EpochFigures> epochs;
    std::vector<RunErrors> errors;
    /// By subject. None of models whose file does not say it, nor in runs before version 11 of the log.
    std::vector<RunTraining> trainings;
    std::vector<RunAttack> attacks;
    /// By subject and attack. Empty in runs before version 10 of the log and after purges.
    std::vector<RunRoc> rocs;
    /// By subject and part. Empty in runs before version 11 of the log and after purges.
    std::vector<RunEntropyHistogram> entropies;
    /// By subject, versus and part; empty likewise.
    std::vector<RunPredictionMatrix> predictions;
    /// By subject and attack. Empty in runs before version 11 of the log and after purges.
    std::vector<RunScoreHistogram> scoreHistograms;
    std::vector<RunShadowAttack> shadowAttacks; ///< whenever they were made; none before version 8 of the log
    std::vector<FigureOfMerit> figures; ///< of its models beside each other, in the order in which they were made
    /// Measured after the run, whenever somebody wanted it; a figure that is measured again with the same settings
    /// takes the place of the former one. None before version 12 of the log and after purges; settings since
    /// version 13.
    std::vector<RunMeasuredFigure> measured;
    /// By method; none likewise. RunStore::embeddings() has their points.
    std::vector<RunEmbeddingSummary> embeddingSummaries;
    std::vector<RunWeights> weights;
    std::map<std::string, double> seconds; ///< by phase

    /// Anything that counts single samples of the final evaluation: a purge deletes it in later and earlier runs of the
    /// chain, too.
    bool hasCounts() const
    {
        return !rocs.empty() || !scoreHistograms.empty() || !entropies.empty() || !predictions.empty()
            || !embeddingSummaries.empty();
    }
    /// Whether its figures are known to be of the samples of its own request alone though it may have followed others,
    /// whose samples were not known (core/experiment/chain.h).
    bool isOfItsRequestAlone() const;
    /// Whether there may have been other training samples than those that it was judged on as forgotten.
    bool mayHaveRetained() const;
    /// Whether a score attack was made with retained samples: by the plan's membership, and of "svc" always.
    bool attackedRetained(const std::string& attack) const;
    /// Anything that counts or shows single retained samples: a purge of another request on the same data deletes it.
    bool showsRetained() const;
};

} // namespace unlearn
