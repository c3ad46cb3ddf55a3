// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/purge.h"

#include "core/atomic_file.h"
#include "core/attack/shadow_file.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/method_state.h"
#include "core/experiment/moments.h"
#include "core/experiment/purged_runs.h"
#include "core/experiment/request_file.h"
#include "core/experiment/scrub_sentences.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/model/tensor_file.h"
#include "core/plan/unsaved_plan.h"
#include "core/printable_text.h"
#include "core/spectrum/cache_contents.h"
#include "core/spectrum/moment_hold.h"
#include "core/spectrum/spectrum_cache.h"
#include "core/store/log_copies.h"
#include "core/store/process_identity.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace unlearn {
namespace {

/// The requests of a stored plan: its own and those that were still to be met.
std::string planWithout(const RunDetails& run, std::size_t request)
{
    Plan plan = planFromJson(run.summary.header.plan);
    if (request == 0 && plan.requests.empty())
        plan.forget.clear();
    else if (request < plan.requests.size())
        plan.requests[request].clear();
    if (request == 0)
        plan.seed = 0;
    return planToJson(plan);
}

std::string sizeText(std::int64_t bytes)
{
    return std::to_string((bytes + 1023) / 1024) + " KiB";
}

/// One purge, step by step.
class Purge {
public:
    Purge(RunId run, RunStore& store, const PurgeOptions& options, const JobContext& context)
        : m_store(store), m_options(options), m_context(context), m_affected(runsToPurge(run, store))
    {
        m_report.run = run;
        m_report.dryRun = options.dryRun;
        for (const RunDetails& one : m_affected.request) {
            const std::vector<std::string> selectors = planFromJson(one.summary.header.plan).currentRequest();
            m_report.selectors.insert(m_report.selectors.end(), selectors.begin(), selectors.end());
        }
    }

    PurgeReport run()
    {
        requireAllEnded();
        if (m_options.refusesWaiting || !m_options.dryRun)
            holdCaches(m_options.refusesWaiting ? WhenHeld::Refuse : WhenHeld::Wait);
        keepMoments();
        if (!m_options.dryRun) { // all that may have taken hours, in which runs began or ended
            m_affected = runsToPurge(m_report.run, m_store);
            requireAllEnded();
        }
        // Files first: once the log is scrubbed, it can not tell which they are.
        removeMoments();
        removeShadowModels();
        removeFiles();
        tellOfReports(); // while the log can tell which files are of the request
        tellOfFiles();
        cleanUnsavedPlans();
        scrubLog();
        m_shadowModels.reset(); // whoever waited to make more of them finds the run purged
        removeWeights();
        tellWhatIsLeft();
        if (!m_options.dryRun) {
            std::string text;
            for (const Sentence& sentence : m_report.done)
                text += sentence.text() + "\n";
            m_store.logPurge(m_report.run, text);
            m_store.compact();
        }
        m_report.done.push_back(
            {translatable("Core", "Free pages and the write-ahead log of the database overwritten"), {}});
        return std::move(m_report);
    }

private:
    void requireAllEnded() const
    {
        for (const auto* runs : {&m_affected.request, &m_affected.after, &m_affected.alone}) {
            for (const RunDetails& run : *runs) {
                if (run.summary.state == RunState::Running)
                    throw Error(ErrorCode::ValueOutOfRange, "A request can not be purged while a run of it is running",
                                {.field = "run " + std::to_string(run.summary.id.value),
                                 .expected = "a run that has ended",
                                 .found = "running"});
            }
        }
    }

