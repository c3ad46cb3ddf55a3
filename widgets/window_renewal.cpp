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
    m_look.setSingleShot(true);
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &WindowRenewal::look);
    follow();
}

WindowRenewal::~WindowRenewal() = default;

void WindowRenewal::follow()
{
    // Queued: a window is not taken away while it is telling of something.
    connect(m_window.get(), &MainWindow::renewalWanted, this, &WindowRenewal::look, Qt::QueuedConnection);
}

bool WindowRenewal::mayRenew() const
{
    const ExperimentSession& session = m_window->session();
    const JobStatus& status = session.status();
    const bool isQuiet = status.activity == Activity::Idle
        || (status.activity == Activity::Evaluating && status.next == Activity::Idle && !session.isWorking());
    const QWidgetList windows = QApplication::topLevelWidgets();
    return m_window->isVisible() && isQuiet && m_window->waitingRuns() == 0 && m_window->workBeside().isEmpty()
        && !m_window->hasForgetDraft() && !m_window->isNoting() && QApplication::mouseButtons() == Qt::NoButton
        && std::ranges::none_of(windows, [this](const QWidget* widget) {
               return widget->isVisible() && widget->isWindow() && widget != m_window.get();
           });
}

void WindowRenewal::look()
{
    if (m_window->wantsRenewal()) { // still
        QWidget* focus = QApplication::focusWidget();
        if (!mayRenew()) {
            m_look.start();
        } else if (focus) {
            focus->clearFocus(); // what is half typed there is taken, as by Tab, and kept until the next look
            m_look.start();
        } else {
            renew();
        }
    }
    Q_EMIT looked();
}

void WindowRenewal::renew()
{
    std::optional<SessionContent> content = m_window->session().content();
    const bool isMinimised = m_window->isMinimized();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->closeAtOnce();
    m_window.reset();
    m_window = m_make();
    follow();
    if (isMinimised)
        m_window->showMinimized();
    else
        m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT renewed();
    if (content)
        m_window->session().adopt(std::move(*content));
}

} // namespace unlearn
