// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QObject>
#include <QTimer>

#include "widgets/session/experiment_services.h"
#include "widgets/session/job_thread.h"

#include <deque>
#include <filesystem>
#include <vector>

namespace unlearn {

/// How far the report is that is being written.
struct ReportStatus {
    QString phase = {};  ///< key of Progress::phase; empty before the first report
    double share = -1.0; ///< of the phase, 0..1; negative: unknown
    bool stopping = false;
    int waiting = 0; ///< reports that begin by themselves afterwards
};

/// Writes reports of runs, one after the other, in a thread of its own: drawing a large one takes many seconds, and
/// neither the session's jobs nor the log wait for it.
class ReportWriter : public QObject {
    Q_OBJECT

public:
    explicit ReportWriter(ExperimentServices services, QObject* parent = nullptr);

    /// Into a folder; answers with reported, cancelled or failed.
    void write(const std::vector<RunId>& runs, const std::filesystem::path& folder,
               RequestPictures pictures = RequestPictures::Shown);
    /// Stops the report that is being written, of which nothing is left; those that wait go on.
    void cancel();
    /// What would be broken off if this were destroyed now.
    bool isWriting() const { return !m_jobs.empty(); }
    const ReportStatus& status() const { return m_status; }

Q_SIGNALS:
    /// A report has begun, moved or ended.
    void changed();
    void reported(const unlearn::ReportOutcome& outcome);
    void cancelled();
    void noticed(const QString& sentence); ///< worth showing, not an error
    void failed(const QString& sentence);

private:
    void look();
    void ended(const JobEnd& end);

    ExperimentServices m_services;
    std::deque<JobId> m_jobs; ///< in their order: the first is being written
    ReportStatus m_status;
    QTimer m_look;
    JobThread m_thread; ///< last: ends first
};

} // namespace unlearn
