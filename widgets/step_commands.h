// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace unlearn {

class ExperimentSession;
class StepWindow;

/// The window's command that unlearns with one batch at a time, and the window that shows what each was like.
class StepCommands : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window.
    StepCommands(QMainWindow& window, ExperimentSession& session, QAction& action);

private:
    void step();
    void enable();

    QMainWindow& m_window;
    ExperimentSession& m_session;
    QAction& m_action;
    QPointer<StepWindow> m_steps;
};

} // namespace unlearn
