// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unlearn {

/// The user's folder for what the workbench keeps: $XDG_DATA_HOME/unlearning-workbench, ~/.local/share/... where that
/// is not set to an absolute path. It need not exist.
std::filesystem::path dataHome();

} // namespace unlearn
