// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_export.h"

#include "core/report/gather_report.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "core/report/request_images.h"
#include "core/runtime.h"
#include "widgets/session/report_drawings.h"
#include "widgets/session/report_figure_files.h"
#include "widgets/session/report_pdf.h"

#include <algorithm>
#include <iterator>

namespace unlearn {

namespace {

Report readReport(const std::filesystem::path& log, const std::vector<RunId>& runs, const ReportLanguage& language,
                  const JobContext& context, RequestPictures pictures)
{
    const RunStore store(log, RunStore::Mode::ReadOnly);
    const std::vector<RequestImages> images =
        pictures == RequestPictures::Shown ? readRequestImages(store, runs, context) : std::vector<RequestImages>();
    context.report("gather", -1.0);
    return gatherReport(store, runs, language, images);
}

} // namespace

ReportOutcome exportReport(const std::filesystem::path& log, const std::vector<RunId>& runs,
                           const std::filesystem::path& folder, int screenDots, const ReportLanguage& language,
                           const JobContext& context, RequestPictures pictures)
{
    const Report report = readReport(log, runs, language, context, pictures);
    ReportFiles files = filesOf(report);
    const auto document = [&report, screenDots](const char* path, QPageSize::PageSizeId size) {
        return ReportDrawing{.path = path,
                             .draw = [&report, screenDots,
                                      size](const JobContext& told) { return pdfOf(report, size, screenDots, told); },
                             .effort = pdfEffort(report)};
    };
    std::vector<ReportDrawing> drawings{document("report-a4.pdf", QPageSize::A4),
                                        document("report-letter.pdf", QPageSize::Letter)};
    std::ranges::move(figureDrawings(report), std::back_inserter(drawings)); // behind what takes longest
    addDrawings(files, drawings, threads(), context);
    context.checkpoint();
    context.report("write", -1.0);
    writeReport(log, folder, report, files, context);
    return {.folder = folder, .warnings = report.warnings};
}

} // namespace unlearn
