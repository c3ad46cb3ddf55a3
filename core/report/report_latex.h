// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace unlearn {

/// The table for \input into a document that loads booktabs and longtable: in a longtable, which breaks between pages,
/// with caption and label "tab:KEY".
std::string latexOf(const ReportTable& table);
/// A document that shows all tables of the report, each from "KEY.tex" beside it. For XeLaTeX or LuaLaTeX where names
/// have letters beyond Latin, else any LaTeX.
std::string latexDocumentOf(const Report& report);

} // namespace unlearn
