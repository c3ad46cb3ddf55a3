// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QPageSize>

namespace unlearn {

/// The report as a PDF: real pages with numbers, heads of tables repeated, no heading, caption or figure parted from
/// what follows it, figures as vectors, bookmarks of the headings. screenDots: screenDotsPerInch(). Needs fonts, and so
/// a QGuiApplication (offscreen will do); may run in any thread. A run's table of 100,000 cells takes some seconds.
/// Reports the phase "draw", by the share of blocks that are on their pages and of pages that are drawn. Throws Error
/// (Cancelled): a stop is obeyed at each block and at each page.
QByteArray pdfOf(const Report& report, QPageSize::PageSizeId pageSize, int screenDots, const JobContext& context = {});

/// How long that takes beside one figure of the report as a file of its own, roughly: 1 and more.
double pdfEffort(const Report& report);

} // namespace unlearn
