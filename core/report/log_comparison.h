// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_folder.h"
#include "core/store/run_store.h"

#include <string>
#include <vector>

namespace unlearn {

/// What a log holds now against what a report was made from, a sentence for each difference: runs that are gone, are
/// others or went on, and of runs that are there, attacks with shadow models, and what was measured after them, that
/// have other figures now or are gone. What was added since is none: both can be had at any time. Manifests of older
/// reports name neither. Figures by former formulas are no difference, whether a report has them or was made when these
/// were shown no longer.
/// Throws Error of RunStore::run(), but for a run that is not there.
std::vector<std::string> differencesFromLog(const std::vector<ManifestRun>& runs, const RunStore& store);

} // namespace unlearn
