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
    std::string path; ///< inside the report's folder
    /// Its content; called once, in any thread. It may report its own share, 0..1, and obeys a stop where it takes
    /// long.
    std::function<QByteArray(const JobContext&)> draw;
    double effort = 1.0; ///< how long it takes beside the others, roughly; more than 0
};

/// Draws in so many threads, at least 1 and at most 8, of which this one is the first, and adds what they made to the
/// files: the same content whatever their number. Reports the phase "draw" from this thread alone, by the share of all
/// effort that is done, in other threads and within drawings, too. Needs a QGuiApplication; may run in any thread.
/// Throws what a drawing throws, and Error (Cancelled) once those that were begun are made or have obeyed, too.
void addDrawings(ReportFiles& files, const std::vector<ReportDrawing>& drawings, int threads,
                 const JobContext& context);

} // namespace unlearn
