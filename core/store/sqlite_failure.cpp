// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_failure.h"

#include "core/error.h"

#include <sqlite3.h>

#include <cerrno>
#include <string>

namespace unlearn {
namespace {

ErrorCode codeOf(int result, int systemError)
{
    // A file-size limit and a quota are the same to the user as a full disk; SQLite knows ENOSPC only.
    if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
        return ErrorCode::DiskFull;
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::DatabaseLocked;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return ErrorCode::DatabaseCorrupt;
    // Our statements are fixed and tested: one that does not compile met tables that are not ours.
    case SQLITE_ERROR: return ErrorCode::DatabaseCorrupt;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::FileUnwritable;
    case SQLITE_CANTOPEN: return systemError == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnwritable;
    case SQLITE_IOERR:
        return result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ ? ErrorCode::FileUnreadable
                                                                                : ErrorCode::FileUnwritable;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH: return ErrorCode::ValueOutOfRange;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    default: return ErrorCode::Internal;
    }
}

const char* expectation(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseLocked: return "no other program that holds it for long";
    case ErrorCode::DatabaseCorrupt: return "a sound SQLite database written by the workbench";
    case ErrorCode::DiskFull: return "free space";
    case ErrorCode::FileUnwritable: return "a file in a folder that may be written";
    case ErrorCode::FileUnreadable: return "a file that may be read";
    case ErrorCode::FileMissing: return "an existing file";
    default: return "";
    }
}

} // namespace

void throwSqliteFailure(sqlite3* connection, int result, const std::filesystem::path& file, const char* message)
{
    // SQLite passes the system's reason on after a failed opening, but not after a failed write.
    const int lastError = errno;
    const int kept = connection ? sqlite3_system_errno(connection) : 0;
    const int systemError = kept != 0 ? kept : lastError;
    const bool outdated = (result & 0xff) != SQLITE_IOERR && (result & 0xff) != SQLITE_CANTOPEN;
    const ErrorCode code = codeOf(result, outdated ? 0 : systemError);
    const char* found = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(result);
    throw Error(code, message, {.file = file.string(), .expected = expectation(code), .found = found});
}

} // namespace unlearn
