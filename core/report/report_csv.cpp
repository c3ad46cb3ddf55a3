// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_csv.h"

#include "core/number_text.h"
#include "core/report/escaped_text.h"

#include <cmath>

namespace unlearn {
namespace {

std::string fieldOf(const ReportCell& cell)
{
    if (!cell.number)
        return csvField(cell.key.empty() ? cell.text : cell.key);
    return std::isnan(*cell.number) ? std::string() : exactText(*cell.number);
}

} // namespace

std::string csvOf(const ReportTable& table)
{
    std::string csv;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        csv += (i ? "," : "") + csvField(table.columns[i].key);
    csv += '\n';
    for (const std::vector<ReportCell>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            csv += (i ? "," : "") + fieldOf(row[i]);
        csv += '\n';
    }
    return csv;
}

} // namespace unlearn
