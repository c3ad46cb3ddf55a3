// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/report_drawings.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace unlearn {

// Figures of a report for those who can not use SVG. They need fonts, and so a QGuiApplication; any thread will do.

/// One page of the drawing's size, 96 of its units an inch, as vectors.
QByteArray figurePdf(const QByteArray& svg, const QString& title);
/// On white, two pixels a unit of the drawing (192 dots an inch). Throws Error (OutOfMemory).
QByteArray figurePng(const QByteArray& svg);

/// figures/KEY.pdf and figures/KEY.png of each figure of the report, which outlives them.
std::vector<ReportDrawing> figureDrawings(const Report& report);

} // namespace unlearn
