// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training_commands.h"

#include "widgets/session/experiment_session.h"
#include "widgets/train_dialog.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace unlearn {

TrainingCommands::TrainingCommands(QMainWindow& window, ExperimentSession& session, WindowActions& actions,
                                   std::filesystem::path folder)
    : QObject(&window), m_window(window), m_session(session), m_actions(actions), m_folder(std::move(folder))
{
    connect(actions.train, &QAction::triggered, this, [this] { showDialog(); });
    connect(actions.trainBaseline, &QAction::triggered, this, [this] { m_session.findBaselines(m_folder); });
    connect(&session, &ExperimentSession::baselinesFound, this, &TrainingCommands::trainBaselines);
    connect(&session, &ExperimentSession::baselineSearchChanged, this, &TrainingCommands::showSearch);
    connect(&session, &ExperimentSession::statusChanged, this, &TrainingCommands::enable);
    connect(&session, &ExperimentSession::experimentChanged, this, &TrainingCommands::enable);
    enable();
}

TrainDialog* TrainingCommands::showDialog(const std::string& data)
{
    // One at a time, made anew for an experiment that may be another one by now.
    delete m_dialog;
    m_dialog = new TrainDialog(m_session, m_files, data, QString::fromStdString(m_folder.string()), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TrainDialog::experimentWanted, this, &TrainingCommands::experimentWanted);
    m_dialog->show();
    return m_dialog;
}

void TrainingCommands::trainBaselines(const std::vector<TrainingSettings>& baselines)
{
    const bool hasRecipe = m_session.modelRecipe().has_value();
    if (hasRecipe)
        m_session.trainBaselines(baselines);
    if (!m_dialog || !m_dialog->isVisible()) {
        showDialog()->showSettings(baselines.front());
    } else if (!m_dialog->isFilledIn()) {
        m_dialog->showSettings(baselines.front());
        m_dialog->raise();
    } else if (!hasRecipe) {
        Q_EMIT told(
            tr("The training dialog is filled in for something else. Close it, then train the baseline again."));
    }
}

void TrainingCommands::showSearch()
{
    enable();
    if (!m_search) {
        m_search = new QLabel(tr("Looking for the next baselines…"), m_window.statusBar());
        m_search->setObjectName(QStringLiteral("baselineSearchLabel"));
        m_window.statusBar()->addWidget(m_search);
    }
    m_search->setVisible(m_session.isFindingBaselines());
}

void TrainingCommands::enable()
{
    const auto& training = m_session.training();
    const bool running = training && training->state == TrainingRecord::State::Running;
    m_actions.train->setEnabled(m_session.experiment() || running);
    m_actions.trainBaseline->setEnabled(m_session.canTrainBaseline() && !m_session.isFindingBaselines());
}

} // namespace unlearn
