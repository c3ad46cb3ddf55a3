// SPDX-License-Identifier: GPL-3.0-or-later
// What gives the log away and takes in other ones.
#include "core/error.h"
#include "core/store/log_copies.h"
#include "core/store/run_counts.h"
#include "core/store/run_store_state.h"
#include "core/store/schema/migrations.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

/// Of a copy's run (second parameter) as of the new one (first), in an order that keys between tables allow.
constexpr const char* partsOfRun[] = {
    "INSERT INTO run_version (run, component, version) "
    "SELECT ?, component, version FROM other.run_version WHERE run = ?",
    "INSERT INTO run_forget_class (run, class, name, samples) "
    "SELECT ?, class, name, samples FROM other.run_forget_class WHERE run = ?",
    "INSERT INTO run_layer (run, position, name, d, gamma, retain_drift, retain_drift_centred) "
    "SELECT ?, position, name, d, gamma, retain_drift, retain_drift_centred FROM other.run_layer WHERE run = ?",
    "INSERT INTO run_layer_group (run, position, \"group\", k) "
    "SELECT ?, position, \"group\", k FROM other.run_layer_group WHERE run = ?",
    "INSERT INTO run_spectrum (run, position, \"group\", direction, eigenvalue, share) "
    "SELECT ?, position, \"group\", direction, eigenvalue, share FROM other.run_spectrum WHERE run = ?",
    "INSERT INTO run_subsampling (run, position, images, largest_angle, energy_error) "
    "SELECT ?, position, images, largest_angle, energy_error FROM other.run_subsampling WHERE run = ?",
    "INSERT INTO run_live_set (run, forget_count, validation_count, test_count, retain_count, bfloat16) "
    "SELECT ?, forget_count, validation_count, test_count, retain_count, bfloat16 FROM other.run_live_set "
    "WHERE run = ?",
    "INSERT INTO metric (run, metric, step, value, is_nan) "
    "SELECT ?, metric, step, value, is_nan FROM other.metric WHERE run = ?",
    "INSERT INTO run_error (run, subject, test_error, forget_error, retain_error, test_count, forget_count, "
    "retain_count) SELECT ?, subject, test_error, forget_error, retain_error, test_count, forget_count, retain_count "
    "FROM other.run_error WHERE run = ?",
    "INSERT INTO run_training (run, subject, seconds, device) SELECT ?, subject, seconds, device "
    "FROM other.run_training WHERE run = ?",
    "INSERT INTO run_training_epoch (run, subject, epoch, loss, train_error, learning_rate, seconds) "
    "SELECT ?, subject, epoch, loss, train_error, learning_rate, seconds FROM other.run_training_epoch WHERE run = ?",
    "INSERT INTO run_attack (run, subject, attack, auc, low, high, positives, negatives, tpr_at_1_percent, "
    "tpr_at_01_percent) SELECT ?, subject, attack, auc, low, high, positives, negatives, tpr_at_1_percent, "
    "tpr_at_01_percent FROM other.run_attack WHERE run = ?",
    "INSERT INTO run_roc (run, subject, attack, point, false_positive_rate, true_positive_rate) "
    "SELECT ?, subject, attack, point, false_positive_rate, true_positive_rate FROM other.run_roc WHERE run = ?",
    "INSERT INTO run_entropy (run, subject, part, mean_nats, median_nats) "
    "SELECT ?, subject, part, mean_nats, median_nats FROM other.run_entropy WHERE run = ?",
    "INSERT INTO run_entropy_histogram (run, subject, part, bin, lower_nats, upper_nats, count) "
    "SELECT ?, subject, part, bin, lower_nats, upper_nats, count FROM other.run_entropy_histogram WHERE run = ?",
    "INSERT INTO run_prediction (run, subject, versus, part, reference_class, model_class, count) "
    "SELECT ?, subject, versus, part, reference_class, model_class, count FROM other.run_prediction WHERE run = ?",
    "INSERT INTO run_score_histogram (run, subject, attack, bin, lower, upper, positives, negatives) SELECT ?, "
    "subject, attack, bin, lower, upper, positives, negatives FROM other.run_score_histogram WHERE run = ?",
    "INSERT INTO run_shadow_attack (run, subject, attack, models, positives_of, negatives_of, auc, low, high, "
    "positives, negatives, tpr_at_1_percent, tpr_at_01_percent, precision_beside_retrained, at) SELECT ?, subject, "
    "attack, models, positives_of, negatives_of, auc, low, high, positives, negatives, tpr_at_1_percent, "
    "tpr_at_01_percent, precision_beside_retrained, at FROM other.run_shadow_attack WHERE run = ?",
    "INSERT INTO run_figure (run, subject, versus, figure, part, layer, position, value, samples) "
    "SELECT ?, subject, versus, figure, part, layer, position, value, samples FROM other.run_figure WHERE run = ?",
    "INSERT INTO run_measured_figure (run, subject, versus, figure, part, layer, settings, position, value, samples, "
    "at, low, high) SELECT ?, subject, versus, figure, part, layer, settings, position, value, samples, at, low, high "
    "FROM other.run_measured_figure WHERE run = ?",
    "INSERT INTO run_embedding (run, method, at) SELECT ?, method, at FROM other.run_embedding WHERE run = ?",
    "INSERT INTO run_embedding_sample (run, method, position, part, class) "
    "SELECT ?, method, position, part, class FROM other.run_embedding_sample WHERE run = ?",
    "INSERT INTO run_embedding_picture (run, method, subject, position, share_x, share_y) "
    "SELECT ?, method, subject, position, share_x, share_y FROM other.run_embedding_picture WHERE run = ?",
    "INSERT INTO run_embedding_point (run, method, subject, sample, x, y) "
    "SELECT ?, method, subject, sample, x, y FROM other.run_embedding_point WHERE run = ?",
    "INSERT INTO run_seconds (run, phase, seconds) SELECT ?, phase, seconds FROM other.run_seconds WHERE run = ?",
    "INSERT INTO purge (run, at, report) SELECT ?, at, report FROM other.purge WHERE run = ? ORDER BY id",
};

