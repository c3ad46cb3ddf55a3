// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QPageSize>

namespace unlearn {

/// The report as a PDF: real pages with numbers, heads of tables repeated, no heading, caption or figure parted from
/// what follows it, figures as vectors, bookmarks of the headings. screenDots: screenDotsPerInch(). Needs fonts, and so
/// a QGuiApplication (offscreen will do); may run in any thread. A run's table of 100,000 cells takes some seconds.
QByteArray pdfOf(const Report& report, QPageSize::PageSizeId pageSize, int screenDots);

} // namespace unlearn
