// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace unlearn {

/// Calls back at once, and whenever each of the widget's pixels has become another number of device pixels: its window
/// has come to another screen, or it is shown in another window. (Qt says so itself from 6.6 on only.) The widget's
/// child.
class PixelRatioWatch : public QObject {
    Q_OBJECT

public:
    PixelRatioWatch(QWidget& widget, std::function<void()> changed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QWidget& m_widget;
    std::function<void()> m_changed;
    double m_ratio;
    QMetaObject::Connection m_screen; ///< of the window that the widget is in
};

} // namespace unlearn
