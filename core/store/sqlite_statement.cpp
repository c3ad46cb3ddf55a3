// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_statement.h"

#include "core/store/sqlite_failure.h"

#include <sqlite3.h>

#include <cstring>
#include <limits>
#include <utility>

namespace unlearn {
namespace {

// What SQLITE_TRANSIENT spells with an old-style cast: the text is copied.
const auto copied = reinterpret_cast<sqlite3_destructor_type>(std::intptr_t{-1});

} // namespace

SqliteStatement::SqliteStatement(sqlite3* connection, const std::filesystem::path& file, const char* sql)
    : m_connection(connection), m_file(&file)
{
    check(sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr), "used");
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : m_connection(other.m_connection), m_file(other.m_file), m_statement(std::exchange(other.m_statement, nullptr))
{
}

void SqliteStatement::bind(int position, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, position, value), "used");
}

void SqliteStatement::bind(int position, double value)
{
    check(sqlite3_bind_double(m_statement, position, value), "used");
}

void SqliteStatement::bind(int position, const char* value)
{
    check(sqlite3_bind_text64(m_statement, position, value, std::strlen(value), copied, SQLITE_UTF8), "used");
}

void SqliteStatement::bind(int position, const std::string& value)
{
    check(sqlite3_bind_text64(m_statement, position, value.data(), value.size(), copied, SQLITE_UTF8), "used");
}

void SqliteStatement::bindNull(int position)
{
    check(sqlite3_bind_null(m_statement, position), "used");
}

bool SqliteStatement::next()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        throwSqliteFailure(m_connection, result, *m_file,
                           sqlite3_stmt_readonly(m_statement) ? "The run log can not be read"
                                                              : "The run log can not be written");
    return false;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_statement, column);
}

std::string SqliteStatement::text(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<double> SqliteStatement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

void SqliteStatement::check(int result, const char* action) const
{
    if (result != SQLITE_OK)
        throwSqliteFailure(m_connection, result, *m_file, action);
}

} // namespace unlearn
