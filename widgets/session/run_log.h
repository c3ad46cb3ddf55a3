// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/experiment_services.h"
#include "widgets/session/job_thread.h"
#include "widgets/session/side_jobs.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace unlearn {

/// Watches the log of runs and reads single runs from it, all in a thread of its own: the log may be written by other
/// programs and lie on a slow disk.
class RunLog : public QObject {
    Q_OBJECT

public:
    explicit RunLog(ExperimentServices services, QObject* parent = nullptr);

    void startWatching();
    /// Answers with runRead.
    void read(RunId run);
    /// Likewise, for the question how it was made: answers with originRead.
    void readOrigin(unlearn::RunId run);
    /// Answers with keptEpochsRead.
    void readKeptEpochs(unlearn::RunId run);
    /// Answers with runsRead, in this order.
    void readAll(const std::vector<RunId>& runs);
    /// Those that readAll() was last asked for, of which the log may hold more now; without any, does nothing.
    void readAllAgain();
    /// Changes what is noted of runs; answers with runsChanged. Done even where this is destroyed before.
    void note(const std::vector<RunNote>& notes);
    /// Answers with purgePlanned (dry run) or purged.
    void purge(RunId run, bool dryRun);
    /// Copies the log into a file; answers with exported, which tells its size.
    void exportTo(const std::filesystem::path& file);
    /// Takes in the runs of another log; answers with merged, and with runsChanged.
    void merge(const std::filesystem::path& file);

    /// What was noted is not in the log yet, and a failure would still be told.
    bool isNoting() const { return m_notes > 0; }
    // What would be broken off if this were destroyed now.
    bool isExporting() const { return m_exports > 0; }
    bool isMerging() const { return m_merges > 0; }
    bool isPurging() const { return m_purges > 0; } ///< dry runs aside

Q_SIGNALS:
    void runsChanged(const std::vector<unlearn::RunSummary>& runs);
    void runRead(const unlearn::RunDetails& run);
    void originRead(const unlearn::RunDetails& run);
    /// A branch of the run can begin with these.
    void keptEpochsRead(unlearn::RunId run, const std::vector<int>& epochs);
    void runsRead(const std::vector<unlearn::RunDetails>& runs);
    void purgePlanned(const unlearn::PurgeReport& report);
    void purged(const unlearn::PurgeReport& report);
    void exported(const QString& file, qint64 bytes);
    void merged(const unlearn::RunMerge& merge);
    void workChanged(); ///< what would be broken off: it has begun or ended
    /// Likewise, right after its end; failed says the same.
    void workFailed(unlearn::SideJob work, const QString& sentence);
    void noticed(const QString& sentence);
    void failed(const QString& sentence);

private:
    void poll();

    ExperimentServices m_services;
    QString m_lastFailure;        ///< polling would say the same each second
    std::vector<RunId> m_readAll; ///< that were last asked for
    int m_notes = 0;              ///< posted and not ended, as those below
    int m_exports = 0;
    int m_merges = 0;
    int m_purges = 0;
    QTimer m_timer;
    JobThread m_thread;
};

} // namespace unlearn
