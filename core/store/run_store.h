// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unlearn {

/// The log of runs, in SQLite (schema: core/store/SCHEMA.md). SQL stands nowhere else.
///
/// One RunStore is one connection and belongs to one thread at a time. Window and command line may have the same log
/// open at once: each write holds a lock file beside the database besides SQLite's own locks. What a function returned
/// from is on disk (WAL; FULL synchronisation when a run begins, after each epoch and when it ends).
///
/// All functions throw Error: FileUnwritable, DiskFull, DatabaseNewer, DatabaseLocked (after 5 s), DatabaseCorrupt,
/// FormatUnsupported (a database of another program), ValueOutOfRange (no such run, a run that is not this process's to
/// write, an epoch logged twice). Opening for reading also FileMissing, FileUnreadable. A failed write leaves the log
/// as it was.
class RunStore {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Figures of merit by formulas that others have taken the place of: the log keeps them.
    enum class FormerFigures { LeftOut, Kept };

    /// Opens or creates; migrates an older file after copying it beside itself. Opening for writing turns runs whose
    /// process is gone from "running" into "interrupted". Refuses a database with another application_id or a newer
    /// user_version.
    explicit RunStore(const std::filesystem::path& file, Mode mode = Mode::ReadWrite);
    ~RunStore();
    RunStore(const RunStore&) = delete;
    RunStore& operator=(const RunStore&) = delete;

    /// Brings a log of an older version up to date, where there is one and it may be written: reading needs the newest
    /// version. Otherwise does nothing.
    static void upgrade(const std::filesystem::path& file);

    /// $XDG_DATA_HOME/unlearning-workbench/runs.sqlite, or below ~/.local/share.
    static std::filesystem::path defaultFile();

    /// FILE less ".sqlite" + "-cache", beside the database: spectra.
    static std::filesystem::path cacheFolder(const std::filesystem::path& file);

    const std::filesystem::path& file() const;
    // Both lie beside the database; opening for writing makes them.
    std::filesystem::path weightsFolder() const; ///< FILE less ".sqlite" + "-weights"
    std::filesystem::path cacheFolder() const;   ///< as cacheFolder(file())

    // --- writing a run (only by the process that began or claimed it)
    /// epochs and weights: what a branch begins with; all of it in one transaction. parentScrubs: of header.parent
    /// (RunSummary::planScrubs) when these were read of it; nothing: of no matter. Throws Error (ValueOutOfRange) where
    /// a purge has changed that run since: what it took is not to come back.
    RunId beginRun(const RunHeader& header, const std::vector<EpochFigures>& epochs = {},
                   const std::vector<RunWeights>& weights = {}, std::optional<std::int64_t> parentScrubs = {});
    void setLayers(RunId run, const std::vector<RunLayer>& layers);            ///< replaces what was set before
    void setSpectra(RunId run, const std::vector<RunSpectrum>& spectra);       ///< likewise
    void setSubsampling(RunId run, const std::vector<RunSubsampling>& layers); ///< likewise
    void setLiveCounts(RunId run, const LiveCounts& counts);                   ///< likewise
    /// One epoch and, where they were kept, its weights, in one transaction: both or neither.
    void appendEpoch(RunId run, const EpochFigures& figures, const RunWeights* weights = nullptr);
    void addSeconds(RunId run, const std::string& phase, double seconds); ///< adds to the phase's sum
    void heartbeat(RunId run);                                            ///< its process lives: the time is written
    void setErrors(RunId run, const RunErrors& errors);                   ///< replaces those of the same subject
    void setTraining(RunId run, const RunTraining& training); ///< replaces that of the same subject, with its epochs
    /// Replaces that of the same subject and attack. roc: its curve, thinned; empty: none is kept. scores: likewise.
    void setAttack(RunId run, const RunAttack& attack, const std::vector<RocPoint>& roc = {},
                   const ScoreHistogram& scores = {});
    void setEntropies(RunId run, const std::vector<RunEntropyHistogram>& entropies);     ///< replaces all of the run
    void setPredictions(RunId run, const std::vector<RunPredictionMatrix>& predictions); ///< likewise
    /// Replaces all figures of the run.
    void setFigures(RunId run, const std::vector<FigureOfMerit>& figures);
    /// state: Finished, Cancelled or Failed. Releases the run.
    void endRun(RunId run, RunState state, std::optional<int> selectedEpoch, const std::string& error = {});
    /// Takes an interrupted, cancelled or failed run for this process and sets it running again; what it logged so far
    /// stays. Returns the run as it was at that moment: what was read before may be old by now. Throws Error
    /// (ValueOutOfRange) when it is running elsewhere or finished.
    RunDetails claimForResume(RunId run);
    /// Undoes a claim after which no epoch was logged. before: what claimForResume() returned.
    void releaseClaim(const RunDetails& before);

    // --- weights of epochs
    /// Drops weights of the run beyond the budget, keeping epoch 0, the selected and the last one, and thinning the
    /// rest evenly; removes files that no run refers to any more, those left by a crash included (an hour after they
    /// were written). Returns the bytes freed. selectedEpoch: of a run that goes on; of an ended one it is known.
    std::int64_t thinWeights(RunId run, std::int64_t budgetBytes, std::optional<int> selectedEpoch = {});
    /// The epochs, ascending, that a branch can begin with: 0, and those whose weights are there still. Throws as
    /// run().
    std::vector<int> keptEpochs(RunId run) const;
    /// Removes files that no run refers to, however young: a run that is about to log one writes it again. Returns the
    /// bytes freed.
    std::int64_t removeUnusedWeights();

