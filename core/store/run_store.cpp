// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, closing and what writer and reader share.
#include "core/store/run_store.h"

#include "core/data_home.h"
#include "core/error.h"
#include "core/store/run_store_state.h"
#include "core/store/schema/migrations.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace unlearn {
namespace {

/// Up to this size a check of the whole file at every opening goes unnoticed (about 0.1 s).
constexpr std::uintmax_t quickCheckLimitBytes = std::uintmax_t{32} << 20;
/// A process in another container can not be looked at; one that has not reported for so long counts as gone.
constexpr std::int64_t heartbeatLimitSeconds = 600;

void checkIntegrity(const SqliteConnection& connection)
{
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(connection.file(), ignored);
    if (ignored || size > quickCheckLimitBytes)
        return;
    SqliteStatement statement = connection.query("PRAGMA quick_check(1)");
    const std::string verdict = statement.next() ? statement.text(0) : "no answer";
    if (verdict != "ok")
        throw Error(ErrorCode::DatabaseCorrupt, "The run log is damaged",
                    {.file = connection.file().string(),
                     .expected = "a database that passes SQLite's integrity check",
                     .found = verdict});
}

void createFolder(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(
            failure == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
            "A folder for the run log can not be made",
            {.file = folder.string(), .expected = "a folder that can be written to", .found = failure.message()});
}

std::filesystem::path siblingFolder(const std::filesystem::path& file, const char* suffix)
{
    std::filesystem::path name = file.filename();
    if (name.extension() == ".sqlite")
        name = name.stem();
    return file.parent_path() / (name.string() + suffix);
}

std::unique_ptr<SqliteConnection> openForReading(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throw Error(ErrorCode::FileMissing, "There is no run log",
                    {.file = file.string(), .expected = "a log written by the workbench", .found = "no such file"});
    if (::access(file.c_str(), R_OK) != 0)
        throw Error(ErrorCode::FileUnreadable, "The run log can not be read",
                    {.file = file.string(), .expected = "a file that may be read", .found = std::strerror(errno)});
    // Reading a write-ahead log takes shared memory in a file beside it. Where that can not be made, nobody writes
    // through this folder either, and the file is read as it stands.
    const bool frozen =
        ::access(file.parent_path().c_str(), W_OK) != 0 && !std::filesystem::exists(file.string() + "-wal", ignored);
    return std::make_unique<SqliteConnection>(
        file, frozen ? SqliteConnection::Access::Immutable : SqliteConnection::Access::ReadOnly);
}

} // namespace

RunStore::RunStore(const std::filesystem::path& file, Mode mode) : m_state(std::make_unique<State>())
{
    m_state->file = std::filesystem::absolute(file);
    if (mode == Mode::ReadOnly) {
        m_state->connection = openForReading(m_state->file);
        const std::int64_t version = checkedVersion(*m_state->connection, migrations());
        if (version < migrations().back().version)
            throw Error(ErrorCode::FormatUnsupported,
                        "The run log is of an older version and has to be opened for writing once",
                        {.file = m_state->file.string(),
                         .field = "user_version",
                         .expected = std::to_string(migrations().back().version),
                         .found = std::to_string(version)});
        checkIntegrity(*m_state->connection);
        return;
    }
    createFolder(m_state->file.parent_path());
    m_state->lock = std::make_unique<ProcessLock>(m_state->file);
    m_state->connection = std::make_unique<SqliteConnection>(m_state->file, SqliteConnection::Access::ReadWriteCreate);
    checkedVersion(*m_state->connection, migrations());
    checkIntegrity(*m_state->connection);
    migrate(*m_state->connection, *m_state->lock, migrations());
    createFolder(weightsFolder());
    createFolder(cacheFolder());
    m_state->markInterrupted();
}

RunStore::~RunStore()
{
    if (!m_state->lock)
        return;
    // Closing the last connection checkpoints, so it needs the lock as well; without it the log stays as it is.
    try {
        const ProcessLock::Hold hold(*m_state->lock, std::chrono::milliseconds(500));
        m_state->connection.reset();
    } catch (const Error&) {
        m_state->connection->keepWriteAheadLogOnClose();
    }
}

void RunStore::upgrade(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored) || ::access(file.c_str(), R_OK | W_OK) != 0
        || ::access(std::filesystem::absolute(file).parent_path().c_str(), W_OK) != 0)
        return;
    const std::int64_t version = checkedVersion(*openForReading(file), migrations());
    if (version > 0 && version < migrations().back().version)
        const RunStore migrated(file);
}

