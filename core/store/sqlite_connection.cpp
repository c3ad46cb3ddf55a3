// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_connection.h"

#include "core/error.h"
#include "core/store/sqlite_failure.h"

#include <sqlite3.h>

#include <utility>

namespace unlearn {
namespace {

constexpr int busyTimeoutMilliseconds = 5000;

/// A file name as SQLite's URI syntax wants it, with the one option that needs a URI.
std::string immutableUri(const std::filesystem::path& file)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr char digits[] = "0123456789abcdef";
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

int openFlags(SqliteConnection::Access access)
{
    switch (access) {
    case SqliteConnection::Access::ReadWriteCreate: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteConnection::Access::ReadWrite: return SQLITE_OPEN_READWRITE;
    case SqliteConnection::Access::ReadOnly: return SQLITE_OPEN_READONLY;
    case SqliteConnection::Access::Immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

SqliteConnection::SqliteConnection(std::filesystem::path file, Access access) : m_file(std::move(file))
{
    const std::string name = access == Access::Immutable ? immutableUri(m_file) : m_file.string();
    const int result = sqlite3_open_v2(name.c_str(), &m_connection, openFlags(access) | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (result != SQLITE_OK)
            throwSqliteFailure(m_connection, result, m_file, "The run log can not be opened");
        sqlite3_extended_result_codes(m_connection, 1);
        sqlite3_busy_timeout(m_connection, busyTimeoutMilliseconds);
        // The file may come from anywhere: its schema gets no more trust than its rows.
        execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0;");
        if (access == Access::ReadWriteCreate || access == Access::ReadWrite) {
            sqlite3_wal_hook(
                m_connection,
                [](void* self, sqlite3*, const char*, int frames) {
                    static_cast<SqliteConnection*>(self)->m_writeAheadFrames = frames;
                    return SQLITE_OK;
                },
                this);
        } else {
            execute("PRAGMA query_only = ON");
            keepWriteAheadLogOnClose();
        }
    } catch (...) {
        sqlite3_close_v2(m_connection);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    sqlite3_close_v2(m_connection);
}

void SqliteConnection::execute(const char* sql) const
{
    const int result = sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        throwSqliteFailure(m_connection, result, m_file, "The run log can not be used");
}

std::int64_t SqliteConnection::integer(const char* sql) const
{
    SqliteStatement statement = query(sql);
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t SqliteConnection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

std::int64_t SqliteConnection::totalChanges() const
{
    return sqlite3_total_changes64(m_connection);
}

void SqliteConnection::checkpoint()
{
    const int result = sqlite3_wal_checkpoint_v2(m_connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (result != SQLITE_OK && result != SQLITE_BUSY)
        throwSqliteFailure(m_connection, result, m_file, "The run log can not be written");
}

void SqliteConnection::emptyWriteAheadLog()
{
    const int result = sqlite3_wal_checkpoint_v2(m_connection, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (result != SQLITE_OK)
        throwSqliteFailure(m_connection, result, m_file, "The run log can not be written");
    m_writeAheadFrames = 0;
}

void SqliteConnection::copyTo(const std::filesystem::path& target) const
{
    const std::filesystem::path temporary = target.string() + ".part";
    std::filesystem::remove(temporary);
    {
        const SqliteConnection copy(temporary, Access::ReadWriteCreate);
        sqlite3_backup* backup = sqlite3_backup_init(copy.m_connection, "main", m_connection, "main");
        if (!backup)
            throwSqliteFailure(copy.m_connection, sqlite3_extended_errcode(copy.m_connection), temporary,
                               "The run log can not be copied");
        sqlite3_backup_step(backup, -1);
        const int result = sqlite3_backup_finish(backup);
        if (result != SQLITE_OK)
            throwSqliteFailure(copy.m_connection, result, temporary, "The run log can not be copied");
        // A copy stands alone: it must not need a write-ahead log beside it.
        copy.execute("PRAGMA journal_mode = DELETE");
    }
    std::error_code failure;
    std::filesystem::rename(temporary, target, failure);
    if (failure)
        throw Error(
            ErrorCode::FileUnwritable, "The copy of the run log can not be put in place",
            {.file = target.string(), .expected = "a folder that can be written to", .found = failure.message()});
}

void SqliteConnection::keepWriteAheadLogOnClose()
{
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace unlearn
