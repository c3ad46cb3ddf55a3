// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <filesystem>

namespace unlearn {

/// The same plan, with its relative paths (models, data folder, index files) written from another folder. Absolute
/// paths stay as they are.
Plan relocated(Plan plan, const std::filesystem::path& folder);

} // namespace unlearn
