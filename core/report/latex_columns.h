// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace unlearn {

/// How a table is set so that it is no wider than a line.
struct LatexColumns {
    std::string size;    ///< commands that go before it; empty: the document's size
    std::string columns; ///< of tabular or longtable, with the package array
};

/// Columns as wide as their texts where these fit beside each other on a landscape A4 page in \footnotesize, else
/// paragraphs whose widths sum to one line: each column has room for its longest word and numbers, where need be in
/// smaller letters, and the rest is shared by what does not fit. Widths are estimated from counts of letters.
LatexColumns latexColumnsOf(const ReportTable& table);
/// Plain text of a cell as LaTeX that lines can be broken in: at spaces, between Chinese and Japanese letters, and in
/// words that are too long for a column, as hashes and paths.
std::string cellLatex(const std::string& text);
/// Likewise of a caption, whose words stay whole.
std::string captionLatex(const std::string& text);

} // namespace unlearn