    /// Before anything is removed: they are made from what will be. The request's other runs may be of other models, or
    /// of other images; what can not be kept for one of them does not keep the samples from going.
    void keepMoments()
    {
        try {
            m_report.retainedMoment = keepMoment(m_affected.subject.summary);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            const RunSummary& subject = m_affected.subject.summary;
            if (methodKind(subject.header.method).usesSpectrum) {
                ErrorContext context = error.context();
                context.found = error.message() + (context.found.empty() ? "" : ", " + context.found);
                throw Error(error.code(),
                            "The retained moment can not be kept, and after the purge it could not be made without the "
                            "retained data (--without-moment purges all the same)",
                            context);
            }
            m_report.left.push_back(noMoment(subject, error)); // its method never had one
        }
        for (const RunDetails& run : m_affected.request) {
            const RunSummary& other = run.summary;
            if (other.id == m_report.run || other.state != RunState::Finished) // only finished ones can be followed
                continue;
            try {
                keepMoment(other);
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw;
                m_report.left.push_back(noMoment(other, error));
            }
        }
    }

    static Sentence noMoment(const RunSummary& run, const Error& why)
    {
        return withReason(translatable("Core", "No retained moment can be kept for requests after run %2: %1"), why,
                          {std::to_string(run.id.value)});
    }

    /// Its key; empty where there is none, or where there would be one.
    std::string keepMoment(const RunSummary& run)
    {
        const SpectrumCache cache(m_store.cacheFolder());
        const std::string number = std::to_string(run.id.value);
        std::error_code ignored;
        if (!run.retainedMoment.empty() && std::filesystem::exists(cache.fileOf(run.retainedMoment), ignored)) {
            m_report.done.push_back({translatable("Core", "Retained moment of run %1 kept in the cache"), {number}});
            return run.retainedMoment;
        }
        if (m_options.withoutMoment || !run.purgedAt.empty())
            return {};
        const Plan plan = planFromJson(run.header.plan);
        const auto source =
            std::tuple(run.header.modelHash, plan.spectrumImages, plan.seed, run.header.previousRun, plan.momentsFile);
        std::string& key = m_made[source];
        if (key.empty()) {
            auto experiment = openExperiment(plan, m_context);
            if (run.header.previousRun)
                experiment = continueAfter(experiment, m_store, *run.header.previousRun, m_context);
            const SecondMoments retained =
                experimentMoments(*experiment, m_store.cacheFolder(), m_context, MomentOrigin::FilesOnly).retained();
            key = m_options.dryRun ? "planned" : cache.storeRetained(retained, momentSource(*experiment));
        }
        m_report.done.push_back(
            {translatable("Core", "Retained moment of run %1 put in the place of the full one in the cache"),
             {number}});
        if (m_options.dryRun)
            return {};
        m_store.setRetainedMoment(run.id, key);
        m_affected.keptMoments.insert(key);
        return key;
    }

    void scrubLog()
    {
        std::vector<RunScrub> scrubs;
        for (const RunDetails& run : m_affected.request)
            scrubs.push_back({run.summary.id, planWithout(run, 0), true, true});
        for (const RunDetails& run : m_affected.before) {
            if (isListed(scrubs, run.summary.id))
                continue;
            const int apart = m_affected.subject.summary.header.requestNumber - run.summary.header.requestNumber;
            scrubs.push_back({run.summary.id, planWithout(run, static_cast<std::size_t>(std::max(apart, 1))), false,
                              m_affected.keptResults.contains(run.summary.id)});
        }
        for (const RunScrub& scrub : scrubs)
            m_report.done.push_back(takenByScrub(scrub));
        for (const auto* runs : {&m_affected.after, &m_affected.alone}) { // which scrub() sees to
            for (const RunDetails& run : *runs) {
                if (!isListed(scrubs, run.summary.id))
                    tellDone(takenFromFollower(run));
            }
        }
        std::vector<RunId> ofTheSameData;
        std::vector<RunId> running;
        for (const RunDetails& run : m_affected.beside)
            (run.summary.state == RunState::Running ? running : ofTheSameData).push_back(run.summary.id);
        if (!m_options.dryRun) // some may have begun to run since
            std::ranges::move(m_store.scrub(scrubs, ofTheSameData), std::back_inserter(running));
        for (const RunDetails& run : m_affected.beside) {
            if (std::ranges::find(running, run.summary.id) == running.end())
                tellDone(takenFromBeside(run));
            else
                m_report.left.push_back({translatable("Core",
                                                      "Run %1, of the same data, is running; purge again when it has "
                                                      "ended"),
                                         {std::to_string(run.summary.id.value)}});
        }
    }

