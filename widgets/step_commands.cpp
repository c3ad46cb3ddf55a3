// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_commands.h"

#include "widgets/session/experiment_session.h"
#include "widgets/step_window.h"

#include <QAction>
#include <QMainWindow>

namespace unlearn {

StepCommands::StepCommands(QMainWindow& window, ExperimentSession& session, QAction& action)
    : QObject(&window), m_window(window), m_session(session), m_action(action)
{
    connect(&action, &QAction::triggered, this, &StepCommands::step);
    for (const auto signal : {&ExperimentSession::statusChanged, &ExperimentSession::experimentChanged})
        connect(&session, signal, this, &StepCommands::enable);
    enable();
}

void StepCommands::enable()
{
    m_action.setEnabled(m_session.canStep());
}

void StepCommands::step()
{
    if (!m_steps) {
        m_steps = new StepWindow(m_session, &m_window);
        m_steps->setAttribute(Qt::WA_DeleteOnClose);
        m_steps->addAction(&m_action); // its key works there, too
    }
    m_steps->show();
    m_steps->raise();
    m_steps->activateWindow();
    m_session.stepOnce();
}

} // namespace unlearn
