// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn {

struct JobStatus;

/// What a phase of a job does, in words, by Progress::phase or the name that the log keeps its seconds under; empty for
/// an unknown one.
QString phaseTitle(const QString& key);
/// What a job is doing, in words: "Unlearning", "Paused: Unlearning", "Stopping".
QString statusTitle(const JobStatus& status);
/// What begins by itself once the job is finished, in words; empty where nothing does.
QString nextTitle(const JobStatus& status);
/// "0:46", "1:02:03".
QString durationText(double seconds);

} // namespace unlearn