    void tellDone(std::optional<Sentence> sentence)
    {
        if (sentence)
            m_report.done.push_back(std::move(*sentence));
    }

    static bool isListed(const std::vector<RunScrub>& scrubs, RunId run)
    {
        return std::ranges::any_of(scrubs, [run](const RunScrub& scrub) { return scrub.run == run; });
    }

    void removeWeights()
    {
        if (m_options.dryRun)
            return;
        for (const auto* runs : {&m_affected.request, &m_affected.before}) {
            for (const RunDetails& run : *runs)
                MethodStateFiles(m_store, run.summary.id).remove();
        }
        const std::int64_t bytes = m_store.removeUnusedWeights();
        removeAbandonedFiles(m_store.weightsFolder());
        m_report.done.push_back(
            {translatable("Core", "Weights that no run needs any more: %1 removed"), {sizeText(bytes)}});
    }

    /// And predictions.
    void removeMoments()
    {
        const std::filesystem::path folder = m_store.cacheFolder();
        for (const CacheEntry& entry : entriesOfTheData(folder)) {
            const char* const done = entry.predictions ? translatable("Core", "Predictions %1 removed")
                                                       : translatable("Core", "Moment %1 removed");
            if (!m_affected.keptMoments.contains(entry.key))
                remove(SpectrumCache(folder).fileOf(entry.key), done);
        }
        if (!m_options.dryRun)
            removeAbandonedFiles(folder);
    }

    /// First what is waited for: who makes moments or predictions meanwhile does not wait, but can not keep them.
    void holdCaches(WhenHeld whenHeld)
    {
        holdShadowModels(whenHeld);
        m_moments = holdMomentsToPurge(m_store.cacheFolder(), m_context, whenHeld);
    }

    void holdShadowModels(WhenHeld whenHeld)
    {
        const std::filesystem::path folder = shadowFolder(m_store.cacheFolder());
        std::error_code ignored;
        if (!m_shadowModels && std::filesystem::exists(folder, ignored))
            m_shadowModels.emplace(folder, m_context, whenHeld);
    }

    /// Half of them were trained on each of the samples.
    void removeShadowModels()
    {
        const std::filesystem::path folder = shadowFolder(m_store.cacheFolder());
        if (!m_options.dryRun)
            holdShadowModels(WhenHeld::Wait);
        for (const CacheEntry& entry : entriesOfTheData(folder))
            remove(folder / (entry.key + ".safetensors"), translatable("Core", "Shadow model %1 removed"));
        if (!m_options.dryRun)
            removeAbandonedFiles(folder);
    }

    std::vector<CacheEntry> entriesOfTheData(const std::filesystem::path& folder) const
    {
        return cacheContentsOf(m_affected.subject.summary.header.dataHash, folder);
    }

    void removeFiles()
    {
        for (const RunDetails& run : m_affected.request) {
            const Plan plan = planFromJson(run.summary.header.plan);
            if (namesRequestFile(plan.data))
                removeNamed(planDataLocation(plan.data, plan.folder), translatable("Core", "Request file %1 removed"),
                            run);
            if (!plan.momentsFile.empty())
                removeNamed(plan.momentsFile, translatable("Core", "Moment file %1 removed"), run);
        }
        for (const std::filesystem::path& copy : copiesBeside(m_store.file()))
            remove(copy, translatable("Core", "Copy of the log %1 removed"));
    }

