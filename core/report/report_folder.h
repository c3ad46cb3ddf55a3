// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/report/report.h"
#include "core/store/run_store.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// Writes the files of a report and its manifest.json: the SHA-256 of every file, of the rows of the log that it
/// was made from, of each row of an attack with shadow models, and of each of what was measured after a run. The folder
/// appears whole or not at all: it is made beside its place and renamed. It must be new or empty. Throws Error
/// (ValueOutOfRange for a folder that holds something; FileUnwritable, DiskFull).
void writeReport(const std::filesystem::path& folder, const Report& report, const ReportFiles& files);

/// The same for runs of a log, which notes where the report will be before it appears there (RunStore::noteReport()),
/// so that a purge of one of them names it. log: the file, which the caller should not have open: whoever closes it
/// last takes the note out of the write-ahead log. Where it can not be written, the report is made all the same, and
/// the context is told why a purge will not name it. Throws Error (Cancelled), too, and then leaves nothing: a stop is
/// obeyed at each file, until the report is noted.
void writeReport(const std::filesystem::path& log, const std::filesystem::path& folder, const Report& report,
                 const ReportFiles& files, const JobContext& context = {});

/// An attack with shadow models that a report's folder says it holds.
struct ManifestShadowAttack {
    ShadowAttackKey key;
    std::string rowHash; ///< SHA-256 of canonicalRow()
};

/// One run that a report's folder says it was made from.
struct ManifestRun {
    std::int64_t id = 0;
    std::string plan;                                     ///< path inside the folder
    std::string rows;                                     ///< path inside the folder
    std::string rowsHash;                                 ///< SHA-256 of canonicalRows()
    std::vector<ManifestShadowAttack> shadowAttacks = {}; ///< also empty in reports of versions that named none
    std::vector<std::string> measurementHashes = {};      ///< SHA-256 of each of canonicalMeasurements()
};

/// What became of a report's folder.
struct ReportCheck {
    std::int64_t files = 0;           ///< that the manifest names
    std::vector<std::string> changed; ///< paths of files with another content, manifest.json among them
    std::vector<std::string> missing;
    std::vector<std::string> additional; ///< what the manifest does not name: files, links, anything else
    std::vector<ManifestRun> runs;

    bool isIntact() const { return changed.empty() && missing.empty() && additional.empty(); }
    /// One for each of them: "tables/errors.csv was changed since the report was made."
    std::vector<std::string> sentences() const;
};

/// Compares a report's folder with its manifest. A changed manifest is a finding, one that can not be read at all an
/// Error (FileMissing, FileUnreadable, FileCorrupt, FormatUnsupported for another version).
ReportCheck verifyReport(const std::filesystem::path& folder);

} // namespace unlearn
