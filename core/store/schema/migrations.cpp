// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/migrations.h"

#include "core/error.h"
#include "core/store/schema/version_1.h"
#include "core/store/schema/version_10.h"
#include "core/store/schema/version_11.h"
#include "core/store/schema/version_12.h"
#include "core/store/schema/version_13.h"
#include "core/store/schema/version_14.h"
#include "core/store/schema/version_15.h"
#include "core/store/schema/version_16.h"
#include "core/store/schema/version_17.h"
#include "core/store/schema/version_18.h"
#include "core/store/schema/version_2.h"
#include "core/store/schema/version_3.h"
#include "core/store/schema/version_4.h"
#include "core/store/schema/version_5.h"
#include "core/store/schema/version_6.h"
#include "core/store/schema/version_7.h"
#include "core/store/schema/version_8.h"
#include "core/store/schema/version_9.h"
#include "core/store/write_transaction.h"

#include <string>

namespace unlearn {

std::span<const Migration> migrations()
{
    static constexpr Migration steps[] = {{1, schemaVersion1},   {2, schemaVersion2},   {3, schemaVersion3},
                                          {4, schemaVersion4},   {5, schemaVersion5},   {6, schemaVersion6},
                                          {7, schemaVersion7},   {8, schemaVersion8},   {9, schemaVersion9},
                                          {10, schemaVersion10}, {11, schemaVersion11}, {12, schemaVersion12},
                                          {13, schemaVersion13}, {14, schemaVersion14}, {15, schemaVersion15},
                                          {16, schemaVersion16}, {17, schemaVersion17}, {18, schemaVersion18}};
    return steps;
}

std::int64_t checkedVersion(const SqliteConnection& connection, std::span<const Migration> steps)
{
    const std::int64_t application = connection.integer("PRAGMA application_id");
    const std::int64_t version = connection.integer("PRAGMA user_version");
    const bool empty = connection.integer("SELECT COUNT(*) FROM sqlite_schema") == 0;
    if (application == 0 && version == 0 && empty)
        return 0;
    if (application != runLogApplicationId || version < 1)
        throw Error(ErrorCode::FormatUnsupported, "The file is a database, but not a log of runs",
                    {.file = connection.file().string(),
                     .field = "application_id",
                     .expected = std::to_string(runLogApplicationId),
                     .found = std::to_string(application)});
    const std::int64_t newest = steps.back().version;
    if (version > newest)
        throw Error(ErrorCode::DatabaseNewer, "The run log was written by a newer version of the workbench",
                    {.file = connection.file().string(),
                     .field = "user_version",
                     .expected = "at most " + std::to_string(newest),
                     .found = std::to_string(version)});
    return version;
}

void migrate(SqliteConnection& connection, ProcessLock& lock, std::span<const Migration> steps)
{
    if (checkedVersion(connection, steps) == steps.back().version)
        return;
    {
        // Cannot be part of the transaction. It stays in the file, so later openings find it set.
        const ProcessLock::Hold hold(lock);
        connection.execute("PRAGMA journal_mode = WAL");
    }
    WriteTransaction transaction(connection, lock, WriteTransaction::Durability::Full);
    // Read again: another process may have migrated while this one waited for the lock.
    const std::int64_t before = checkedVersion(connection, steps);
    if (before == steps.back().version)
        return;
    if (before > 0)
        SqliteConnection(connection.file(), SqliteConnection::Access::ReadOnly)
            .copyTo(connection.file().string() + ".v" + std::to_string(before) + "-backup");
    for (const Migration& step : steps) {
        if (step.version > before)
            connection.execute(step.sql);
    }
    connection.execute(("PRAGMA application_id = " + std::to_string(runLogApplicationId)).c_str());
    connection.execute(("PRAGMA user_version = " + std::to_string(steps.back().version)).c_str());
    transaction.commit();
}

} // namespace unlearn
