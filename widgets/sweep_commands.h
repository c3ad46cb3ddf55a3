// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMainWindow;

namespace unlearn {

class ComparePage;
class ExperimentSession;
class RunLog;
class RunsModel;

/// The window's command that sweeps gamma: asks what is to be swept, and has the comparison show the runs as they come
/// in, until others are compared.
class SweepCommands : public QObject {
    Q_OBJECT

public:
    SweepCommands(QMainWindow& window, ExperimentSession& session, const RunsModel& runs, RunLog& log,
                  ComparePage& page, QAction& action);

public Q_SLOTS:
    /// What is compared is the user's choice from now on.
    void stopFollowing() { m_following = false; }

Q_SIGNALS:
    void began();
    /// A sentence about what came of it.
    void ended(const QString& sentence);

private:
    void ask();
    void enable();
    void follow();

    QMainWindow& m_window;
    ExperimentSession& m_session;
    const RunsModel& m_runs;
    RunLog& m_log;
    ComparePage& m_page;
    QAction& m_action;
    QString m_toolTip; ///< the action's own
    bool m_following = false;
};

} // namespace unlearn
