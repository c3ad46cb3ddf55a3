// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/file_dialog_parts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace unlearn {

/// A text, and the width in pixels that it needs and has.
struct TextRoom {
    QString text;
    int needed = 0;
    int shown = 0;
};

/// Of the entries of a box, the widest. Where a box is to be narrower than its entries, it is not looked at.
inline QList<TextRoom> roomsOf(const QComboBox& box)
{
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return {};
    TextRoom widest;
    for (int item = 0; item < box.count(); ++item) {
        const int icon = box.itemIcon(item).isNull() ? 0 : box.iconSize().width() + 4;
        // What is drawn: a letter at the end may take more room than its ink, as full-width brackets do.
        const int needed = box.fontMetrics().boundingRect(box.itemText(item)).right() + 1 + icon;
        if (needed > widest.needed)
            widest = {box.itemText(item), needed, 0};
    }
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    option.subControls = QStyle::SC_All;
    widest.shown =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return {widest};
}

/// What it shows, and its special value.
inline QList<TextRoom> roomsOf(const QAbstractSpinBox& box)
{
    QList<TextRoom> rooms;
    const auto* edit = box.findChild<const QLineEdit*>();
    if (!edit)
        return rooms;
    for (const QString& text : {box.text(), box.specialValueText()})
        rooms << TextRoom{text, box.fontMetrics().horizontalAdvance(text), edit->contentsRect().width()};
    return rooms;
}

inline QList<TextRoom> roomsOf(const QTabBar& tabs)
{
    QList<TextRoom> rooms;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QString text = tabs.tabText(tab);
        if (tabs.isTabVisible(tab))
            rooms << TextRoom{text, tabs.fontMetrics().size(Qt::TextShowMnemonic, text).width(),
                              tabs.tabRect(tab).width()};
    }
    return rooms;
}

/// Headings that no tool tip tells in full; not of columns that take what the others leave.
inline QList<TextRoom> roomsOf(const QHeaderView& header)
{
    QList<TextRoom> rooms;
    if (header.orientation() != Qt::Horizontal || !header.model())
        return rooms;
    const int last = header.stretchLastSection() ? header.count() - 1 : header.count();
    for (int place = 0; place < last; ++place) {
        const int section = header.logicalIndex(place);
        if (header.isSectionHidden(section) || header.sectionResizeMode(section) == QHeaderView::Stretch
            || !header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        rooms << TextRoom{text, header.fontMetrics().size(0, text).width(), header.sectionSize(section)};
    }
    return rooms;
}

/// Of a label in one line, a button, a check box, or what is above. Empty for other widgets.
inline QList<TextRoom> roomsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && !label->wordWrap())
        return {{label->text(), label->sizeHint().width(), label->width()}};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {{button->text(), button->minimumSizeHint().width(), button->width()}};
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return {
            {group->title(), group->fontMetrics().size(Qt::TextShowMnemonic, group->title()).width(), group->width()}};
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return roomsOf(*box);
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&widget))
        return roomsOf(*box);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return roomsOf(*tabs);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return roomsOf(*header);
    return {};
}

/// Texts of a window that are wider than what shows them, a line for each.
inline QStringList clippedIn(const QWidget& top)
{
    QStringList clipped;
    const auto widgets = top.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->size().isEmpty() || widget->window() != &top || isPartOfFileDialog(*widget))
            continue;
        const auto rooms = roomsOf(*widget);
        for (const TextRoom& room : rooms) {
            if (!room.text.isEmpty() && room.shown < room.needed)
                clipped << QStringLiteral("%1 %2 in %3: \"%4\" has %5 of %6 pixels")
                               .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget()->objectName(), room.text)
                               .arg(room.shown)
                               .arg(room.needed);
        }
    }
    return clipped;
}

/// Texts of a window in several lines, of which not all are seen, a line for each.
inline QStringList cutOffIn(const QWidget& top)
{
    QStringList cut;
    for (int level = 0; level < 5; ++level) // a text that just came has its room once nested layouts have heard of it
        QCoreApplication::processEvents();
    const auto labels = top.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisible() || label->window() != &top || !label->wordWrap() || label->text().isEmpty())
            continue;
        const int needed = label->heightForWidth(label->width());
        if (label->height() < needed)
            cut << QStringLiteral("%1 in %2: \"%3\" has %4 of %5 pixels in height")
                       .arg(label->objectName(), label->parentWidget()->objectName(), label->text())
                       .arg(label->height())
                       .arg(needed);
    }
    return cut;
}

} // namespace unlearn
