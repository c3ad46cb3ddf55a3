// SPDX-License-Identifier: GPL-3.0-or-later
// Where reports and other files were written, so that a purge can name them.
#include "core/error.h"
#include "core/store/run_store_state.h"
#include "core/store/schema/migrations.h"

#include <optional>

namespace unlearn {

// A path is any bytes but zero, not always text: it is stored as a blob.

namespace {

/// write: told of a connection inside a transaction. The log has to be there.
template <typename Write> void addTo(const std::filesystem::path& file, const Write& write)
{
    const std::filesystem::path log = std::filesystem::absolute(file);
    const std::unique_ptr<ProcessLock> lock = ProcessLock::ofExisting(log);
    std::optional<ProcessLock::Hold> hold; // outlives the connection, which empties the write-ahead log when it closes
    if (lock)
        hold.emplace(*lock);
    const SqliteConnection connection(log, SqliteConnection::Access::ReadWrite);
    const std::int64_t newest = migrations().back().version;
    if (const std::int64_t version = checkedVersion(connection, migrations()); version != newest)
        throw Error(ErrorCode::FormatUnsupported,
                    "The run log is of an older version and has to be opened for writing once",
                    {.file = log.string(),
                     .field = "user_version",
                     .expected = std::to_string(newest),
                     .found = std::to_string(version)});
    connection.execute("PRAGMA synchronous = FULL; BEGIN IMMEDIATE"); // closing without COMMIT rolls back
    write(connection);
    connection.execute("COMMIT");
}

} // namespace

void RunStore::noteReport(const std::filesystem::path& file, const std::vector<RunId>& runs,
                          const std::filesystem::path& folder)
{
    addTo(file, [&](const SqliteConnection& log) {
        for (const RunId run : runs)
            log.run("INSERT INTO report_run (run, folder) VALUES (?, CAST(? AS BLOB)) "
                    "ON CONFLICT (run, folder) DO NOTHING",
                    run.value, folder.string());
    });
}

void RunStore::noteFile(const std::filesystem::path& file, const std::vector<RunId>& runs,
                        const std::filesystem::path& written)
{
    addTo(file, [&](const SqliteConnection& log) {
        for (const RunId run : runs)
            log.run("INSERT INTO file_of_run (run, file) VALUES (?, CAST(? AS BLOB)) "
                    "ON CONFLICT (run, file) DO NOTHING",
                    run.value, written.string());
    });
}

void RunStore::noteFile(const std::filesystem::path& file, const SampleSource& samples,
                        const std::filesystem::path& written)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        upgrade(file);
    else
        const RunStore made(file);
    addTo(file, [&](const SqliteConnection& log) {
        log.run("INSERT INTO file_of_request (data_hash, forget_hash, file) VALUES (?, ?, CAST(? AS BLOB)) "
                "ON CONFLICT (data_hash, forget_hash, file) DO NOTHING",
                samples.dataHash, samples.forgetHash, written.string());
    });
}

std::set<std::filesystem::path> RunStore::notedReports(RunId run) const
{
    std::set<std::filesystem::path> folders;
    SqliteStatement row = m_state->connection->query("SELECT folder FROM report_run WHERE run = ?", run.value);
    while (row.next())
        folders.insert(row.text(0));
    return folders;
}

std::set<std::filesystem::path> RunStore::notedFiles(RunId run) const
{
    std::set<std::filesystem::path> files;
    SqliteStatement row = m_state->connection->query("SELECT file FROM file_of_run WHERE run = ?", run.value);
    while (row.next())
        files.insert(row.text(0));
    return files;
}

std::set<std::filesystem::path> RunStore::notedFiles(const SampleSource& samples) const
{
    std::set<std::filesystem::path> files;
    SqliteStatement row =
        m_state->connection->query("SELECT file FROM file_of_request WHERE data_hash = ? AND forget_hash IN ('', ?)",
                                   samples.dataHash, samples.forgetHash);
    while (row.next())
        files.insert(row.text(0));
    return files;
}

} // namespace unlearn
