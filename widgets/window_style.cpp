// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_style.h"

#include "widgets/session/isolated_text.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QStyleOptionViewItem>

namespace unlearn {

namespace {

bool isRightToLeft()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// An icon and the text left of it, centred together.
void drawIconAndText(const QStyle& style, const QStyleOptionButton& button, QPainter& painter, const QWidget* widget)
{
    constexpr int spacing = 4; // as Qt has it
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect label(0, 0, textWidth + spacing + button.iconSize.width(), button.rect.height());
    label.moveCenter(button.rect.center());
    QStyleOptionButton words(button);
    words.icon = QIcon();
    words.rect = label.adjusted(0, 0, -spacing - button.iconSize.width(), 0);
    style.drawControl(QStyle::CE_PushButtonLabel, &words, &painter, widget);
    const QRect place = label.adjusted(textWidth + spacing, 0, 0, 0);
    button.icon.paint(&painter, place, Qt::AlignCenter,
                      button.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
                      button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget); // a tool tip is one
    if (!label || label->textFormat() != Qt::AutoText)
        return;
    const auto* box = qobject_cast<QMessageBox*>(label->window());
    if (!box || !box->objectName().isEmpty())
        label->setTextFormat(Qt::PlainText);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    if (hint == SH_UnderlineShortcut && isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && !button->icon.isNull() && !button->text.isEmpty()
        && isRightToLeft()) {
        drawIconAndText(*this, *button, *painter, widget);
        return;
    }
    const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element != CE_ItemViewItem || !cell || !isRightToLeft()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionViewItem shown(*cell);
    shown.text = isolated(cell->text);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

/// Of labels, headers, combo boxes, buttons and tabs.
void WindowStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                               const QString& text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, isolated(text), role);
}

} // namespace unlearn
