// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace unlearn {

/// The table for \input into a document that loads array, booktabs and longtable: in a longtable, which breaks between
/// pages and is no wider than a line (latexColumnsOf()), with caption and label "tab:KEY".
std::string latexOf(const ReportTable& table);
/// A document that shows all tables of the report, each from "KEY.tex" beside it. For XeLaTeX or LuaLaTeX where names
/// have letters beyond Latin, which are then set in fonts of Noto and DejaVu that are installed; else any LaTeX.
/// XeLaTeX sets each Arabic word from right to left, LuaLaTeX whole sentences.
std::string latexDocumentOf(const Report& report);

} // namespace unlearn
