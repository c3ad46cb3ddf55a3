// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_renewal.h"

#include "widgets/experiment_files.h"
#include "widgets/main_window.h"

#include <QGuiApplication>

#include <utility>

namespace unlearn {

WindowRenewal::WindowRenewal(std::function<std::unique_ptr<MainWindow>()> make)
    : m_make(std::move(make)), m_window(m_make())
{
    follow();
}

WindowRenewal::~WindowRenewal() = default;

void WindowRenewal::follow()
{
    // Queued: a window is not taken away while it is telling of something.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowRenewal::renewWhenIdle, Qt::QueuedConnection);
}

void WindowRenewal::renewWhenIdle()
{
    ExperimentSession& session = m_window->session();
    if (session.status().activity != Activity::Idle) {
        connect(&session, &ExperimentSession::statusChanged, this, &WindowRenewal::renewWhenIdle,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const std::optional<OpenedPlan> opened = m_window->opened();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->closeAtOnce();
    m_window.reset();
    m_window = m_make();
    follow();
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (opened)
        m_window->openAgain(*opened);
    Q_EMIT renewed();
}

} // namespace unlearn
