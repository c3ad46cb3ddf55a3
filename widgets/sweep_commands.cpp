// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweep_commands.h"

#include "widgets/compare_page.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/run_log.h"
#include "widgets/session/typical_run_time.h"
#include "widgets/sweep_dialog.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>

namespace unlearn {

SweepCommands::SweepCommands(QMainWindow& window, ExperimentSession& session, const RunsModel& runs, RunLog& log,
                             ComparePage& page, QAction& action)
    : QObject(&window), m_window(window), m_session(session), m_runs(runs), m_log(log), m_page(page), m_action(action),
      m_toolTip(action.toolTip())
{
    page.addCommand(&action);
    connect(&action, &QAction::triggered, this, &SweepCommands::ask);
    for (const auto signal :
         {&ExperimentSession::statusChanged, &ExperimentSession::experimentChanged, &ExperimentSession::planChanged})
        connect(&session, signal, this, &SweepCommands::enable);
    connect(&session, &ExperimentSession::sweepChanged, this, &SweepCommands::follow);
    enable();
}

void SweepCommands::enable()
{
    m_action.setEnabled(m_session.canSweep());
    m_action.setToolTip(m_session.plan().requests.size() > 1
                            ? tr("Only a plan of one request can be swept: this one has several")
                            : m_toolTip);
}

void SweepCommands::ask()
{
    auto* dialog = new SweepDialog(m_session, typicalRunSeconds(m_runs, *m_session.experiment()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.sweep())
        dialog->showSweep(m_session.sweep()->sweep);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_following = true;
        m_page.showParallelCoordinates();
        m_session.startSweep(dialog->sweep());
        Q_EMIT began();
    });
    dialog->open();
}

void SweepCommands::follow()
{
    const SweepRecord& sweep = *m_session.sweep();
    if (m_following && !sweep.runs.empty())
        m_log.readAll(sweep.runs);
    const QLocale locale;
    const QString done = locale.toString(static_cast<qlonglong>(sweep.runs.size()));
    const QString taken = locale.toString(sweep.taken);
    switch (sweep.state) {
    case SweepRecord::State::Running: break;
    case SweepRecord::State::Finished:
        Q_EMIT ended(sweep.failed == 0
                         ? tr("The sweep is finished. Runs: %1, of which the log held %2.").arg(done, taken)
                         : tr("The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.")
                               .arg(done, taken, locale.toString(sweep.failed)));
        break;
    case SweepRecord::State::Stopped:
        Q_EMIT ended(tr("The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.")
                         .arg(done, locale.toString(sweep.points)));
        break;
    case SweepRecord::State::Failed: break; // what failed is told by itself
    }
}

} // namespace unlearn