    void cleanUnsavedPlans()
    {
        if (m_options.unsavedFolder.empty())
            return;
        for (const std::filesystem::path& file :
             purgeUnsavedPlans(m_options.unsavedFolder, m_report.selectors, m_options.dryRun)) {
            m_report.done.push_back(
                {translatable("Core", "The request's selectors in the unsaved changes %1 removed"), {file.string()}});
            const std::int64_t window = windowOf(file);
            if (window > 0 && mayBeAlive(window))
                m_report.left.push_back({translatable("Core",
                                                      "The window of process %1 is open and may write them again; "
                                                      "close it without saving"),
                                         {std::to_string(window)}});
        }
    }

    /// A plan may name any file, and a run need not have read it: only what says that it was made from the run's data
    /// is this program's to delete.
    void removeNamed(const std::filesystem::path& path, const char* done, const RunDetails& run)
    {
        std::error_code error;
        if (!std::filesystem::exists(path, error))
            return;
        std::map<std::string, std::string> said;
        try {
            said = readSafetensorsMetadata(path);
        } catch (const Error&) {
            // Of another format: not made by this program.
        }
        if (const auto hash = said.find("data_hash"); hash != said.end() && hash->second == run.summary.header.dataHash)
            remove(path, done);
        else
            m_report.left.push_back({translatable("Core",
                                                  "Run %1 names %2, which does not say that it was made from the run's "
                                                  "data; it is yours to delete"),
                                     {std::to_string(run.summary.id.value), path.string()}});
    }

    /// done: the sentence that tells it, whose %1 is the path.
    void remove(const std::filesystem::path& path, const char* done)
    {
        std::error_code error;
        if (!std::filesystem::exists(path, error))
            return;
        if (!m_options.dryRun && !std::filesystem::remove(path, error) && error)
            throw Error(ErrorCode::FileUnwritable, "What the purge is to remove can not be removed",
                        {.file = path.string(), .expected = "a file that may be removed", .found = error.message()});
        m_removed.insert(path);
        m_report.done.push_back({done, {path.string()}});
    }

    using Paths = std::set<std::filesystem::path>;

    /// What the log notes (notedReports(), notedFiles()) of runs; one may be of several.
    Paths notedOf(std::initializer_list<const std::vector<RunDetails>*> touched,
                  Paths (RunStore::*noted)(RunId) const) const
    {
        Paths paths;
        for (const std::vector<RunDetails>* runs : touched) {
            for (const RunDetails& run : *runs)
                paths.merge((m_store.*noted)(run.summary.id));
        }
        return paths;
    }

    void tellOf(const Paths& paths, const char* sentence)
    {
        for (const std::filesystem::path& path : paths)
            m_report.left.push_back({sentence, {printableText(path.string(), std::string::npos)}});
    }

    /// They lie in folders of their user's. Those of runs before show the request's selectors in their plans, those of
    /// later ones figures on its samples; those of other requests, or of later ones that were measured on their own
    /// samples alone, spectra of all data and what shows retained samples.
    void tellOfReports()
    {
        const Paths ofTheRequest =
            notedOf({&m_affected.request, &m_affected.before, &m_affected.after}, &RunStore::notedReports);
        tellOf(
            ofTheRequest,
            translatable("Core", "Report %1 of the run shows the samples and figures on them; it is yours to delete"));
        std::vector<RunDetails> alone = m_affected.alone;
        std::erase_if(alone, [](const RunDetails& run) { return !run.mayHaveRetained(); });
        Paths others = notedOf({&m_affected.beside, &alone}, &RunStore::notedReports);
        for (const std::filesystem::path& named : ofTheRequest)
            others.erase(named);
        tellOf(others,
               translatable("Core",
                            "Report %1 of another request on the same data shows figures that the samples went into; "
                            "it is yours to delete"));
    }

