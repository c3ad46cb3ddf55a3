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

/// Numbers of the table metric_kind: what was measured on the forget samples.
constexpr const char* deleteForgetFigures = "DELETE FROM metric WHERE run = ? AND metric IN (SELECT id FROM "
                                            "metric_kind WHERE name IN ('loss', 'forget_error'))";

std::string timeNow(const SqliteConnection& log)
{
    SqliteStatement row = log.query("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
    row.next();
    return row.text(0);
}

/// A run that met a request later was measured on the samples of the earlier ones, too; not those that began after a
/// purge.
void deleteCountsOfFollowers(const SqliteConnection& log, std::int64_t run)
{
    std::vector<std::int64_t> followers;
    SqliteStatement row =
        log.query("WITH RECURSIVE follower (id, started_at) AS (SELECT id, started_at FROM run WHERE previous_run = ?1 "
                  "UNION SELECT run.id, run.started_at FROM run JOIN follower ON run.previous_run = follower.id) "
                  "SELECT id FROM follower WHERE started_at < COALESCE((SELECT purged_at FROM run WHERE id = ?1), '9')",
                  run);
    while (row.next())
        followers.push_back(row.integer(0));
    row.reset();
    for (const std::int64_t follower : followers)
        deleteCountsOfFollower(log, follower);
}

} // namespace

void RunStore::setRetainedMoment(RunId run, const std::string& key)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    m_state->requireRun(run);
    m_state->connection->run("UPDATE run SET retained_moment = ? WHERE id = ?", key, run.value);
    transaction.commit();
}

void RunStore::scrub(const std::vector<RunScrub>& scrubs)
{
    // Freed pages are overwritten rather than left for the next one who reads the file.
    m_state->connection->execute("PRAGMA secure_delete = ON");
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const SqliteConnection& log = *m_state->connection;
    const std::string now = timeNow(log); // one for all: it tells later which runs were purged together
    for (const RunScrub& scrub : scrubs) {
        const std::int64_t run = scrub.run.value;
        m_state->requireRun(scrub.run);
        if (log.query("SELECT 1 FROM run WHERE id = ? AND state = 'running'", run).next()
            && !m_state->isAbandoned(scrub.run))
            m_state->refuse(scrub.run, "A run that is running can not be purged", "a run that has ended", "running");
        log.run("UPDATE run SET plan = ?, plan_scrubs = plan_scrubs + 1 WHERE id = ?", scrub.plan, run);
        log.run("DELETE FROM run_weights WHERE run = ? AND NOT (? AND epoch IS (SELECT selected_epoch FROM run WHERE "
                "id = ?))",
                run, int{scrub.keepResult}, run);
        log.run("DELETE FROM run_spectrum WHERE run = ?", run);
        log.run("DELETE FROM run_subsampling WHERE run = ?", run);
        deleteCounts(log, run);
        if (!scrub.isOfTheRequest)
            continue;
        deleteCountsOfFollowers(log, run);
        log.run("UPDATE run SET forget_hash = '', seed = 0, plan_scrubs = plan_scrubs + 1, "
                "purged_at = ? WHERE id = ?",
                now, run);
        log.run(deleteForgetFigures, run);
        log.run("DELETE FROM run_forget_class WHERE run = ?", run);
        log.run("DELETE FROM run_attack WHERE run = ?", run);
        log.run("DELETE FROM run_shadow_attack WHERE run = ?", run);
        log.run("DELETE FROM run_figure WHERE run = ?", run);
        log.run("DELETE FROM run_measured_figure WHERE run = ?", run);
        log.run("UPDATE run_error SET forget_error = NULL WHERE run = ?", run);
    }
    transaction.commit();
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
