// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_log_file.h"

#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <string_view>
#include <system_error>

namespace unlearn {
namespace {

/// Any file may be asked about: no more of it is read than its first bytes. SQLite reads them, for the file may be a
/// log that this process has open: a descriptor of our own would, when it is closed, give up the locks of the process
/// on it (POSIX), and another process could take the write-ahead log away from under the one that writes.
bool beginsAsDatabase(const std::filesystem::path& file)
{
    constexpr std::string_view sign("SQLite format 3\0", 16);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) // a pipe would be waited for
        return false;
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> connection(opened, &sqlite3_close_v2);
    sqlite3_file* content = nullptr;
    if (result != SQLITE_OK
        || sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &content) != SQLITE_OK
        || !content->pMethods)
        return false;
    std::array<char, sign.size()> start{};
    return content->pMethods->xRead(content, start.data(), static_cast<int>(start.size()), 0) == SQLITE_OK
        && std::string_view(start.data(), start.size()) == sign;
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
    return checkedVersion(connection, migrations()) > 0;
}

} // namespace unlearn
