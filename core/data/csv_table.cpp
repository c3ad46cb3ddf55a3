// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_table.h"

#include "core/data/text_memory.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <algorithm>
#include <set>

namespace unlearn {
namespace {

constexpr std::uint64_t largestFile = std::uint64_t{1} << 30;
constexpr std::size_t mostColumns = 65'536; // a line of commas alone would take many times its size

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

CsvTable::CsvTable(const std::filesystem::path& file) : m_file(file), m_text(readTextFile(file, largestFile))
{
    parse();
    std::set<std::string> seen;
    for (const std::string& name : m_columns) {
        if (!seen.insert(name).second)
            throw Error(ErrorCode::ValueOutOfRange, "Two columns of the table have one name",
                        {.file = m_file.string(), .field = printableText(name), .expected = "one", .found = "two"});
    }
    if (rows() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "The table has no rows",
                    {.file = m_file.string(),
                     .expected = "a line of column names and at least one row",
                     .found = m_columns.empty() ? "no line" : "column names alone"});
}

std::size_t CsvTable::column(const std::string& name) const
{
    const auto at = std::ranges::find(m_columns, name);
    if (at != m_columns.end())
        return static_cast<std::size_t>(at - m_columns.begin());
    std::string known;
    for (const std::string& column : m_columns)
        known += (known.empty() ? "" : ", ") + column;
    throw Error(ErrorCode::UnknownName, "The table has no column of that name",
                {.file = m_file.string(), .expected = "one of " + printableText(known), .found = printableText(name)});
}

void CsvTable::parse()
{
    std::size_t at = m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const std::size_t lines = mostLines(m_text),
                      fields = lines + static_cast<std::size_t>(std::ranges::count(m_text, ','));
    requireTextMemory(lines, fields, m_file);
    m_lines.reserve(lines);
    m_cells.reserve(fields);
    std::size_t line = 1;
    std::vector<std::string_view> row;
    while (at < m_text.size()) {
        const std::size_t rowLine = line;
        row.clear();
        while (true) {
            if (row.size() == mostColumns)
                fail(rowLine, "A row of the table has too many fields", "at most " + std::to_string(mostColumns),
                     "more");
            row.push_back(field(at, line));
            if (at >= m_text.size() || m_text[at++] != ',')
                break;
            if (at == m_text.size()) { // a comma at the very end: one more field, of nothing
                row.emplace_back();
                break;
            }
        }
        ++line;
        if (row.size() == 1 && row.front().empty())
            continue;
        if (m_columns.empty()) {
            m_columns.assign(row.begin(), row.end());
            continue;
        }
        if (row.size() != m_columns.size())
            fail(rowLine, "A row of the table has another number of fields", std::to_string(m_columns.size()),
                 std::to_string(row.size()));
        m_cells.insert(m_cells.end(), row.begin(), row.end());
        m_lines.push_back(rowLine);
    }
}

/// Leaves at on the comma or line feed behind the field.
std::string_view CsvTable::field(std::size_t& at, std::size_t& line)
{
    if (m_text[at] != '"') {
        const std::size_t end = std::min(m_text.find_first_of(",\n", at), m_text.size());
        std::string_view text = std::string_view(m_text).substr(at, end - at);
        at = end;
        if (text.ends_with('\r') && (end == m_text.size() || m_text[end] == '\n'))
            text.remove_suffix(1);
        if (text.find('"') != std::string_view::npos)
            fail(line, "A quote stands inside a field of the table", "the whole field in quotes, the quote doubled",
                 printableText(text));
        return trimmed(text);
    }
    const std::size_t start = ++at, firstLine = line;
    std::size_t to = start;
    while (true) {
        if (at >= m_text.size())
            fail(firstLine, "A quoted field of the table is not closed", "\"", "the end of the file");
        const char c = m_text[at++];
        if (c == '"') {
            if (at >= m_text.size() || m_text[at] != '"')
                break;
            ++at;
        }
        line += c == '\n' ? 1 : 0;
        m_text[to++] = c;
    }
    if (at < m_text.size() && m_text[at] == '\r')
        ++at;
    if (at < m_text.size() && m_text[at] != ',' && m_text[at] != '\n')
        fail(line, "A quoted field of the table goes on after its quotes", "a comma or the end of the line",
             printableText(m_text.substr(at, 1)));
    return trimmed(std::string_view(m_text).substr(start, to - start));
}

void CsvTable::fail(std::size_t line, const std::string& message, const std::string& expected,
                    const std::string& found) const
{
    throw Error(
        ErrorCode::FileCorrupt, message,
        {.file = m_file.string(), .field = "line " + std::to_string(line), .expected = expected, .found = found});
}

} // namespace unlearn
