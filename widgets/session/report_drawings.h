// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/report/report.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

namespace unlearn {

/// A file of a report that is drawn.
struct ReportDrawing {
    std::string path;                 ///< inside the report's folder
    std::function<QByteArray()> draw; ///< its content; called once, in any thread
};

/// Draws in so many threads, at least 1 and at most 8, of which this one is the first, and adds what they made to the
/// files: the same content whatever their number. Reports the phase "draw", by the share of drawings that are made.
/// Needs a QGuiApplication; may run in any thread. Throws what a drawing throws, and Error (Cancelled) after those that
/// were begun.
void addDrawings(ReportFiles& files, const std::vector<ReportDrawing>& drawings, int threads,
                 const JobContext& context);

} // namespace unlearn
