// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace unlearn {

/// Fusion, the same on every desktop. Where writing goes from right to left the mnemonic's letter is not underlined:
/// the line would part letters that are written joined, and the text would no longer fit. It works all the same. Names
/// in Latin letters are isolated there: the cell of a table or a label reads "500 shirts", not "shirts 500". The icon
/// of a button is beside its text there, which Qt would push from the icon to the button's edge. Labels and tool tips
/// show names as they are, "<script>" too, and take no text for markup; but for labels that say Qt::RichText, and
/// message boxes without a name, which are Qt's own.
class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;
};

} // namespace unlearn
