// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_files.h"

#include "core/report/report_csv.h"
#include "core/report/report_html.h"
#include "core/report/report_latex.h"
#include "core/report/table_cells.h"

namespace unlearn {

std::string planPath(std::int64_t run)
{
    return "plans/run-" + std::to_string(run) + ".unlearn.json";
}

std::string rowsPath(std::int64_t run)
{
    return "rows/run-" + std::to_string(run) + ".json";
}

std::string measuredRowsPath(std::int64_t run)
{
    return "rows/run-" + std::to_string(run) + "-measured.json";
}

ReportFiles filesOf(const Report& report)
{
    ReportFiles files{{"report.html", htmlOf(report)},
                      {"tables/tables.tex", latexDocumentOf(report)},
                      {"paper.bib", report.bibliography}};
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (const auto* const table = std::get_if<ReportTable>(&block)) {
                files["tables/" + table->key + ".csv"] = csvOf(*table);
                files["tables/" + table->key + ".tex"] = latexOf(*table);
            } else if (const auto* const figure = std::get_if<ReportFigure>(&block)) {
                files["figures/" + figure->key + ".svg"] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + figure->svg;
                if (!figure->csv.empty())
                    files["figures/" + figure->key + ".csv"] = figure->csv;
            }
        }
    }
    for (const ReportedRun& run : report.runs) {
        files[planPath(run.id)] = run.plan;
        files[rowsPath(run.id)] = run.rows;
        if (!run.measurements.empty())
            files[measuredRowsPath(run.id)] = "[\n" + joined(run.measurements, ",\n") + "\n]\n";
    }
    return files;
}

} // namespace unlearn
