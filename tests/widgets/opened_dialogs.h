// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/file_dialog_parts.h"
#include "widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <set>

namespace unlearn {

/// Windows that are there and were not before.
inline QWidgetList openedSince(const QWidgetList& before)
{
    QWidgetList opened;
    const auto now = QApplication::topLevelWidgets();
    for (QWidget* top : now) {
        if (!before.contains(top) && top->isVisible() && !qobject_cast<QMenu*>(top))
            opened << top;
    }
    return opened;
}

/// Calls look(dialog) with each of these but plain file dialogs, which are Qt's, and closes them. How many it looked
/// at.
template <typename Look> int lookAndClose(const QWidgetList& opened, const Look& look)
{
    int seen = 0;
    for (QWidget* top : opened) {
        if (!isPlainFileDialog(*top)) {
            QTest::qWait(50);
            look(*top);
            ++seen;
        }
        top->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return seen;
}

/// Calls look(dialog) with what open() opens, at once or a moment later, and closes it. Whether anything came.
template <typename Open, typename Look> bool lookAtOpened(const Open& open, const Look& look)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    open();
    return QTest::qWaitFor([&before] { return !openedSince(before).isEmpty(); })
        && lookAndClose(openedSince(before), look) > 0;
}

/// Calls look(dialog) with each dialog that a command of the menus opens, and closes it.
template <typename Look> int lookAtDialogs(MainWindow& window, const Look& look)
{
    static const std::set<QString> others{
        QStringLiteral("quitAction"),          QStringLiteral("startAction"),
        QStringLiteral("pauseAction"),         QStringLiteral("stopAction"),
        QStringLiteral("saveAction"),          QStringLiteral("openExampleAction"),
        QStringLiteral("trainBaselineAction"), QStringLiteral("aboutQtAction"),
        QStringLiteral("resetLayoutAction"),   QStringLiteral("computeSpectrumAction"),
        QStringLiteral("detachPageAction"),    QStringLiteral("tourAction"),
        QStringLiteral("stepAction")};
    int seen = 0;
    const auto actions = window.findChildren<QAction*>();
    for (QAction* action : actions) {
        const QString name = action->objectName();
        if (!name.endsWith(QLatin1String("Action")) || !action->isEnabled() || action->isCheckable()
            || others.contains(name))
            continue;
        const QWidgetList before = QApplication::topLevelWidgets();
        action->trigger();
        QCoreApplication::processEvents();
        seen += lookAndClose(openedSince(before), look);
    }
    return seen;
}

} // namespace unlearn
