// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace unlearn {

// Figures of a report for those who can not use SVG. They need fonts, and so a QGuiApplication; any thread will do.

/// One page of the drawing's size, 96 of its units an inch, as vectors.
QByteArray figurePdf(const QByteArray& svg, const QString& title);
/// On white, two pixels a unit of the drawing (192 dots an inch). Throws Error (OutOfMemory).
QByteArray figurePng(const QByteArray& svg);

/// Adds figures/KEY.pdf and figures/KEY.png of each figure of the report. Throws Error (Cancelled; OutOfMemory).
void addFigureFiles(ReportFiles& files, const Report& report, const JobContext& context);

} // namespace unlearn
