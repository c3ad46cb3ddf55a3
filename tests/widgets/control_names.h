// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/file_dialog_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStringList>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

namespace unlearn {

/// Goes through windows and notes which controls lack a name for scripts, a name for screen readers, a role, a way to
/// them by keys or a tool tip, which labels are of no control or have links that no key reaches, and which splitters
/// and entries of menus have no name for scripts.
class ControlNames {
public:
    enum class Wanted { Names, NamesAndTips };

    void walk(const QWidget& window, Wanted wanted)
    {
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->window() != &window || !isControl(*widget) || isPartOfAnother(*widget))
                continue;
            ++m_controls;
            const QString where = QStringLiteral("%1 \"%2\" in %3 of %4 has no ")
                                      .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                           widget->parentWidget()->objectName(), window.objectName());
            if (widget->objectName().isEmpty())
                m_lacks << where + QStringLiteral("object name");
            if (widget->accessibleName().isEmpty())
                m_lacks << where + QStringLiteral("accessible name");
            if (!hasRole(*widget))
                m_lacks << where + QStringLiteral("role");
            if (!isReachedByKeys(*widget))
                m_lacks << where + QStringLiteral("way to it by keys");
            if (wanted == Wanted::NamesAndTips && widget->toolTip().isEmpty() && !itsPartsHaveTips(*widget))
                m_lacks << where + QStringLiteral("tool tip");
        }
        lookAtLabels(window);
        lookForNamesOfParts(window);
    }
    int controls() const { return m_controls; }
    /// A line for each thing that is missing.
    QString lacks() const { return m_lacks.join(QLatin1Char('\n')); }

private:
    template <typename... Kinds> static bool isOneOf(const QWidget* widget)
    {
        return (... || (qobject_cast<const Kinds*>(widget) != nullptr));
    }
    /// What is worked with, and all else that the Tab key reaches. A label is known by its text, a frame that scrolls
    /// by what it holds.
    static bool isControl(const QWidget& widget)
    {
        if (isOneOf<QLabel, QScrollArea, QHeaderView, QScrollBar, QMenuBar>(&widget))
            return false;
        return isOneOf<QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QLineEdit, QAbstractItemView,
                       QTextEdit, QPlainTextEdit>(&widget)
            || (widget.focusPolicy() & Qt::TabFocus) != 0;
    }
    /// Parts that Qt makes inside its own widgets are named by those.
    static bool isPartOfAnother(const QWidget& widget)
    {
        if (widget.objectName().startsWith(QLatin1String("qt_")) || isPartOfFileDialog(widget))
            return true;
        const QWidget* parent = widget.parentWidget();
        if (isOneOf<QTabBar>(&widget))
            return isOneOf<QMainWindow>(parent);
        return isOneOf<QAbstractSpinBox, QTabBar, QDockWidget, QAbstractItemView, QComboBox, QLineEdit>(parent)
            || (isOneOf<QToolBar>(parent) && !widget.objectName().endsWith(QLatin1String("ActionButton")));
    }
    static bool itsPartsHaveTips(const QWidget& widget) { return isOneOf<QTabBar, QTabWidget>(&widget); }

    /// By Tab, or by letters of their own or of their command. What is no control or a part of another is not asked:
    /// menus have Alt and letters; scroll bars and clear buttons do what keys do in what they are of; heads of tables
    /// are clicked to sort and to highlight, which keys in cells and plots do; buttons and tabs of docks do what the
    /// menu View does; grips of splitters and windows change sizes alone.
    static bool isReachedByKeys(const QWidget& widget)
    {
        if ((widget.focusPolicy() & Qt::TabFocus) != 0)
            return true;
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        const auto* tool = qobject_cast<const QToolButton*>(&widget);
        return (button && !button->shortcut().isEmpty())
            || (tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty());
    }

    /// What ends in a colon is the label of what stands behind it.
    void lookAtLabels(const QWidget& window)
    {
        const auto labels = window.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            const Qt::TextInteractionFlags interaction = label->textInteractionFlags();
            if (label->window() == &window && label->text().contains(QLatin1String("<a "))
                && interaction.testFlag(Qt::LinksAccessibleByMouse)
                && !interaction.testFlag(Qt::LinksAccessibleByKeyboard))
                m_lacks << QStringLiteral("Label \"%1\" of %2 has no way to its links by keys")
                               .arg(label->text(), window.objectName());
            if (label->window() == &window && label->text().endsWith(QLatin1Char(':')) && !label->buddy()
                && !isPartOfFileDialog(*label))
                m_lacks << QStringLiteral("Label \"%1\" of %2 has no buddy").arg(label->text(), window.objectName());
        }
    }
    void lookForNamesOfParts(const QWidget& window)
    {
        const auto splitters = window.findChildren<QSplitter*>();
        for (const QSplitter* splitter : splitters) {
            if (splitter->window() == &window && splitter->objectName().isEmpty())
                m_lacks << QStringLiteral("A splitter of %1 has no object name").arg(window.objectName());
        }
        const auto menus = window.findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            const auto entries = menu->actions();
            for (const QAction* entry : entries) {
                if (!entry->isSeparator() && !entry->menu() && entry->objectName().isEmpty())
                    m_lacks << QStringLiteral("Entry \"%1\" of %2 has no object name")
                                   .arg(entry->text(), window.objectName());
            }
        }
    }

    /// A bare widget has none, and screen readers pass it over. Tabs are those of the bar.
    static bool hasRole(const QWidget& widget)
    {
        if (isOneOf<QTabWidget>(&widget))
            return true;
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        return told && told->role() != QAccessible::NoRole && told->role() != QAccessible::Client;
    }

    int m_controls = 0;
    QStringList m_lacks;
};

} // namespace unlearn
