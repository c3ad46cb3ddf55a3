// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_file.h"
#include "core/data/dataset_catalogue.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/forget_reading.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/references.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/experiment/subsampling.h"
#include "core/model/trust_list.h"
#include "core/runtime.h"
#include "core/spectrum/cache_contents.h"
#include "core/store/run_store.h"
#include "widgets/session/core_text.h"
#include "widgets/session/experiment_services.h"

#include <system_error>

namespace unlearn {

namespace {

/// Reads the log through a connection of its own, opened as soon as there is a file.
class RunLogReader {
public:
    explicit RunLogReader(std::filesystem::path file) : m_file(std::move(file)) { }

    std::optional<std::vector<RunSummary>> changedRuns()
    {
        std::error_code ignored;
        if (!m_store && !std::filesystem::exists(m_file, ignored))
            return std::nullopt;
        const auto version = store().dataVersion();
        if (version == m_version)
            return std::nullopt;
        auto runs = store().runs(true); // hidden ones are a filter's matter
        m_version = version;
        return runs;
    }

    RunDetails details(RunId id) { return store().run(id); }
    std::vector<int> keptEpochs(RunId id) { return store().keptEpochs(id); }

private:
    RunStore& store()
    {
        if (!m_store) {
            RunStore::upgrade(m_file);
            m_store = std::make_unique<RunStore>(m_file, RunStore::Mode::ReadOnly);
        }
        return *m_store;
    }

