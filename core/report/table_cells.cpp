// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_cells.h"

#include <utility>

namespace unlearn {

ReportColumn wordColumn(std::string title, std::string key)
{
    return {.title = std::move(title), .key = std::move(key), .isNumeric = false};
}

ReportColumn numberColumn(std::string title, std::string key)
{
    return {.title = std::move(title), .key = std::move(key), .isNumeric = true};
}

ReportColumn runColumn(const ReportLanguage& language)
{
    return numberColumn(language.translate("Report", "Run"), "run");
}

ReportCell textCell(std::string value)
{
    return {.text = std::move(value)};
}

ReportCell wholeCell(std::int64_t value)
{
    return {.text = std::to_string(value), .number = static_cast<double>(value)};
}

ReportCell runCell(const RunToReport& run)
{
    return wholeCell(run.id());
}

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : separator) + part;
    return all;
}

ReportCell DecimalCells::operator()(double value, int decimals) const
{
    return {.text = m_language.fixed(value, decimals), .number = value};
}

ReportCell DecimalCells::operator()(const std::optional<double>& value, int decimals) const
{
    return (*this)(value.value_or(notAvailable), decimals);
}

ReportCell DecimalCells::operator()(const Spread& value, int decimals) const
{
    return {.text = value.text(decimals, m_language), .number = value.mean};
}

ReportCell DecimalCells::significant(const std::optional<double>& value) const
{
    return {.text = m_language.brief(value.value_or(notAvailable)), .number = value.value_or(notAvailable)};
}

} // namespace unlearn
