// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace unlearn {

/// One prepared statement, finalised when it leaves its scope. Failures leave as Error (see SqliteConnection).
class SqliteStatement {
public:
    SqliteStatement(sqlite3* connection, const std::filesystem::path& file, const char* sql);
    ~SqliteStatement();
    SqliteStatement(SqliteStatement&& other) noexcept;
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    // Positions count from 1. A NaN is bound as NULL, which is what SQLite makes of it anyway.
    void bind(int position, std::int64_t value);
    void bind(int position, int value) { bind(position, std::int64_t{value}); }
    void bind(int position, double value);
    void bind(int position, const char* value);
    void bind(int position, const std::string& value);
    template <typename Value> void bind(int position, const std::optional<Value>& value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }

    /// Steps; true while there is a row.
    bool next();
    /// Ready for another round with the same parameters until they are bound anew.
    void reset();

    // Columns count from 0.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const; ///< NaN for NULL
    std::string text(int column) const;
    std::optional<double> optionalReal(int column) const;

private:
    void bindNull(int position);
    void check(int result, const char* action) const;

    sqlite3* m_connection;
    const std::filesystem::path* m_file;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace unlearn
