// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/experiment_services.h"
#include "widgets/session/job_thread.h"

#include <QByteArray>
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

/// False where the file can not be written; then it is as it was.
bool writeExport(const QString& file, const QByteArray& content);

/// Writes pictures and tables into files of the user's, each once the log has noted it, for a purge to name it. In a
/// thread of its own: another program may hold the log for seconds, and a place be slow.
class ExportWriter : public QObject {
    Q_OBJECT

public:
    explicit ExportWriter(ExperimentServices services, QObject* parent = nullptr);

    /// A file that can not be noted, which noticed() tells, is written all the same. ended: in this thread, whether it
    /// was written. Where this is destroyed before, it waits until the file is there, and nobody is told.
    void write(const ExportSubject& subject, const QString& file, const QByteArray& content,
               std::function<void(bool isWritten)> ended);

Q_SIGNALS:
    void noticed(const QString& sentence);

private:
    void note(const ExportSubject& subject, const QString& file);

    ExperimentServices m_services;
    JobThread m_thread;
};

} // namespace unlearn
