// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_log_file.h"

#include "core/error.h"
#include "core/input_file.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"

#include <array>
#include <span>
#include <string_view>
#include <system_error>

namespace unlearn {
namespace {

/// Any file may be asked about: no more of it is read than its first bytes.
bool beginsAsDatabase(const std::filesystem::path& file)
{
    constexpr std::string_view sign("SQLite format 3\0", 16);
    std::array<char, sign.size()> start{};
    try {
        InputFile(file).readSome(std::as_writable_bytes(std::span(start)));
    } catch (const Error&) {
        return false;
    }
    return std::string_view(start.data(), start.size()) == sign;
}

} // namespace

bool isRunLog(const std::filesystem::path& file)
{
    if (!beginsAsDatabase(file))
        return false;
    // Without a write-ahead log all is in the file itself, and looking at it leaves nothing beside it.
    std::error_code ignored;
    const bool isWhole = !std::filesystem::exists(file.string() + "-wal", ignored);
    const SqliteConnection connection(
        file, isWhole ? SqliteConnection::Access::Immutable : SqliteConnection::Access::ReadOnly);
    checkedVersion(connection, migrations());
    return true;
}

} // namespace unlearn
