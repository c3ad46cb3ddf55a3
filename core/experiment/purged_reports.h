// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"
#include "core/store/run_record.h"

#include <filesystem>
#include <set>
#include <vector>

namespace unlearn {

struct PurgedReports {
    std::vector<Sentence> done;
    std::vector<Sentence> left; ///< what is there and was not written with a report of the runs
};

/// Removes reports that show any of the runs: figures on the forgotten samples, selectors, pictures. Only the files
/// that were written with a report go, and folders that are empty then; a report that another one took the place of
/// stays. notes: RunStore::reportsFolder(); dryRun: tells only. May be repeated after a failure. Throws Error
/// (FileUnwritable).
PurgedReports purgeReports(const std::filesystem::path& notes, const std::set<RunId>& runs, bool dryRun);

} // namespace unlearn
