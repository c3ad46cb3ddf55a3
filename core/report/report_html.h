// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace unlearn {

/// One HTML document that needs nothing else: no other file, no script. Well-formed XML, too (XHTML syntax of HTML 5),
/// so that strict parsers read it. Its tables and figures are numbered in their order.
std::string htmlOf(const Report& report);

} // namespace unlearn
