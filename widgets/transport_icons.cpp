// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport_icons.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace unlearn {

namespace {

QPixmap drawn(TransportSign sign, const QColor& colour)
{
    constexpr int size = 64; // scaled down to whatever the style and the screen want
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (sign) {
    case TransportSign::Start: painter.drawPolygon(QPolygonF{{16.0, 10.0}, {54.0, 32.0}, {16.0, 54.0}}); break;
    case TransportSign::Pause:
        painter.drawRect(QRectF(14.0, 12.0, 13.0, 40.0));
        painter.drawRect(QRectF(37.0, 12.0, 13.0, 40.0));
        break;
    case TransportSign::Stop: painter.drawRect(QRectF(13.0, 13.0, 38.0, 38.0)); break;
    }
    return pixmap;
}

} // namespace

QIcon transportIcon(TransportSign sign, const QPalette& palette)
{
    QIcon icon(drawn(sign, palette.color(QPalette::Active, QPalette::ButtonText)));
    icon.addPixmap(drawn(sign, palette.color(QPalette::Disabled, QPalette::ButtonText)), QIcon::Disabled);
    return icon;
}

} // namespace unlearn
