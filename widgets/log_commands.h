// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFileDialog;
class QMainWindow;

namespace unlearn {

class RunLog;
class WindowActions;
struct RunMerge;

/// The window's commands that give the log of runs away and take in other ones.
class LogCommands : public QObject {
    Q_OBJECT

public:
    LogCommands(QMainWindow& window, RunLog& log, WindowActions& actions);

Q_SIGNALS:
    /// What has been done.
    void told(const QString& sentence);

private:
    QFileDialog* addDialog(const QString& name, const QString& title);
    void askWhereTo();
    void askWhich();
    void tell(const RunMerge& merge);

    QMainWindow& m_window;
    RunLog& m_log;
};

} // namespace unlearn
