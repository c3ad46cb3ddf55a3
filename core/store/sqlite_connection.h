// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_statement.h"

#include <cstdint>
#include <filesystem>
#include <memory>

struct sqlite3;

namespace unlearn {

/// One connection to one SQLite file. Every failure leaves as Error with the file's path: DatabaseLocked,
/// DatabaseCorrupt, DiskFull, FileUnwritable, FileUnreadable, FileMissing, ValueOutOfRange (a constraint), OutOfMemory.
class SqliteConnection {
public:
    enum class Access {
        ReadWriteCreate,
        ReadWrite, ///< a file that is there
        ReadOnly,  ///< also sets query_only; never checkpoints
        Immutable  ///< for files in folders where not even the shared-memory file can be made
    };

    SqliteConnection(std::filesystem::path file, Access access);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    /// One or more statements without parameters or results.
    void execute(const char* sql) const;
    /// One statement with its parameters bound, ready for next().
    template <typename... Values> SqliteStatement query(const char* sql, const Values&... values) const
    {
        SqliteStatement statement(m_connection, m_file, sql);
        int position = 0;
        (statement.bind(++position, values), ...);
        return statement;
    }
    /// One statement that returns no rows.
    template <typename... Values> void run(const char* sql, const Values&... values) const
    {
        query(sql, values...).next();
    }
    /// First column of the first row; zero where there is none.
    std::int64_t integer(const char* sql) const;

    std::int64_t lastInsertId() const;
    std::int64_t totalChanges() const; ///< by this connection since it was opened
    /// Frames in the write-ahead log after this connection's last commit.
    int writeAheadFrames() const { return m_writeAheadFrames; }
    /// Moves what it can of the write-ahead log into the database, without waiting for readers.
    void checkpoint();
    /// Moves all of the write-ahead log into the database and cuts its file to nothing. Throws Error (DatabaseLocked)
    /// when a reader is in the way for longer than the busy timeout.
    void emptyWriteAheadLog();
    /// Whole content into another file, which is replaced; through a temporary name.
    void copyTo(const std::filesystem::path& target) const;
    /// Leaves the write-ahead log as it is when this connection closes.
    void keepWriteAheadLogOnClose();

    const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
    sqlite3* m_connection = nullptr;
    int m_writeAheadFrames = 0;
};

} // namespace unlearn