/// A log of any version as one of the newest, for the life of this object: in a file of its own, for the other one is
/// not to be changed.
class MigratedCopy {
public:
    MigratedCopy(const std::filesystem::path& from, std::filesystem::path copy) : m_file(std::move(copy))
    {
        remove();
        try {
            make(from);
        } catch (...) {
            remove();
            throw;
        }
    }
    ~MigratedCopy() { remove(); }
    MigratedCopy(const MigratedCopy&) = delete;
    MigratedCopy& operator=(const MigratedCopy&) = delete;

    const std::filesystem::path& file() const { return m_file; }

private:
    void make(const std::filesystem::path& from) const
    {
        const SqliteConnection source(from, SqliteConnection::Access::ReadOnly);
        checkedVersion(source, migrations());
        source.copyTo(m_file);
        ProcessLock lock(m_file);
        SqliteConnection log(m_file, SqliteConnection::Access::ReadWriteCreate);
        {
            SqliteStatement verdict = log.query("PRAGMA quick_check(1)");
            if (!verdict.next() || verdict.text(0) != "ok")
                throw Error(ErrorCode::DatabaseCorrupt, "The run log is damaged",
                            {.file = from.string(), .expected = "a database that passes SQLite's integrity check"});
        }
        migrate(log, lock, migrations());
        log.emptyWriteAheadLog();
    }
    /// With what lies beside it: lock, write-ahead log, the copy that a migration makes.
    void remove() const
    {
        std::error_code ignored;
        const std::string name = m_file.filename().string();
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(m_file.parent_path(), ignored)) {
            const std::string other = entry.path().filename().string();
            if (other == name || other.starts_with(name + '-') || other.starts_with(name + '.'))
                files.push_back(entry.path());
        }
        for (const std::filesystem::path& file : files)
            std::filesystem::remove(file, ignored);
    }

    std::filesystem::path m_file;
};

