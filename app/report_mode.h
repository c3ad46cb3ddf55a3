// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/report_export.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace unlearn {

/// Writes a report of runs of a log, PDF and all, without a window: "unlearning-workbench --report RUN... --out DIR".
/// pictures: "--no-images" leaves them out. runs: their numbers, or "last". Says on standard error what went wrong.
/// Returns the program's exit code: 0, 2 for arguments that make no sense, 1 for anything else. Needs a
/// QGuiApplication.
int writeReportWithoutWindow(const QStringList& runs, const QString& folder, const std::filesystem::path& database,
                             RequestPictures pictures);

} // namespace unlearn
