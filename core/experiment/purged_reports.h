// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"
#include "core/store/run_store.h"

#include <set>
#include <vector>

namespace unlearn {

struct PurgedReports {
    std::vector<Sentence> done;
    std::vector<Sentence> left; ///< what is there and is not the purge's to remove, or could not be removed
};

/// Removes reports that show any of the runs (figures on the forgotten samples, selectors, pictures) from where the log
/// says that they were written. What lies there is the report where its manifest.json has the hash that was noted. Of
/// it, files go whose SHA-256 is that of the manifest, the manifest last, then folders that are empty; the report's own
/// folder only where it was not there before. Whatever else lies there stays, as do links and what they lead to, and is
/// told of by left. So is a report that is not where it was written, and one that can not be looked at or removed:
/// these remain noted. One whose folder alone is gone is forgotten. dryRun: tells only. May be repeated. Throws Error
/// when the log can not be read.
PurgedReports purgeReports(RunStore& store, const std::set<RunId>& runs, bool dryRun);

} // namespace unlearn
