// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/experiment/purge.h"
#include "core/experiment/run.h"
#include "core/experiment/sample_scores.h"
#include "core/experiment/sweep_run.h"
#include "core/spectrum/reading.h"
#include "core/train/training.h"
#include "widgets/session/data_services.h"
#include "widgets/session/embedding_services.h"
#include "widgets/session/merit_services.h"
#include "widgets/session/preset_services.h"
#include "widgets/session/report_export.h"
#include "widgets/session/run_note.h"
#include "widgets/session/shadow_services.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unlearn {

/// A device that can be chosen.
struct DeviceEntry {
    std::string name;        ///< "cpu", "cuda:0"
    std::string description; ///< "CPU, 2 threads"
};

/// What a part of the cache takes.
struct CacheSize {
    std::int64_t files = 0;
    std::int64_t bytes = 0;
};

/// The parts of the cache, which are cleared apart: a shadow model takes far longer to be made again.
enum class CachePart { Moments, ShadowModels };

struct CacheSizes {
    CacheSize moments;      ///< second moments, and predictions of whole splits
    CacheSize shadowModels; ///< trained and unlearned ones, and checkpoints of unfinished ones
};

/// What becomes of shadow models that are not there.
enum class MissingShadows { Estimate, Train };

/// How well each training sample is remembered, -1..1, or what training the shadow models takes that would tell it.
using MemorisationAnswer = std::variant<std::vector<double>, ShadowOutlook>;

/// Where a run goes on from.
struct RunBranch {
    RunId from;
    int epoch = 0;
};

/// What the session asks of core. A struct of functions, so that tests can put their own in their place. All of them
/// run in a thread of jobs and may throw Error.
struct ExperimentServices {
    using ExperimentPointer = std::shared_ptr<const Experiment>;

    std::function<Plan(const std::filesystem::path&)> readPlan;
    std::function<void(const std::filesystem::path&, const Plan&)> writePlan;
    std::function<ExperimentPointer(Plan, const JobContext&, const ExperimentPointer& previous)> open;
    std::function<void(const std::string& sha256)> trust; ///< lets a file of that content be run, now and later
    std::function<std::shared_ptr<const Spectrum>(const Experiment&, const JobContext&)> spectrum;
    /// Reads the forget gradient in the spectrum of the same experiment.
    std::function<std::shared_ptr<const Reading>(const Experiment&, const Spectrum&, const JobContext&)> reading;
    std::function<RunOutcome(const Experiment&, const RunOptions&, const JobContext&, const RunEvents&)> run;
    /// Goes on from an epoch of a run of the log, as a run of its own: with the experiment's settings, and where the
    /// run met a later request of a sequence, with the run's request.
    std::function<RunOutcome(const Experiment&, const RunBranch&, const RunOptions&, const JobContext&,
                             const RunEvents&)>
        branch;
    /// Goes on with a run of the log that did not finish, under its number and with its own plan, device and threads.
    std::function<RunOutcome(RunId, const RunOptions&, const JobContext&, const RunEvents&)> resume;
    std::function<SweepOutcome(const ExperimentPointer&, const Sweep&, const RunOptions&, const JobContext&,
                               const SweepEvents&)>
        sweep;
    std::function<Evaluation(const Experiment&, const Model&, const std::string& subject, const JobContext&)> evaluate;
    /// What the experiment's model says of every training sample.
    std::function<SampleScores(const Experiment&, const JobContext&)> scoreSamples;
    /// By shadow models, see trainingMemorisation(). None is trained unless that is asked for: where one is missing or
    /// damaged, the answer is what training takes.
    std::function<MemorisationAnswer(const Experiment&, MissingShadows, const JobContext&)> memorisation;
    std::function<std::shared_ptr<const Dataset>(const std::string& specification, const JobContext&)> openData;
    std::function<TrainingOutcome(const Training&, const JobContext&, const TrainingEvents&)> train;
    std::function<std::vector<DeviceEntry>()> devices;

    /// The runs, newest first, hidden ones too; nothing when the log did not change since the last call.
    std::function<std::optional<std::vector<RunSummary>>()> changedRuns;
    std::function<RunDetails(RunId)> runDetails;
    std::function<std::vector<int>(RunId)> keptEpochs; ///< that a branch can begin with, see RunStore::keptEpochs()
    std::function<void(const std::vector<RunNote>&)> note;
    std::function<PurgeReport(RunId, const PurgeOptions&, const JobContext&)> purge;
    std::function<ReportOutcome(const std::vector<RunId>&, const std::filesystem::path& folder, int screenDots,
                                const ReportLanguage&, RequestPictures, const JobContext&)>
        report;

    std::function<std::int64_t(const std::filesystem::path&, const JobContext&)> exportLog; ///< the bytes written
    /// That a file is about to be written with samples, or what names them: for a purge to name it.
    std::function<void(const SampleSource&, const std::filesystem::path&, const JobContext&)> noteFile;
    /// Likewise, with what is of runs of the log.
    std::function<void(const std::vector<RunId>&, const std::filesystem::path&, const JobContext&)> noteFileOfRuns;
    std::function<RunMerge(const std::filesystem::path&)> mergeLog;

    std::function<CacheSizes()> cacheSizes;
    std::function<std::int64_t(CachePart, const JobContext&)> clearCache; ///< the bytes freed

    DataServices data;
    PresetServices presets;
    ShadowServices shadows;
    MeasureRuns measureRuns;
    EmbedModels embedModels;
};

/// The services that compute for real and log to the database. presetFolder: of the presets' files; empty: there are
/// none.
ExperimentServices coreServices(const std::filesystem::path& database, const std::filesystem::path& presetFolder = {});

} // namespace unlearn
