// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Changes to an experiment that a window keeps for the case of a crash, in a file "recovery-PROCESS.json".
struct UnsavedPlan {
    std::filesystem::path planFile; ///< that they are changes to; empty: a new experiment
    Plan plan;
};

/// Where windows keep them: "unlearning-workbench" in dataHome().
std::filesystem::path unsavedFolder();

/// The process number in the name of such a file; 0 where there is none.
std::int64_t windowOf(const std::filesystem::path& unsavedPlan);

/// Nothing where the file holds no experiment, or one of another version.
std::optional<UnsavedPlan> readUnsavedPlan(const std::filesystem::path& file);
/// Whole or not at all. Throws Error (FileUnwritable, DiskFull).
void writeUnsavedPlan(const std::filesystem::path& file, const UnsavedPlan& unsaved);

/// The plan without these selectors of forget sets, whether they name files from its folder or with whole paths; a
/// request that is left without any stands for a purged one.
Plan withoutSelectors(Plan plan, const std::vector<std::string>& selectors);

/// Takes selectors out of all that windows have left in a folder; a file that can not be read goes. Wherever they name
/// samples of other data, who recovers that experiment chooses its forget set anew. dryRun: changes nothing. Returns
/// the files that hold them; a window that is open still has them in memory. Throws Error (FileUnwritable, DiskFull).
std::vector<std::filesystem::path> purgeUnsavedPlans(const std::filesystem::path& folder,
                                                     const std::vector<std::string>& selectors, bool dryRun = false);

} // namespace unlearn