std::filesystem::path RunStore::defaultFile()
{
    return dataHome() / "runs.sqlite";
}

const std::filesystem::path& RunStore::file() const
{
    return m_state->file;
}

std::filesystem::path RunStore::weightsFolder() const
{
    return siblingFolder(m_state->file, "-weights");
}

std::filesystem::path RunStore::cacheFolder() const
{
    return cacheFolder(m_state->file);
}

std::filesystem::path RunStore::cacheFolder(const std::filesystem::path& file)
{
    return siblingFolder(file, "-cache");
}

WriteTransaction RunStore::State::write(WriteTransaction::Durability durability)
{
    if (!lock)
        throw Error(ErrorCode::FileUnwritable, "The run log was opened for reading only", {.file = file.string()});
    return {*connection, *lock, durability};
}

void RunStore::State::refuse(RunId run, const std::string& message, const std::string& expected,
                             const std::string& found) const
{
    throw Error(
        ErrorCode::ValueOutOfRange, message,
        {.file = file.string(), .field = "run " + std::to_string(run.value), .expected = expected, .found = found});
}

void RunStore::State::requireRun(RunId run) const
{
    if (!connection->query("SELECT 1 FROM run WHERE id = ?", run.value).next())
        refuse(run, "There is no such run in the log", "the number of a run", "none of that number");
}

void RunStore::State::requireOwnRun(RunId run) const
{
    SqliteStatement row = connection->query("SELECT state, owner_pid, owner_start, owner_boot, owner_namespace "
                                            "FROM run WHERE id = ?",
                                            run.value);
    if (!row.next())
        refuse(run, "There is no such run in the log", "the number of a run", "none of that number");
    if (row.text(0) != "running")
        refuse(run, "The run is not running, so nothing can be added to it", "running", row.text(0));
    if (ProcessIdentity{row.integer(1), row.integer(2), row.text(3), row.text(4)} != process)
        refuse(run, "The run belongs to another process", "process " + std::to_string(process.pid),
               "process " + std::to_string(row.integer(1)));
}

bool RunStore::State::isRunning(RunId run) const
{
    requireRun(run);
    return connection->query("SELECT 1 FROM run WHERE id = ? AND state = 'running'", run.value).next()
        && !isAbandoned(run);
}

void RunStore::State::requireSameScrubs(RunId run, std::int64_t planScrubs) const
{
    SqliteStatement row = connection->query("SELECT plan_scrubs FROM run WHERE id = ?", run.value);
    row.next();
    const std::int64_t now = row.integer(0);
    row.reset();
    if (now != planScrubs)
        refuse(run, "A purge has changed the run since it was read", "changed " + std::to_string(planScrubs) + " times",
               std::to_string(now));
}

void RunStore::State::requireUnpurgedSince(RunId run, std::optional<std::int64_t> planScrubs) const
{
    if (planScrubs && !connection->query("SELECT 1 FROM run WHERE id = ? AND purged_at IS NOT NULL", run.value).next())
        requireSameScrubs(run, *planScrubs);
}

bool RunStore::State::isAbandoned(RunId run) const
{
    SqliteStatement row =
        connection->query("SELECT owner_pid, owner_start, owner_boot, owner_namespace, "
                          "unixepoch('now') - unixepoch(heartbeat_at) FROM run WHERE id = ? AND state = 'running'",
                          run.value);
    if (!row.next())
        return false;
    switch (livenessOf({row.integer(0), row.integer(1), row.text(2), row.text(3)})) {
    case Liveness::Alive: return false;
    case Liveness::Dead: return true;
    case Liveness::Unknown: return row.integer(4) > heartbeatLimitSeconds;
    }
    return false;
}

void RunStore::State::markInterrupted()
{
    const auto abandoned = [this] {
        std::vector<RunId> found;
        SqliteStatement rows = connection->query("SELECT id FROM run WHERE state = 'running'");
        while (rows.next()) {
            if (isAbandoned({rows.integer(0)}))
                found.push_back({rows.integer(0)});
        }
        return found;
    };
    if (abandoned().empty())
        return;
    WriteTransaction transaction = write(WriteTransaction::Durability::Full);
    for (const RunId run : abandoned())
        connection->run("UPDATE run SET state = 'interrupted', ended_at = heartbeat_at WHERE id = ?", run.value);
    transaction.commit();
}

} // namespace unlearn
