// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_language.h"
#include "core/report/run_to_report.h"
#include "core/report/spread.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

// What the tables of a report are made of.

/// A number that is not there: "–" in the report, an empty field in CSV.
inline constexpr double notAvailable = std::numeric_limits<double>::quiet_NaN();

ReportColumn wordColumn(std::string title, std::string key);
ReportColumn numberColumn(std::string title, std::string key);
ReportColumn runColumn(const ReportLanguage& language); ///< of runCell()

ReportCell textCell(std::string value);
ReportCell wholeCell(std::int64_t value);
ReportCell runCell(const RunToReport& run);

/// A row for each thing of one kind that a run has, the run's number first. rowOf: of the run and the thing, the cells
/// behind it.
template <typename Things, typename RowOf>
void addRows(ReportTable& table, const std::vector<RunToReport>& runs, Things RunDetails::*things, RowOf rowOf)
{
    for (const RunToReport& run : runs) {
        for (const auto& thing : run.details.*things) {
            std::vector<ReportCell>& row = table.rows.emplace_back(std::vector<ReportCell>{runCell(run)});
            std::ranges::move(rowOf(run, thing), std::back_inserter(row));
        }
    }
}

std::string joined(const std::vector<std::string>& parts, const char* separator);

/// Cells of numbers that have decimals, with the language's point. The language outlives it.
class DecimalCells {
public:
    explicit DecimalCells(const ReportLanguage& language) : m_language(language) { }

    ReportCell operator()(double value, int decimals = 2) const;
    ReportCell operator()(const std::optional<double>& value, int decimals = 2) const;
    ReportCell operator()(const Spread& value, int decimals = 2) const; ///< for programs, the mean
    ReportCell significant(const std::optional<double>& value) const;

private:
    const ReportLanguage& m_language;
};

} // namespace unlearn
