// SPDX-License-Identifier: GPL-3.0-or-later
// What takes forgotten samples out of the log.
#include "core/error.h"
#include "core/store/run_counts.h"
#include "core/store/run_store_state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {
namespace {

std::string timeNow(const SqliteConnection& log)
{
    SqliteStatement row = log.query("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
    row.next();
    return row.text(0);
}

/// The loss of a run's epochs is of the samples of its own request alone.
constexpr const char* deleteLoss =
    "DELETE FROM metric WHERE run = ? AND metric = (SELECT id FROM metric_kind WHERE name = 'loss')";

/// A run that met a request later may have been measured on the samples of the earlier ones, too; not those that began
/// after a purge.
std::vector<RunId> followersOf(const SqliteConnection& log, std::int64_t run)
{
    std::vector<RunId> followers;
    SqliteStatement row =
        log.query("WITH RECURSIVE follower (id, started_at) AS (SELECT id, started_at FROM run WHERE previous_run = ?1 "
                  "UNION SELECT run.id, run.started_at FROM run JOIN follower ON run.previous_run = follower.id) "
                  "SELECT id FROM follower WHERE started_at < COALESCE((SELECT purged_at FROM run WHERE id = ?1), '9')",
                  run);
    while (row.next())
        followers.push_back({row.integer(0)});
    return followers;
}

/// Which request these files hold is told by the forget hash, which goes.
void giveFilesToTheRun(const SqliteConnection& log, std::int64_t run)
{
    log.run("INSERT INTO file_of_run (run, file) SELECT run.id, file_of_request.file FROM run JOIN file_of_request ON "
            "file_of_request.data_hash = run.data_hash AND file_of_request.forget_hash = run.forget_hash "
            "WHERE run.id = ? AND run.forget_hash <> '' ON CONFLICT (run, file) DO NOTHING",
            run);
}

/// Once all runs of the request have them.
void forgetRequestOf(const SqliteConnection& log, std::int64_t run)
{
    log.run("DELETE FROM file_of_request WHERE EXISTS (SELECT 1 FROM run WHERE run.id = ? AND run.forget_hash <> '' "
            "AND run.data_hash = file_of_request.data_hash AND run.forget_hash = file_of_request.forget_hash)",
            run);
}

} // namespace

void RunStore::setRetainedMoment(RunId run, const std::string& key)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    m_state->requireRun(run);
    m_state->connection->run("UPDATE run SET retained_moment = ? WHERE id = ?", key, run.value);
    transaction.commit();
}

std::vector<RunId> RunStore::scrub(const std::vector<RunScrub>& scrubs, const std::vector<RunId>& ofTheSameData)
{
    // Freed pages are overwritten rather than left for the next one who reads the file.
    m_state->connection->execute("PRAGMA secure_delete = ON");
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const SqliteConnection& log = *m_state->connection;
    const std::string now = timeNow(log); // one for all: it tells later which runs were purged together
    const auto requireEnded = [this](RunId run) {
        if (m_state->isRunning(run))
            m_state->refuse(run, "A run that is running can not be purged", "a run that has ended", "running");
    };
    for (const RunScrub& scrub : scrubs) {
        if (scrub.isOfTheRequest)
            giveFilesToTheRun(log, scrub.run.value);
    }
    std::vector<RunId> running;
    for (const RunId run : ofTheSameData) {
        if (m_state->isRunning(run)) {
            running.push_back(run);
            continue;
        }
        deleteFiguresOfOther(log, this->run(run));
    }
    for (const RunScrub& scrub : scrubs) {
        const std::int64_t run = scrub.run.value;
        requireEnded(scrub.run);
        log.run("UPDATE run SET plan = ?, plan_scrubs = plan_scrubs + 1 WHERE id = ?", scrub.plan, run);
        log.run("DELETE FROM run_weights WHERE run = ? AND NOT (? AND epoch IS (SELECT selected_epoch FROM run WHERE "
                "id = ?))",
                run, int{scrub.keepResult}, run);
        deleteSpectra(log, run);
        deleteCounts(log, run);
        if (!scrub.isOfTheRequest)
            continue;
        for (const RunId follower : followersOf(log, run)) {
            requireEnded(follower);
            deleteFiguresOfFollower(log, this->run(follower));
        }
        forgetRequestOf(log, run);
        log.run("UPDATE run SET forget_hash = '', seed = 0, plan_scrubs = plan_scrubs + 1, "
                "purged_at = ? WHERE id = ?",
                now, run);
        log.run(deleteLoss, run);
        log.run("DELETE FROM run_forget_class WHERE run = ?", run);
        deleteForgetFigures(log, run);
    }
    transaction.commit();
    return running;
}

void RunStore::logPurge(RunId run, const std::string& report)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    m_state->requireRun(run);
    m_state->connection->run("INSERT INTO purge (run, report) VALUES (?, ?)", run.value, report);
    transaction.commit();
}

std::vector<PurgeRecord> RunStore::purges(RunId run) const
{
    std::vector<PurgeRecord> records;
    SqliteStatement row =
        m_state->connection->query("SELECT at, report FROM purge WHERE run = ? ORDER BY id", run.value);
    while (row.next())
        records.push_back({row.text(0), row.text(1)});
    return records;
}

void RunStore::compact()
{
    if (!m_state->lock)
        throw Error(ErrorCode::FileUnwritable, "The run log was opened for reading only", {.file = file().string()});
    const ProcessLock::Hold hold(*m_state->lock);
    // The copy that SQLite makes meanwhile would otherwise lie in a folder for temporary files.
    m_state->connection->execute("PRAGMA temp_store = MEMORY");
    m_state->connection->execute("VACUUM");
    m_state->connection->emptyWriteAheadLog();
}

} // namespace unlearn
