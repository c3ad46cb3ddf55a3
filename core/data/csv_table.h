// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

/// A table of text as RFC 4180 describes it: commas, one line a row, the first of them the columns' names; fields in
/// quotes may hold commas, line breaks and doubled quotes. Lines may end in LF or CRLF; empty lines are skipped; a
/// UTF-8 byte order mark is dropped.
class CsvTable {
public:
    /// Throws Error (FileMissing, FileUnreadable; FileCorrupt: above 1 GiB, a quote that is not closed or stands inside
    /// a field, a row with another number of fields or more than 65,536; ValueOutOfRange: no row, two columns of one
    /// name; OutOfMemory: as requireTextMemory) naming the line.
    explicit CsvTable(const std::filesystem::path& file);
    CsvTable(CsvTable&&) = delete; ///< cells point into it

    const std::filesystem::path& file() const { return m_file; }
    const std::vector<std::string>& columns() const { return m_columns; }
    /// Position of a column. Throws Error (UnknownName) listing those that there are.
    std::size_t column(const std::string& name) const;
    std::size_t rows() const { return m_lines.size(); }
    /// Without white space around it.
    std::string_view cell(std::size_t row, std::size_t column) const
    {
        return m_cells[row * m_columns.size() + column];
    }
    /// Where a row begins in the file, counted from 1.
    std::size_t line(std::size_t row) const { return m_lines[row]; }

private:
    void parse();
    std::string_view field(std::size_t& at, std::size_t& line);
    [[noreturn]] void fail(std::size_t line, const std::string& message, const std::string& expected,
                           const std::string& found) const;

    std::filesystem::path m_file;
    std::string m_text; ///< fields in quotes are unquoted in place
    std::vector<std::string> m_columns;
    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_lines;
};

} // namespace unlearn
