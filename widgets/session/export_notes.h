// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/experiment_services.h"
#include "widgets/session/job_thread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace unlearn {

/// What a picture or a table shows something of.
struct ExportSubject {
    std::vector<RunId> runs = {};             ///< of the log
    std::optional<SampleSource> samples = {}; ///< that no run need have been asked to forget yet
};

ExportSubject ofRuns(const std::vector<RunDetails>& runs);

/// Has the log note the files that pictures and tables are written to, for a purge to name them. In a thread of its
/// own: another program may hold the log for seconds.
class ExportNotes : public QObject {
    Q_OBJECT

public:
    explicit ExportNotes(ExperimentServices services, QObject* parent = nullptr);

    /// Calls write, in this thread, once the file is noted, or can not be, which noticed() tells; at once where the
    /// subject is of neither runs nor samples. Not where this is destroyed before.
    void note(const ExportSubject& subject, const QString& file, std::function<void()> write);

Q_SIGNALS:
    void noticed(const QString& sentence);

private:
    ExperimentServices m_services;
    JobThread m_thread;
};

} // namespace unlearn
