// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_area.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>

#include <algorithm>

namespace unlearn {

void titleByTab(QDockWidget& dock)
{
    dock.setTitleBarWidget(new QWidget(&dock));
    QObject::connect(&dock, &QDockWidget::topLevelChanged, &dock, [&dock](bool detached) {
        auto* const old = dock.titleBarWidget();
        dock.setTitleBarWidget(detached ? nullptr : new QWidget(&dock));
        delete old;
    });
}

PageArea::PageArea(QWidget* parent) : QMainWindow(parent, Qt::Widget)
{
    setObjectName(QStringLiteral("pages"));
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
}

QAction* PageArea::addPage(const QString& name, const QString& title, QWidget* page, QAbstractButton* dataTable)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(page);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    titleByTab(*dock);
    addDockWidget(Qt::TopDockWidgetArea, dock);
    m_pages.push_back({page, dock, dataTable});

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
