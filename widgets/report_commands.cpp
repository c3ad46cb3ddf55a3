// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_commands.h"

#include "widgets/report_dialog.h"
#include "widgets/report_status_widget.h"
#include "widgets/runs_panel.h"
#include "widgets/session/report_writer.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>

namespace unlearn {

ReportCommands::ReportCommands(QMainWindow& window, ReportWriter& writer, const RunsPanel& runs, WindowActions& actions)
    : QObject(&window), m_window(window), m_writer(writer), m_runs(runs)
{
    window.statusBar()->addWidget(new ReportStatusWidget(writer, window.statusBar()));
    connect(actions.report, &QAction::triggered, this, &ReportCommands::askWhereTo);
    connect(&runs, &RunsPanel::selectionChanged, this,
            [this, report = actions.report] { report->setEnabled(!m_runs.selectedRuns().empty()); });
    connect(&writer, &ReportWriter::reported, this, [this](const ReportOutcome& outcome) {
        Q_EMIT told(tr("The report was written to %1.").arg(QString::fromStdString(outcome.folder.string())));
    });
    connect(&writer, &ReportWriter::cancelled, this,
            [this] { Q_EMIT told(tr("The report was cancelled; nothing of it was written.")); });
}

void ReportCommands::askWhereTo()
{
    auto* dialog = new ReportDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, runs = m_runs.selectedRuns(), dialog](const QString& to) {
        Q_EMIT told(tr("Writing the report…"));
        m_writer.write(runs, to.toStdString(), dialog->pictures());
    });
    dialog->open();
}

} // namespace unlearn
