// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_renewal.h"

#include "widgets/main_window.h"

#include <QApplication>

#include <algorithm>
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
    connect(m_window.get(), &MainWindow::renewalWanted, this, &WindowRenewal::renew, Qt::QueuedConnection);
}

bool WindowRenewal::mayRenew() const
{
    const ExperimentSession& session = m_window->session();
    const Activity activity = session.status().activity;
    const QWidgetList windows = QApplication::topLevelWidgets();
    return (activity == Activity::Idle || activity == Activity::Evaluating) && !session.isWorking()
        && m_window->waitingRuns() == 0 && m_window->workBeside().isEmpty()
        && std::ranges::none_of(windows, [this](const QWidget* widget) {
               return widget->isVisible() && widget->isWindow() && widget != m_window.get();
           });
}

void WindowRenewal::renew()
{
    if (!mayRenew())
        return;
    std::optional<SessionContent> content = m_window->session().content();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->closeAtOnce();
    m_window.reset();
    m_window = m_make();
    follow();
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT renewed();
    if (content)
        m_window->session().adopt(std::move(*content));
}

} // namespace unlearn
