// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unlearn {

/// Whether a file is a log of runs by its content, whatever it is called and however old it is; false for what is no
/// database, is an empty one or can not be read. Throws Error, as opening it does, for a database that is no log of
/// ours (FormatUnsupported), is newer (DatabaseNewer) or damaged (DatabaseCorrupt).
bool isRunLog(const std::filesystem::path& file);

} // namespace unlearn