/// Its tables have the prefix "other." for the life of this object.
class Attached {
public:
    Attached(const SqliteConnection& log, const std::filesystem::path& file) : m_log(log)
    {
        log.run("ATTACH DATABASE ? AS other", file.string());
    }
    ~Attached()
    {
        try {
            m_log.execute("DETACH DATABASE other");
        } catch (const Error&) {
            // It stays attached until the connection closes; nothing reads it.
        }
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    const SqliteConnection& m_log;
};

/// taken: runs here that are others of the other log. One log may hold several that look the same: those that two
/// processes began within a millisecond.
std::optional<RunId> sameRun(const SqliteConnection& log, std::int64_t other, const std::set<std::int64_t>& taken)
{
    SqliteStatement row = log.query("SELECT r.id FROM run r JOIN other.run o ON r.started_at = o.started_at "
                                    "AND r.method = o.method AND r.model_hash = o.model_hash "
                                    "AND r.data_hash = o.data_hash WHERE o.id = ? ORDER BY r.id",
                                    other);
    while (row.next()) {
        if (!taken.contains(row.integer(0)))
            return RunId{row.integer(0)};
    }
    return std::nullopt;
}

/// parent, previous: here.
RunId addRun(const SqliteConnection& log, std::int64_t other, std::optional<std::int64_t> parent,
             std::optional<std::int64_t> previous)
{
    // Parts are added to a run that is running; nobody sees it as such before the transaction ends.
    log.run("INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, threads, "
            "parent, previous_run, request_number, purged_at, plan_scrubs, started_at, ended_at, error, "
            "selected_epoch, owner_pid, owner_start, owner_boot, owner_namespace, heartbeat_at, tags, notes, deleted) "
            "SELECT name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, threads, ?, ?, "
            "request_number, purged_at, plan_scrubs, started_at, ended_at, error, selected_epoch, owner_pid, "
            "owner_start, owner_boot, owner_namespace, heartbeat_at, tags, notes, deleted FROM other.run WHERE id = ?",
            parent, previous, other);
    const RunId run{log.lastInsertId()};
    for (const char* part : partsOfRun)
        log.run(part, run.value, other);
    log.run("UPDATE run SET state = (SELECT state FROM other.run WHERE id = ?) WHERE id = ?", other, run.value);
    return run;
}

/// Of a run that was added (theirs, by its number there): in the other log a request before its own may be there still
/// that was purged here, and this one may have been measured on that request's samples, too. here: numbers here, by
/// theirs.
void keepFiguresOfPurgedOut(const RunStore& store, const SqliteConnection& log, std::int64_t theirs,
                            const std::map<std::int64_t, std::int64_t>& here)
{
    std::vector<std::int64_t> before; // as far back as the chain goes
    SqliteStatement row =
        log.query("WITH RECURSIVE earlier (id) AS (SELECT previous_run FROM other.run WHERE id = ?1 "
                  "UNION SELECT run.previous_run FROM other.run AS run JOIN earlier ON run.id = earlier.id) "
                  // What began after a purge never knew the samples.
                  "SELECT run.id FROM other.run AS run JOIN earlier ON run.id = earlier.id WHERE run.purged_at IS NULL "
                  "OR run.purged_at > (SELECT started_at FROM other.run WHERE id = ?1)",
                  theirs);
    while (row.next())
        before.push_back(row.integer(0));
    row.reset();
    for (const std::int64_t earlier : before) {
        const auto known = here.find(earlier);
        if (known != here.end()
            && log.query("SELECT 1 FROM run WHERE id = ? AND purged_at IS NOT NULL", known->second).next())
            deleteFiguresOfFollower(log, store.run({here.at(theirs)}));
    }
}

using Request = std::pair<std::string, std::string>;  ///< hashes of data and of forget samples; the latter may be empty
using Numbers = std::map<std::int64_t, std::int64_t>; ///< of runs here, by theirs

/// A run of the other log.
struct OtherRun {
    std::int64_t id;
    bool isRunning;
    std::int64_t parent; ///< 0: none
    std::int64_t previous;
    Request request;
};

/// In their order: what a run goes on from comes before it.
std::vector<OtherRun> otherRuns(const SqliteConnection& log)
{
    std::vector<OtherRun> runs;
    SqliteStatement row = log.query("SELECT id, state = 'running', COALESCE(parent, 0), COALESCE(previous_run, 0), "
                                    "data_hash, forget_hash FROM other.run ORDER BY id");
    while (row.next())
        runs.push_back({.id = row.integer(0),
                        .isRunning = row.integer(1) != 0,
                        .parent = row.integer(2),
                        .previous = row.integer(3),
                        .request = {row.text(4), row.text(5)}});
    return runs;
}

/// Requests that were purged here, each with a run of it here. A purge takes the forget hash, so that only the other
/// log tells it, of a run that both have. here: known runs.
std::map<Request, std::int64_t> purgedRequests(const SqliteConnection& log, const std::vector<OtherRun>& runs,
                                               const Numbers& here)
{
    std::map<Request, std::int64_t> requests;
    for (const OtherRun& run : runs) {
        const auto known = here.find(run.id);
        if (known != here.end() && !run.request.second.empty()
            && log.query("SELECT 1 FROM run WHERE id = ? AND purged_at IS NOT NULL", known->second).next())
            requests.emplace(run.request, known->second);
    }
    return requests;
}

/// Runs of these requests, and those in one sequence with them as far as it is not here already: plans of those before
/// name the samples, and those after began with a model that does not come in. here: known runs.
std::set<std::int64_t> runsToLeaveOut(const std::vector<OtherRun>& runs, const std::map<Request, std::int64_t>& purged,
                                      const Numbers& here)
{
    std::set<std::int64_t> out;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) { // from the last to what is before it
        if (here.contains(run->id) || (!purged.contains(run->request) && !out.contains(run->id)))
            continue;
        out.insert(run->id);
        if (run->previous > 0)
            out.insert(run->previous);
    }
    std::erase_if(out, [&here](std::int64_t run) { return here.contains(run); });
    for (const OtherRun& run : runs) {
        if (out.contains(run.previous) && !here.contains(run.id))
            out.insert(run.id);
    }
    return out;
}

