// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_commands.h"

#include "widgets/run_origin_dialog.h"
#include "widgets/runs_panel.h"
#include "widgets/session/moment_cache.h"
#include "widgets/session/run_log.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>

namespace unlearn {

LogCommands::LogCommands(QMainWindow& window, RunLog& log, const RunsPanel& runs, WindowActions& actions)
    : QObject(&window), m_window(window), m_log(log)
{
    connect(actions.exportLog, &QAction::triggered, this, &LogCommands::askWhereTo);
    connect(actions.mergeLog, &QAction::triggered, this, &LogCommands::askWhich);
    connect(&log, &RunLog::exported, this, [this](const QString& file, qint64 bytes) {
        Q_EMIT told(SideJob::LogExport, tr("The log of runs was written to %1 (%2).").arg(file, sizeText(bytes)));
    });
    connect(&runs, &RunsPanel::originWanted, &log, &RunLog::readOrigin);
    connect(&log, &RunLog::originRead, this, &LogCommands::showOrigin);
    connect(&log, &RunLog::merged, this, &LogCommands::tell);
}

QFileDialog* LogCommands::addDialog(const QString& name, const QString& title)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Logs of runs (*.sqlite)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    return dialog;
}

void LogCommands::askWhereTo()
{
    auto* dialog = addDialog(QStringLiteral("exportLogDialog"), tr("Export the log of runs"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("runs.sqlite"));
    connect(dialog, &QFileDialog::fileSelected, &m_log,
            [this](const QString& file) { m_log.exportTo(file.toStdString()); });
    dialog->open();
}

void LogCommands::askWhich()
{
    auto* dialog = addDialog(QStringLiteral("mergeLogDialog"), tr("Merge another log of runs into this one"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_log,
            [this](const QString& file) { m_log.merge(file.toStdString()); });
    dialog->open();
}

void LogCommands::tell(const RunMerge& merge)
{
    QString text = tr("%n run(s) came in.", nullptr, static_cast<int>(merge.added.size()));
    if (merge.known > 0)
        text += QLatin1Char(' ') + tr("%n run(s) were here already.", nullptr, static_cast<int>(merge.known));
    if (merge.running > 0)
        text += QLatin1Char(' ')
            + tr("%n run(s) are still running and were left out.", nullptr, static_cast<int>(merge.running));
    if (merge.purged > 0)
        text += QLatin1Char(' ')
            + tr("%n run(s) were left out since their request, or one in sequence with it, was purged here.", nullptr,
                 static_cast<int>(merge.purged));
    Q_EMIT told(SideJob::LogMerge, text);
}

void LogCommands::showOrigin(const RunDetails& run)
{
    auto* dialog = new RunOriginDialog(run, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace unlearn
