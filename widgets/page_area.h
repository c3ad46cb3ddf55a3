// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>
#include <QPointer>

class QAbstractButton;
class QAction;
class QDockWidget;

namespace unlearn {

/// The centre of the window: pages as tabs that can be dragged out, put side by side and put back. What lies behind
/// another page's tab is hidden: neither the Tab key nor a mnemonic leads where nothing can be seen. Who worked with a
/// page that is hidden goes on, by the keyboard, with the one in its place.
class PageArea : public QMainWindow {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);
    ~PageArea() override;

    /// dataTable: the page's button that shows the figures behind its plots; null where it has none. Returns the action
    /// that shows the page, for a menu: Ctrl and its number.
    QAction* addPage(const QString& name, const QString& title, QWidget* page, QAbstractButton* dataTable = nullptr);
    void raisePage(const QWidget* page);
    /// All pages back as tabs, the first in front.
    void arrange();

public Q_SLOTS:
    /// Shows the page that is looked at in a window of its own, or puts it back.
    void detachPage();
    /// Shows or hides the figures behind the plots of the page that is looked at.
    void toggleDataTable();

private:
    struct Page {
        QWidget* widget;
        QDockWidget* dock;
        QAbstractButton* dataTable;
        QPointer<QWidget> focus; ///< what was worked with before the page was hidden
    };

    static void show(QDockWidget& dock);
    void follow(const QDockWidget& dock, bool isInSight);
    void handFocusOn();
    /// The page with the focus, else the first that can be seen; null: none can.
    const Page* currentPage() const;

    QList<Page> m_pages;
    QPointer<QWidget> m_stopgap; ///< where Qt put the focus when it was taken from a page; null: none was
};

/// A docked panel has its tab for a title; a detached one needs a bar to be moved and put back by.
void titleByTab(QDockWidget& dock);

} // namespace unlearn