    /// Likewise, of the files that commands and windows wrote, and of those of the request or of all data that no run
    /// need have to do with.
    void tellOfFiles()
    {
        const RunHeader& header = m_affected.subject.summary.header;
        Paths files = m_store.notedFiles({.dataHash = header.dataHash, .forgetHash = header.forgetHash});
        files.merge(
            notedOf({&m_affected.request, &m_affected.before, &m_affected.after, &m_affected.alone, &m_affected.beside},
                    &RunStore::notedFiles));
        for (const std::filesystem::path& file : m_removed)
            files.erase(file);
        tellOf(files, translatable("Core", "File %1 may hold the samples or figures on them; it is yours to delete"));
    }

    void tellWhatIsLeft()
    {
        const Plan plan = planFromJson(m_affected.subject.summary.header.plan);
        const auto leave = [this](const char* english, std::vector<std::string> values = {}) {
            m_report.left.push_back({english, std::move(values)});
        };
        leave(translatable("Core", "The original model %1 was trained on the samples; further requests need it"),
              {plan.model.file});
        if (!namesRequestFile(plan.data))
            leave(translatable("Core", "The training data %1 are yours to delete from"), {plan.data});
        for (const std::string& selector : plan.currentRequest()) {
            if (selector.starts_with('@'))
                leave(translatable("Core", "The index list %1 is yours to delete"), {selector.substr(1)});
        }
        for (const ModelSource& model : plan.retrained)
            leave(translatable("Core", "The retrained model %1 may name the forget set in its metadata"), {model.file});
        std::string others;
        std::string mayShare;
        std::string versions;
        const auto add = [](std::string& numbers, RunId run) {
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(run.value);
        };
        for (const RunDetails& run : m_affected.beside) {
            if (run.summary.header.requestNumber <= m_affected.subject.summary.header.requestNumber)
                add(others, run.summary.id);
            if (m_affected.mayShareSamples(run))
                add(mayShare, run.summary.id);
        }
        for (const RunDetails& run : m_affected.alone) { // what was forgotten before was not left out
            if (m_affected.mayShareSamples(run))
                add(mayShare, run.summary.id);
        }
        for (const RunId run : m_affected.otherVersions)
            add(versions, run);
        if (!others.empty())
            leave(translatable("Core",
                               "Weights of other requests' runs on the same data come from a model that was trained on "
                               "the samples: runs %1"),
                  {others});
        if (!mayShare.empty())
            leave(translatable("Core",
                               "Other requests on the same data may name some of the samples, too, and are to be "
                               "purged themselves: runs %1"),
                  {mayShare});
        if (!versions.empty())
            leave(translatable("Core",
                               "Other versions of the same data, by options or by changed files, may hold the samples; "
                               "their moments and shadow models go when a request of their runs is purged: runs %1"),
                  {versions});
        leave(translatable("Core",
                           "Other logs of runs, with their caches and weights, are not looked into; the request is to "
                           "be purged in each of them"));
        leave(
            translatable("Core",
                         "Names, tags and notes of runs, saved experiment files, reports that were copied, moved or "
                         "written by an older version, and exports, also unfinished ones (*.part-of-export), are yours "
                         "to look at"));
    }

    RunStore& m_store;
    PurgeOptions m_options;
    const JobContext& m_context;
    PurgedRuns m_affected;
    PurgeReport m_report;
    std::set<std::filesystem::path> m_removed;      ///< or to be removed
    std::optional<ShadowFolderHold> m_shadowModels; ///< until the log says that the run was purged
    std::unique_ptr<FolderHold> m_moments;          ///< to the end
    /// Keys of retained moments that were made, by what they depend on besides data and request.
    std::map<std::tuple<std::string, std::int64_t, std::uint64_t, std::optional<RunId>, std::string>, std::string>
        m_made;
};

} // namespace

PurgeReport purgeRequest(RunId run, RunStore& store, const PurgeOptions& options, const JobContext& context)
{
    return Purge(run, store, options, context).run();
}

} // namespace unlearn
