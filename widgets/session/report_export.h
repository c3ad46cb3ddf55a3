// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/report/report_language.h"
#include "core/store/run_store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// Whether a report shows samples that were to be forgotten. Whoever has it has them.
enum class RequestPictures { Shown, LeftOut };

/// A report that was written.
struct ReportOutcome {
    std::filesystem::path folder;
    std::vector<std::string> warnings; ///< Report::warnings
};

/// Writes a report of runs of the log as "unlearn report" does, in the language, and besides report-a4.pdf,
/// report-letter.pdf and each figure as PDF and PNG, drawn in as many threads as compute, up to 8. Needs a
/// QGuiApplication; may run in any thread. Throws Error as gatherReport() and writeReport() do, and Cancelled,
/// which leaves nothing. Its phases are "load" (where data are read), "gather", "draw" and "write".
/// screenDots: screenDotsPerInch(). pictures: to show them, the data that the runs' plans name are read
/// (readRequestImages()). log: the file, of this version; the caller should not have it open (writeReport()).
ReportOutcome exportReport(const std::filesystem::path& log, const std::vector<RunId>& runs,
                           const std::filesystem::path& folder, int screenDots, const ReportLanguage& language = {},
                           const JobContext& context = {}, RequestPictures pictures = RequestPictures::LeftOut);

} // namespace unlearn
