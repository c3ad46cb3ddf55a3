// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_area.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

/// A title bar of no height. A widget without a layout would have the size -1, of which Qt warns.
QWidget* emptyTitleBar(QDockWidget& dock)
{
    auto* bar = new QWidget(&dock);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    return bar;
}

} // namespace

void titleByTab(QDockWidget& dock)
{
    dock.setTitleBarWidget(emptyTitleBar(dock));
    QObject::connect(&dock, &QDockWidget::topLevelChanged, &dock, [&dock](bool detached) {
        auto* const old = dock.titleBarWidget();
        dock.setTitleBarWidget(detached ? nullptr : emptyTitleBar(dock));
        delete old;
    });
}

PageArea::PageArea(QWidget* parent) : QMainWindow(parent, Qt::Widget)
{
    setObjectName(QStringLiteral("pages"));
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
}

PageArea::~PageArea()
{
    for (const Page& page : std::as_const(m_pages))
        page.dock->disconnect(this); // docks go after the list of pages
}

QAction* PageArea::addPage(const QString& name, const QString& title, QWidget* page, QAbstractButton* dataTable)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(page);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    titleByTab(*dock);
    addDockWidget(Qt::TopDockWidgetArea, dock);
    m_pages.push_back({page, dock, dataTable, nullptr});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool isInSight) {
        // A window of its own may lie left of the first screen, which Qt takes for out of sight.
        follow(*dock, isInSight || dock->isFloating());
    });

    const auto number = m_pages.size();
    auto* action = new QAction(QStringLiteral("&%1 %2").arg(number).arg(title), this);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    action->setToolTip(tr("Show the page %1").arg(title));
    connect(action, &QAction::triggered, dock, [dock] { show(*dock); });
    return action;
}

void PageArea::show(QDockWidget& dock)
{
    dock.show();
    dock.raise();
    if (dock.isFloating())
        dock.activateWindow();
}

void PageArea::follow(const QDockWidget& dock, bool isInSight)
{
    const auto page = std::ranges::find(m_pages, &dock, &Page::dock);
    if (page == m_pages.end())
        return;
    QWidget* const focus = QApplication::focusWidget();
    const bool takesFocus = !isInSight && focus && page->widget->isAncestorOf(focus);
    if (takesFocus)
        page->focus = focus;
    page->widget->setVisible(isInSight);
    if (!takesFocus)
        return;
    m_stopgap = QApplication::focusWidget() ? QApplication::focusWidget() : this;
    QMetaObject::invokeMethod(this, &PageArea::handFocusOn, Qt::QueuedConnection); // once the other page is there
}

void PageArea::handFocusOn()
{
    const QWidget* const stopgap = std::exchange(m_stopgap, nullptr);
    const QWidget* const focus = QApplication::focusWidget();
    if (!stopgap || (focus && focus != stopgap)) // somebody has gone elsewhere meanwhile
        return;
    const auto shown = std::ranges::find_if(
        m_pages, [](const Page& page) { return page.widget->isVisible() && !page.dock->isFloating(); });
    if (shown == m_pages.end())
        return;
    if (shown->focus && shown->focus->isVisible() && shown->focus->isEnabled()) {
        shown->focus->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget* next = shown->widget->nextInFocusChain(); next != shown->widget; next = next->nextInFocusChain()) {
        if (shown->widget->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void PageArea::raisePage(const QWidget* page)
{
    for (const Page& candidate : m_pages) {
        if (candidate.widget == page)
            show(*candidate.dock);
    }
}

const PageArea::Page* PageArea::currentPage() const
{
    // A page behind another's tab is not hidden, only out of sight, and may still have the focus.
    const auto isInSight = [](const Page& page) { return !page.dock->visibleRegion().isEmpty(); };
    const QWidget* focus = QApplication::focusWidget();
    const auto focused = std::find_if(m_pages.begin(), m_pages.end(), [focus, isInSight](const Page& page) {
        return focus && page.dock->isAncestorOf(focus) && isInSight(page);
    });
    if (focused != m_pages.end())
        return &*focused;
    const auto seen = std::find_if(m_pages.begin(), m_pages.end(), [isInSight](const Page& page) {
        return page.dock->isFloating() ? page.dock->isActiveWindow() : isInSight(page);
    });
    return seen == m_pages.end() ? nullptr : &*seen;
}

void PageArea::detachPage()
{
    if (const Page* page = currentPage())
        page->dock->setFloating(!page->dock->isFloating());
}

void PageArea::toggleDataTable()
{
    if (const Page* page = currentPage(); page && page->dataTable)
        page->dataTable->click();
}

void PageArea::arrange()
{
    QDockWidget* before = nullptr;
    for (const Page& page : m_pages) {
        page.dock->setFloating(false);
        addDockWidget(Qt::TopDockWidgetArea, page.dock);
        page.dock->show();
        if (before)
            tabifyDockWidget(before, page.dock);
        before = page.dock;
    }
    if (!m_pages.isEmpty())
        m_pages.front().dock->raise();
}

} // namespace unlearn
