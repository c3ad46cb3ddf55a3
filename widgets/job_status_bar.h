// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace unlearn {

struct JobStatus;

/// What is going on, how long it will take, and a way to cancel it; device, memory and log at the right.
class JobStatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit JobStatusBar(QWidget* parent = nullptr);

    void setStatus(const JobStatus& status);
    void setDevice(const QString& description);
    void setLogFile(const QString& file);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* addFact(const QString& name, const QString& toolTip);
    void showMemory();

    QLabel* m_phase;
    QProgressBar* m_progress;
    QLabel* m_timeLeft;
    QPushButton* m_cancel;
    QLabel* m_device;
    QLabel* m_memory;
    QLabel* m_log;
    QTimer m_memoryTimer;
};

} // namespace unlearn
