// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <QWindow>

namespace unlearn {

/// A widget that says of itself that it is on a screen of so many device pixels to each of its own.
template <typename Widget> class OnScreen : public Widget {
public:
    using Widget::Widget;

    void setPixelRatio(double ratio) { m_ratio = ratio; }
    /// Likewise, as a window that is moved there.
    void moveToScreen(double ratio)
    {
        m_ratio = ratio;
        QWindow* window = this->window()->windowHandle();
        Q_EMIT window->screenChanged(window->screen());
    }

protected:
    int metric(QPaintDevice::PaintDeviceMetric which) const override
    {
        return which == QPaintDevice::PdmDevicePixelRatioScaled
            ? qRound(m_ratio * QPaintDevice::devicePixelRatioFScale())
            : Widget::metric(which);
    }

private:
    double m_ratio = 1.0;
};

} // namespace unlearn
