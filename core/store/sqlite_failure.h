// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

struct sqlite3;

namespace unlearn {

/// What SQLite says in words of ours. result is an extended result code; message: the whole sentence.
[[noreturn]] void throwSqliteFailure(sqlite3* connection, int result, const std::filesystem::path& file,
                                     const char* message);

} // namespace unlearn