    std::filesystem::path m_file;
    std::unique_ptr<RunStore> m_store;
    std::optional<std::int64_t> m_version;
};

/// Of the cached files that lie in the folder itself.
CacheSize sizeOf(const std::filesystem::path& folder)
{
    CacheSize size;
    for (const CacheEntry& entry : cacheContents(folder)) {
        ++size.files;
        size.bytes += entry.bytes;
    }
    return size;
}

/// Computes with so many threads while it lives.
class ThreadCount {
public:
    explicit ThreadCount(int count) : m_before(threads()) { setThreads(count); }
    ~ThreadCount() { setThreads(m_before); }
    ThreadCount(const ThreadCount&) = delete;
    ThreadCount& operator=(const ThreadCount&) = delete;

private:
    int m_before;
};

PresetServices presetServices(const std::filesystem::path& database, const std::filesystem::path& folder)
{
    PresetServices services;
    services.read = [folder] { return folder.empty() ? PresetListing() : readPresets(folder); };
    services.run = [database](const PresetTask& task, const JobContext& context, const PresetEvents& events) {
        RunStore store(database);
        const PresetResult result = runPreset(task.experiment, task.options, store, context, events);
        PresetOutcome outcome{.requests = {},
                              .changes = presetChanges(task.experiment, result, store),
                              .differences = standingDifferences(task.experiment),
                              .stopped = result.stopped};
        for (const RequestResult& request : result.requests)
            outcome.requests.push_back(presetFigures(result, request, store));
        return outcome;
    };
    return services;
}

} // namespace

ExperimentServices coreServices(const std::filesystem::path& database, const std::filesystem::path& presetFolder)
{
    ExperimentServices services;
    services.data = {.presence = dataPresence, .get = getData};
    services.presets = presetServices(database, presetFolder);
    services.shadows = coreShadowServices(database);
    services.measureRuns = coreMeasureRuns(database);
    services.embedModels = coreEmbedModels(database);
    services.readPlan = [](const std::filesystem::path& file) { return readPlan(file); };
    services.writePlan = [](const std::filesystem::path& file, const Plan& plan) { writePlan(file, plan); };
    services.open = [](Plan plan, const JobContext& context, const ExperimentServices::ExperimentPointer& previous) {
        auto experiment = openExperiment(std::move(plan), context, previous);
        const bool goesOn = previous && previous->plan.name == experiment->plan.name; // else all are news
        tellUnusedBaselines(*experiment, context, goesOn ? previous.get() : nullptr);
        return experiment;
    };
    services.trust = [](const std::string& sha256) { trust(sha256); };
    services.spectrum = [database](const Experiment& experiment, const JobContext& context) {
        const auto spectrum = computeSpectrum(experiment, RunStore::cacheFolder(database), context);
        const auto errors =
            subsamplingErrors(experiment, *spectrum, plannedDirections(experiment.plan, *spectrum), context);
        if (!errors.empty())
            context.tell(subsamplingSentence(spectrum->images, errors));
        return spectrum;
    };
    services.reading = [](const Experiment& experiment, const Spectrum& spectrum, const JobContext& context) {
        return readForgetting(experiment, spectrum, *experimentGradient(experiment, context), context);
    };
    services.run = [database](const Experiment& experiment, const RunOptions& options, const JobContext& context,
                              const RunEvents& events) {
        RunStore store(database);
        return runRequests(std::make_shared<const Experiment>(experiment), store, options, context, events).back();
    };
    services.branch = [database](const Experiment& experiment, const RunBranch& branch, const RunOptions& options,
                                 const JobContext& context, const RunEvents& events) {
        RunStore store(database);
        // A session stands at the first request of its plan; the run may have met a later one.
        const auto met = atRequestOf(branch.from, std::make_shared<const Experiment>(experiment), store, context);
        return branchRequest(met, branch.from, branch.epoch, store, options, context, events);
    };
    services.resume = [database](RunId run, const RunOptions& options, const JobContext& context,
                                 const RunEvents& events) {
        RunStore store(database);
        const RunHeader header = store.run(run).summary.header;
        const ThreadCount asItBegan(header.threads); // its curve depends on both
        JobContext there = context;
        there.device = header.device;
        deviceDescription(there.device);
        return resumeRequests(run, store, options, there, events).back();
    };
    services.sweep = [database](const ExperimentServices::ExperimentPointer& experiment, const Sweep& sweep,
                                const RunOptions& options, const JobContext& context, const SweepEvents& events) {
        RunStore store(database);
        return runSweep(experiment, sweep, store, options, context, events);
    };
    services.evaluate = [database](const Experiment& experiment, const Model& model, const std::string& subject,
                                   const JobContext& context) {
        // Keeping none: a window evaluates what it opens, and anew after a purge, without being asked.
        return evaluateModel(experiment, model, subject, context, RunStore::cacheFolder(database), PredictionUse::Take);
    };
    services.scoreSamples = [](const Experiment& experiment, const JobContext& context) {
        return scoreTrainingSamples(experiment, *experiment.model, context);
    };
    services.memorisation = [database](const Experiment& experiment, MissingShadows missing,
                                       const JobContext& context) -> MemorisationAnswer {
        const ShadowPool pool = memorisationPool(experiment, RunStore::cacheFolder(database), context);
        if (missing == MissingShadows::Train)
            pool.complete(context);
        while (true) {
            if (const ShadowOutlook outlook = pool.outlook(context); outlook.missing > 0)
                return outlook;
            try {
                return trainingMemorisation(experiment, pool, context);
            } catch (const Error& error) { // a model may be removed until it is asked
                if (error.code() != ErrorCode::FileMissing)
                    throw;
            }
        }
    };
    services.openData = [](const std::string& specification, const JobContext& context) {
        return openDataset(specification, context);
    };
    services.train = [database](const Training& training, const JobContext& context, const TrainingEvents& events) {
        noteFile(database, training, context);
        return trainToFile(training, context, events);
    };
    services.devices = [] {
        std::vector<DeviceEntry> entries;
        for (const auto& name : devices())
            entries.push_back({name, coreText(deviceDescription(name)).toStdString()});
        return entries;
    };
    services.note = [database](const std::vector<RunNote>& notes) {
        RunStore store(database);
        for (const RunNote& note : notes) {
            switch (note.field) {
            case RunField::Name: store.setName(note.run, note.text); break;
            case RunField::Tags: store.setTags(note.run, note.text); break;
            case RunField::Notes: store.setNotes(note.run, note.text); break;
            case RunField::Deleted: store.setDeleted(note.run, !note.text.empty()); break;
            }
        }
    };
    services.purge = [database](RunId run, const PurgeOptions& options, const JobContext& context) {
        RunStore store(database);
        return purgeRequest(run, store, options, context);
    };
    services.report = [database](const std::vector<RunId>& runs, const std::filesystem::path& folder, int screenDots,
                                 const ReportLanguage& language, RequestPictures pictures, const JobContext& context) {
        RunStore::upgrade(database);
        return exportReport(database, runs, folder, screenDots, language, context, pictures);
    };
    services.exportLog = [database](const std::filesystem::path& file, const JobContext& context) {
        RunStore::upgrade(database);
        const RunStore store(database, RunStore::Mode::ReadOnly);
        store.exportTo(file);
        std::vector<RunId> runs;
        for (const RunSummary& run : store.runs(true))
            runs.push_back(run.id);
        noteFile(database, runs, std::filesystem::absolute(file), context); // now: some places are refused
        return static_cast<std::int64_t>(std::filesystem::file_size(file));
    };
    services.noteFile = [database](const SampleSource& samples, const std::filesystem::path& file,
                                   const JobContext& context) {
        noteFile(database, samples, std::filesystem::absolute(file), context);
    };
    services.noteFileOfRuns = [database](const std::vector<RunId>& runs, const std::filesystem::path& file,
                                         const JobContext& context) {
        noteFile(database, runs, std::filesystem::absolute(file), context);
    };
    services.mergeLog = [database](const std::filesystem::path& file) { return RunStore(database).merge(file); };
    services.cacheSizes = [folder = RunStore::cacheFolder(database)] {
        return CacheSizes{.moments = sizeOf(folder), .shadowModels = sizeOf(shadowFolder(folder))};
    };
    services.clearCache = [database](CachePart part, const JobContext& context) {
        if (part == CachePart::ShadowModels)
            return clearShadows(shadowFolder(RunStore::cacheFolder(database)), context);
        std::int64_t freed = 0;
        for (const CacheEntry& entry : pruneCache(RunStore::cacheFolder(database), {}))
            freed += entry.bytes;
        return freed;
    };
    const auto reader = std::make_shared<RunLogReader>(database);
    services.changedRuns = [reader] { return reader->changedRuns(); };
    services.runDetails = [reader](RunId id) { return reader->details(id); };
    services.keptEpochs = [reader](RunId id) { return reader->keptEpochs(id); };
    return services;
}

} // namespace unlearn