/// Whether a run that was added had samples among its data that were purged here since it began, by a purge of a
/// request that it does not follow. newest: of the runs that were here before the merge.
bool hadPurgedSamples(const SqliteConnection& log, RunId run, std::int64_t newest)
{
    return log
        .query("WITH RECURSIVE earlier (id) AS (SELECT previous_run FROM run WHERE id = ?1 "
               "UNION SELECT run.previous_run FROM run JOIN earlier ON run.id = earlier.id) "
               "SELECT 1 FROM run AS purged JOIN run AS added ON added.data_hash = purged.data_hash "
               "WHERE added.id = ?1 AND purged.id <= ?2 AND purged.purged_at > added.started_at "
               // Runs of one request were purged at the same time.
               "AND purged.purged_at NOT IN (SELECT run.purged_at FROM run JOIN earlier ON run.id = earlier.id "
               "WHERE run.purged_at IS NOT NULL)",
               run.value, newest)
        .next();
}

/// What the other log notes of reports and files of a run (theirs), as of the run here. Files of its request as well,
/// which may have been purged here: its forget hash is not to come back by them.
void addPlaces(const SqliteConnection& log, std::int64_t theirs, std::int64_t here)
{
    log.run("INSERT INTO file_of_run (run, file) SELECT ?1, file FROM other.file_of_run WHERE run = ?2 "
            "UNION SELECT ?1, written.file FROM other.file_of_request AS written JOIN other.run AS met "
            "ON met.data_hash = written.data_hash AND met.forget_hash = written.forget_hash "
            "WHERE met.id = ?2 AND met.forget_hash <> '' ON CONFLICT (run, file) DO NOTHING",
            here, theirs);
    log.run("INSERT INTO report_run (run, folder) SELECT ?, folder FROM other.report_run WHERE run = ? "
            "ON CONFLICT (run, folder) DO NOTHING",
            here, theirs);
}

/// A write-ahead log that is not empty would be taken for that of the file which takes the old one's place.
void requireUnused(const std::filesystem::path& file)
{
    std::error_code absent;
    const auto bytes = std::filesystem::file_size(file.string() + "-wal", absent);
    if (!absent && bytes > 0)
        throw Error(ErrorCode::ValueOutOfRange, "A run log that is in use can not be replaced",
                    {.file = file.string(),
                     .expected = "a file without a write-ahead log",
                     .found = std::to_string(bytes) + " bytes"});
}

