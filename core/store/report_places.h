// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// A report that was written of runs of a log, so that a purge of one of them finds it.
struct ReportPlace {
    std::filesystem::path folder; ///< absolute
    std::vector<RunId> runs;
    std::vector<std::string> files; ///< paths inside the folder; the last is the manifest
    std::string manifestHash;       ///< SHA-256 of the manifest: of another one there, another report took the place
};

/// Notes a report, in the place of what was noted of the same folder. notes: RunStore::reportsFolder(). One file a
/// folder, so that processes which write reports at once do not wait for each other. Throws Error (FileUnwritable,
/// DiskFull).
void noteReport(const std::filesystem::path& notes, const ReportPlace& place);

/// What was noted, by folder. A note that can not be read, or that names files outside its folder, is left out.
std::vector<ReportPlace> notedReports(const std::filesystem::path& notes);

/// Removes the note of a report. Never throws.
void forgetReport(const std::filesystem::path& notes, const std::filesystem::path& folder);

} // namespace unlearn
