// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"

namespace unlearn {

/// The language of reports that are made from here on: the one that speak() installed, with the decimal point of the
/// application's locale. Call it in the GUI thread. What comes back holds a translation of its own: it is good in any
/// thread, and whatever the window speaks later.
ReportLanguage reportLanguage();

} // namespace unlearn
