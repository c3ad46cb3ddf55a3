// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/purged_reports.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/store/report_places.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

bool isFile(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(fs::symlink_status(path, ignored));
}

/// The manifest is the last: until it is gone, the report is found again.
void removeFiles(const ReportPlace& report)
{
    std::set<fs::path> folders{report.folder};
    for (const std::string& file : report.files) {
        const fs::path path = report.folder / file;
        std::error_code error;
        if (!fs::remove(path, error) && error)
            throw Error(ErrorCode::FileUnwritable, "What the purge is to remove can not be removed",
                        {.file = path.string(), .expected = "a file that may be removed", .found = error.message()});
        for (fs::path inner = fs::path(file).parent_path(); !inner.empty(); inner = inner.parent_path())
            folders.insert(report.folder / inner);
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) { // inner ones first
        std::error_code notEmpty;
        fs::remove(*folder, notEmpty);
    }
}

} // namespace

PurgedReports purgeReports(const fs::path& notes, const std::set<RunId>& runs, bool dryRun)
{
    PurgedReports purged;
    for (const ReportPlace& report : notedReports(notes)) {
        if (std::ranges::none_of(report.runs, [&runs](RunId run) { return runs.contains(run); }))
            continue;
        const std::string folder = report.folder.string();
        const fs::path manifest = report.folder / report.files.back();
        if (!isFile(manifest)) { // removed or moved since
            if (!dryRun)
                forgetReport(notes, report.folder);
            continue;
        }
        if (hashFile(manifest) != report.manifestHash) {
            purged.left.push_back({translatable("Core",
                                                "What lies in %1 now is not the report that was written there; "
                                                "it is yours to look at"),
                                   {folder}});
            continue;
        }
        purged.done.push_back({translatable("Core", "Report %1 removed"), {folder}});
        if (dryRun)
            continue;
        removeFiles(report);
        forgetReport(notes, report.folder);
        std::error_code ignored;
        if (fs::exists(report.folder, ignored))
            purged.left.push_back(
                {translatable("Core", "What else lies in the folder of the report %1 is yours to look at"), {folder}});
    }
    return purged;
}

} // namespace unlearn
