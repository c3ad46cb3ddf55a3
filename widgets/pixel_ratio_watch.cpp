// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pixel_ratio_watch.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace unlearn {

PixelRatioWatch::PixelRatioWatch(QWidget& widget, std::function<void()> changed)
    : QObject(&widget), m_widget(widget), m_changed(std::move(changed)), m_ratio(widget.devicePixelRatioF())
{
    widget.installEventFilter(this);
    m_changed();
}

bool PixelRatioWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        disconnect(m_screen);
        if (const QWindow* window = m_widget.window()->windowHandle()) // queued: some versions say so before it is so
            m_screen = connect(window, &QWindow::screenChanged, this, &PixelRatioWatch::look, Qt::QueuedConnection);
        look();
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    if (event->type() == QEvent::DevicePixelRatioChange) // on the same screen, too
        look();
#endif
    return QObject::eventFilter(watched, event);
}

void PixelRatioWatch::look()
{
    const double ratio = m_widget.devicePixelRatioF();
    if (ratio == m_ratio)
        return;
    m_ratio = ratio;
    m_changed();
}

} // namespace unlearn