    // --- what may be changed about a run at any time
    void setName(RunId run, const std::string& name);
    void setTags(RunId run, const std::string& tags); ///< free text
    void setNotes(RunId run, const std::string& notes);
    void setDeleted(RunId run, bool deleted); ///< hides it; nothing is lost

    // --- attacks with shadow models, at any time
    /// Each replaces what the log holds of the same subject, attack, number of shadow models and choice of samples.
    /// planScrubs: the run's (RunSummary) when its models and samples were opened; nothing: they are as they are now.
    /// Throws Error (ValueOutOfRange) for a run that was purged, and for one that a purge has changed since.
    void addShadowAttacks(RunId run, const std::vector<RunShadowAttack>& attacks,
                          std::optional<std::int64_t> planScrubs = {});

    // --- what else is measured of a run's models, at any time
    /// Each replaces what the log holds of the same figure, models, samples, layer and settings. planScrubs and throws
    /// as addShadowAttacks().
    void addMeasuredFigures(RunId run, const std::vector<FigureOfMerit>& figures,
                            std::optional<std::int64_t> planScrubs = {});
    /// Replaces the one by the same method; made now, whatever embedding.at says. Throws Error (ValueOutOfRange) for a
    /// run that a purge has changed, and where a picture has not as many points as there are samples.
    void addEmbedding(RunId run, const RunEmbedding& embedding);

    // --- where reports of the runs were written, for a purge to name; at any time
    /// Changes nothing else in the log, and makes neither it nor anything beside it where that is not there. Where
    /// nobody else has the log open, all of it is in the one file afterwards. folder: absolute. Also throws Error
    /// (FileMissing).
    static void noteReport(const std::filesystem::path& file, const std::vector<RunId>& runs,
                           const std::filesystem::path& folder);
    std::set<std::filesystem::path> notedReports(RunId run) const; ///< folders, gone or not

    // --- where other files were written, likewise; file: the log, written: absolute
    static void noteFile(const std::filesystem::path& file, const std::vector<RunId>& runs,
                         const std::filesystem::path& written);
    /// The log is made where there is none, and brought up to date: the request may be met later.
    static void noteFile(const std::filesystem::path& file, const SampleSource& samples,
                         const std::filesystem::path& written);
    std::set<std::filesystem::path> notedFiles(RunId run) const; ///< gone or not
    /// Of the request, and those that samples of any request of the data may be in.
    std::set<std::filesystem::path> notedFiles(const SampleSource& samples) const;

    // --- purging: see core/experiment/purge.h for what belongs to a request
    void setRetainedMoment(RunId run, const std::string& key); ///< of SpectrumCache; at any time
    /// Takes what tells of forgotten samples out of runs, all in one transaction, and overwrites what was deleted. Runs
    /// that followed those of the request, and began before it was purged, lose what was measured on the samples, too,
    /// or what shows single retained samples where they were measured on those of their own request alone;
    /// files that were noted of the request are those of its runs from then on. ofTheSameData: other runs that had the
    /// samples among their data lose their spectra and what counts or shows single retained samples. Refuses where
    /// a run of scrubs or one that followed is running (ValueOutOfRange); returns those of ofTheSameData that are, of
    /// which all stays. What remains in the file's free pages goes with compact().
    std::vector<RunId> scrub(const std::vector<RunScrub>& scrubs, const std::vector<RunId>& ofTheSameData = {});
    void logPurge(RunId run, const std::string& report); ///< what was done, as text; never changed or deleted again
    std::vector<PurgeRecord> purges(RunId run) const;    ///< oldest first
    /// Rewrites the database without free pages and empties the write-ahead log. Throws Error (DatabaseLocked) when
    /// another program reads for longer than 5 s.
    void compact();

    // --- logs of other people and machines
    /// A copy of the log in one file that stands alone, without the weights and moments beside it, and without what
    /// refers to them or tells where reports lie. Replaces a file that is there, all or nothing. Throws Error
    /// (ValueOutOfRange) for this log's own file, and for another one whose write-ahead log is not empty.
    void exportTo(const std::filesystem::path& file) const;
    /// Adds the runs of another log, of this version or an older one, under new numbers and in their order; parents and
    /// the requests before are renumbered, weights and moments stay where they are, and what is noted of
    /// reports and other files comes along. A run that is here already (the
    /// same start, to the millisecond, of the same method on the same model and data) is left as it is here; one that
    /// is running is left out, and so is one of a request that was purged here, with the runs that are in one sequence
    /// with it: the same forget and data hash as the other log has of a run that is here and was purged. Of runs that
    /// follow one which was purged here, and of those on the same data that began before the purge, stays away what
    /// scrub() deletes of these. All in one transaction; the other log is only read. What killed merges left is
    /// removed first.
    RunMerge merge(const std::filesystem::path& file);

    // --- reading
    std::vector<RunSummary> runs(bool withDeleted = false) const; ///< newest first
    /// In one snapshot. former: Kept to compare with reports that were made when these were shown. Throws Error
    /// (ValueOutOfRange) without such a run.
    RunDetails run(RunId run, FormerFigures former = FormerFigures::LeftOut) const;
    /// With all of their points, which most readers of a run do without. Throws as run().
    std::vector<RunEmbedding> embeddings(RunId run) const;
    std::optional<RunId> newestRun() const; ///< of those that are not hidden
    /// Increases with every committed write by any process while this object lives; cheap, for polling.
    std::int64_t dataVersion() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace unlearn
