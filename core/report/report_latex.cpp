// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_latex.h"

#include "core/report/escaped_text.h"

#include <algorithm>
#include <cstddef>

namespace unlearn {
namespace {

/// Longer texts are broken into lines: they get a column of a fixed share of the page.
constexpr std::size_t mostOnOneLine = 24;

std::size_t longestText(const ReportTable& table, std::size_t column)
{
    std::size_t longest = 0;
    for (const std::vector<ReportCell>& row : table.rows)
        longest = std::max(longest, row[column].text.size());
    return longest;
}

std::string columnsOf(const ReportTable& table)
{
    std::string columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isNumeric)
            columns += 'r';
        else if (longestText(table, i) <= mostOnOneLine)
            columns += 'l';
        else
            columns += table.columns.size() <= 3 ? "p{0.4\\linewidth}" : "p{0.2\\linewidth}";
    }
    return columns;
}

std::string headOf(const ReportTable& table)
{
    std::string head = "\\toprule\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        head += (i ? " & " : "") + latexText(table.columns[i].title);
    return head + " \\\\\n\\midrule\n";
}

/// Hashes and paths have no spaces to break at.
std::string breakable(const std::string& text)
{
    constexpr std::size_t piece = 16;
    std::string latex;
    std::string word; ///< what came since the last place to break at
    for (const char character : cleanText(text)) {
        const bool beginsCharacter = (static_cast<unsigned char>(character) & 0xc0U) != 0x80U;
        if (beginsCharacter && (word.size() >= piece || word.ends_with(' '))) {
            latex += latexText(word) + (word.ends_with(' ') ? "" : "\\allowbreak{}");
            word.clear();
        }
        word += character;
    }
    return latex + latexText(word);
}

} // namespace

std::string latexOf(const ReportTable& table)
{
    std::string latex = "% Needs the packages booktabs and longtable.\n\\begin{longtable}{" + columnsOf(table)
        + "}\n\\caption{" + latexText(table.caption) + "}\\label{tab:" + table.key + "}\\\\\n" + headOf(table)
        + "\\endfirsthead\n" + headOf(table) + "\\endhead\n\\bottomrule\n\\endlastfoot\n";
    for (const std::vector<ReportCell>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            latex += (i ? " & " : "") + (table.columns[i].isNumeric ? latexText(row[i].text) : breakable(row[i].text));
        latex += " \\\\\n";
    }
    return latex + "\\end{longtable}\n";
}

std::string latexDocumentOf(const Report& report)
{
    std::string latex =
        "\\documentclass[a4paper]{article}\n"
        "\\usepackage[margin=12mm,landscape]{geometry}\n"
        "\\usepackage{iftex}\n"
        "\\ifpdftex\n\\usepackage[T1]{fontenc}\n\\usepackage{textcomp}\n\\else\n\\usepackage{fontspec}\n"
        "\\fi\n"
        "\\usepackage{booktabs,longtable}\n"
        "\\begin{document}\n\\footnotesize\n";
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (const auto* const table = std::get_if<ReportTable>(&block))
                latex += "\\input{" + table->key + ".tex}\n";
        }
    }
    return latex + "\\end{document}\n";
}

} // namespace unlearn
