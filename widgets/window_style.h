// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace unlearn {

/// Fusion, the same on every desktop. Where writing goes from right to left the mnemonic's letter is not underlined:
/// the line would part letters that are written joined, and the text would no longer fit. It works all the same.
class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace unlearn
