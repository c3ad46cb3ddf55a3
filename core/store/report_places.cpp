// SPDX-License-Identifier: GPL-3.0-or-later
// Where reports of the runs were written, so that a purge can name them.
#include "core/error.h"
#include "core/store/run_store_state.h"
#include "core/store/schema/migrations.h"

#include <optional>

namespace unlearn {

// A folder's path is any bytes but zero, not always text: it is stored as a blob.

void RunStore::noteReport(const std::filesystem::path& file, const std::vector<RunId>& runs,
                          const std::filesystem::path& folder)
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
    for (const RunId run : runs)
        connection.run("INSERT INTO report_run (run, folder) VALUES (?, CAST(? AS BLOB)) "
                       "ON CONFLICT (run, folder) DO NOTHING",
                       run.value, folder.string());
    connection.execute("COMMIT");
}

std::set<std::filesystem::path> RunStore::notedReports(RunId run) const
{
    std::set<std::filesystem::path> folders;
    SqliteStatement row = m_state->connection->query("SELECT folder FROM report_run WHERE run = ?", run.value);
    while (row.next())
        folders.insert(row.text(0));
    return folders;
}

} // namespace unlearn
