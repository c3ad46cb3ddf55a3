// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/side_jobs.h"

#include <QObject>

class QFileDialog;
class QMainWindow;

namespace unlearn {

class RunLog;
class RunsPanel;
class WindowActions;
struct RunDetails;
struct RunMerge;

/// The window's commands that give the log of runs away, take in other ones, and tell how a run was made.
class LogCommands : public QObject {
    Q_OBJECT

public:
    LogCommands(QMainWindow& window, RunLog& log, const RunsPanel& runs, WindowActions& actions);

Q_SIGNALS:
    /// What has been done, once it has.
    void told(unlearn::SideJob job, const QString& sentence);

private:
    QFileDialog* addDialog(const QString& name, const QString& title);
    void askWhereTo();
    void askWhich();
    void tell(const RunMerge& merge);
    void showOrigin(const RunDetails& run);

    QMainWindow& m_window;
    RunLog& m_log;
};

} // namespace unlearn