void putInPlace(const std::filesystem::path& whole, const std::filesystem::path& file)
{
    std::error_code failure;
    for (const char* empty : {"-wal", "-shm"}) // who has the old log open would go on writing to them
        std::filesystem::remove(file.string() + empty, failure);
    std::filesystem::rename(whole, file, failure);
    if (failure)
        throw Error(ErrorCode::FileUnwritable, "The copy of the run log can not be put in place",
                    {.file = file.string(), .expected = "a folder that can be written to", .found = failure.message()});
}

} // namespace

void RunStore::exportTo(const std::filesystem::path& file) const
{
    std::error_code ignored;
    if (std::filesystem::equivalent(file, m_state->file, ignored))
        throw Error(ErrorCode::ValueOutOfRange, "A run log can not be exported to itself",
                    {.file = file.string(), .expected = "another file", .found = "the log's own"});
    requireUnused(file);
    const std::filesystem::path whole = file.string() + exportSuffix;
    try {
        m_state->connection->copyTo(whole);
        {
            const SqliteConnection copy(whole, SqliteConnection::Access::ReadWriteCreate);
            copy.execute("PRAGMA secure_delete = ON; DELETE FROM run_weights; DELETE FROM report_run; "
                         "DELETE FROM file_of_run; DELETE FROM file_of_request; "
                         "UPDATE run SET retained_moment = ''; PRAGMA journal_mode = DELETE");
        }
        requireUnused(file); // copying takes time
        putInPlace(whole, file);
    } catch (...) {
        for (const std::filesystem::path& part : partsOfExport(file))
            std::filesystem::remove(part, ignored);
        throw;
    }
}

RunMerge RunStore::merge(const std::filesystem::path& file)
{
    if (!m_state->lock)
        throw Error(ErrorCode::FileUnwritable, "The run log was opened for reading only",
                    {.file = m_state->file.string()});
    for (const std::filesystem::path& left : abandonedMerges(m_state->file)) {
        std::error_code ignored; // a purge tells of what can not be removed
        std::filesystem::remove(left, ignored);
    }
    const MigratedCopy copy(std::filesystem::absolute(file),
                            m_state->file.string() + mergeSuffix + std::to_string(m_state->process.pid));
    const SqliteConnection& log = *m_state->connection;
    const Attached attached(log, copy.file());
    log.execute("PRAGMA secure_delete = ON"); // of figures that are not to be here
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const std::vector<OtherRun> runs = otherRuns(log);
    const std::int64_t newest = log.integer("SELECT COALESCE(MAX(id), 0) FROM run");
    RunMerge merged;
    Numbers numbers;
    std::set<std::int64_t> taken; // those here
    const auto here = [&numbers](std::int64_t theirs) {
        const auto number = numbers.find(theirs);
        return number == numbers.end() ? std::nullopt : std::optional(number->second);
    };
    for (const OtherRun& run : runs) {
        if (const auto known = sameRun(log, run.id, taken)) {
            numbers[run.id] = known->value;
            taken.insert(known->value);
            ++merged.known;
        }
    }
    const std::map<Request, std::int64_t> purged = purgedRequests(log, runs, numbers);
    const std::set<std::int64_t> leftOut = runsToLeaveOut(runs, purged, numbers);
    for (const OtherRun& run : runs) {
        if (here(run.id))
            continue;
        if (run.isRunning) {
            ++merged.running;
        } else if (leftOut.contains(run.id)) {
            ++merged.purged;
        } else {
            const RunId added = addRun(log, run.id, here(run.parent), here(run.previous));
            merged.added.push_back(added);
            numbers[run.id] = added.value;
            keepFiguresOfPurgedOut(*this, log, run.id, numbers);
            if (hadPurgedSamples(log, added, newest))
                deleteFiguresOfOther(log, this->run(added));
        }
    }
    for (const auto& [theirs, number] : numbers) // known ones, too: reports may have been written since
        addPlaces(log, theirs, number);
    for (const OtherRun& run : runs) { // of which the next purge tells
        if (leftOut.contains(run.id) && purged.contains(run.request))
            addPlaces(log, run.id, purged.at(run.request));
    }
    log.run("INSERT INTO file_of_request (data_hash, forget_hash, file) SELECT data_hash, '', file "
            "FROM other.file_of_request WHERE forget_hash = '' ON CONFLICT (data_hash, forget_hash, file) DO NOTHING");
    transaction.commit();
    return merged;
}

} // namespace unlearn
