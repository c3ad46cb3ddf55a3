// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QStringList>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace unlearn {

class RunQueue;
struct JobStatus;

/// What is going on, how long it will take, a way to cancel it, and what follows by itself; device, memory and log at
/// the right.
class JobStatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit JobStatusBar(QWidget* parent = nullptr);

    void setStatus(const JobStatus& status);
    /// Names the runs that wait behind what follows the job, unless they are held.
    void follow(const RunQueue& queue);
    void setDevice(const QString& description);
    void setLogFile(const QString& file);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* addFact(const QString& name, const QString& toolTip);
    void listWaiting(const RunQueue& queue);
    void showNext();
    void showMemory();

    QLabel* m_phase;
    QProgressBar* m_progress;
    QLabel* m_timeLeft;
    QPushButton* m_cancel;
    QLabel* m_next;
    QLabel* m_device;
    QLabel* m_memory;
    QLabel* m_log;
    QTimer m_memoryTimer;
    bool m_isIdle = true;
    QString m_following;   ///< the job that waits for the one under way; empty: none
    QStringList m_waiting; ///< runs that begin by themselves, in their order
};

} // namespace unlearn
