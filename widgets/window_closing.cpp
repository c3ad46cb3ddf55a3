// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks and remembers when it is closed.
#include "widgets/experiment_files.h"
#include "widgets/main_window.h"
#include "widgets/page_area.h"
#include "widgets/runs_panel.h"
#include "widgets/samples_page.h"
#include "widgets/session/run_queue.h"
#include "widgets/view_layout.h"

#include <QCloseEvent>

namespace unlearn {

int MainWindow::waitingRuns() const
{
    return m_runsPanel->queue()->rowCount();
}

bool MainWindow::hasForgetDraft() const
{
    const ForgetDraft& draft = m_samplesPage->draft();
    return draft.isModified() || draft.isMatching();
}

void MainWindow::closeAtOnce()
{
    m_closing = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto closeAnyway = [this] { closeAtOnce(); };
    QStringList losses;
    if (m_files->asksBeforeStopping())
        losses << tr("A job is running. Closing the window stops it; what a run has reached is kept.");
    if (waitingRuns() > 0 && m_settings.preferences.asksBeforeStopping)
        losses << tr("%n run(s) wait and will be dropped.", nullptr, waitingRuns());
    if (const QStringList beside = workBeside(); !beside.isEmpty() && m_settings.preferences.asksBeforeStopping)
        losses << beside << tr("Closing the window ends that, or waits for what can not be broken off.");
    QStringList unsaved;
    if (m_files->asksBeforeLosing())
        unsaved << tr("The experiment has changes that are not saved.");
    const QStringList draft = m_files->draftLosses();
    unsaved << draft;
    if (!m_closing && !losses.isEmpty()) {
        event->ignore();
        losses << unsaved; // there is no second question
        m_files->askBefore(losses.join(QLatin1Char(' ')), tr("Stop and &close"), closeAnyway);
        return;
    }
    if (!m_closing && !unsaved.isEmpty()) {
        event->ignore();
        m_files->askBefore(unsaved.join(QLatin1Char(' ')),
                           draft.isEmpty() ? tr("&Close without saving") : tr("&Close all the same"), closeAnyway);
        return;
    }
    m_settings.geometry = saveGeometry();
    m_settings.layout = saveState(Settings::layoutVersion);
    m_settings.pages = m_pages->saveState(Settings::layoutVersion);
    m_settings.views = viewLayout(*this);
    m_settings.save();
    QMainWindow::closeEvent(event);
}

} // namespace unlearn
