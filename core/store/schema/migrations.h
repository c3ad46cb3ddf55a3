// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/process_lock.h"
#include "core/store/sqlite_connection.h"

#include <cstdint>
#include <span>

namespace unlearn {

/// One step of the schema. Steps are never changed once released: a log of any age is brought up by those it lacks.
struct Migration {
    std::int64_t version; ///< user_version afterwards; consecutive from 1
    const char* sql;
};

/// Marks the file as ours (PRAGMA application_id): "UNLR".
inline constexpr std::int64_t runLogApplicationId = 0x554e4c52;

/// All of them, oldest first.
std::span<const Migration> migrations();

/// Refuses what is not a run log of a version up to steps.back().version.
/// Throws Error: FormatUnsupported (another program's database), DatabaseNewer. Returns the version; 0: an empty file.
std::int64_t checkedVersion(const SqliteConnection& connection, std::span<const Migration> steps);

/// Brings the file to the newest version in one transaction. Where it held a log before, a copy of that stays beside it
/// as FILE.vN-backup. Throws Error as above, or of the store; the file is then as it was.
void migrate(SqliteConnection& connection, ProcessLock& lock, std::span<const Migration> steps);

} // namespace unlearn
