// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample_delegate.h"

#include "widgets/plot_style.h"
#include "widgets/session/isolated_text.h"
#include "widgets/session/samples_model.h"

#include <QImage>
#include <QPainter>

namespace unlearn {

namespace {

constexpr int margin = 5;

/// A cross on a disc in the upper right corner: told from the frame's colour by its form.
void drawCross(QPainter& painter, const QRect& picture, const QColor& colour, const QColor& sign)
{
    const QRectF disc(picture.right() - 15.0, picture.top() - 1.0, 16.0, 16.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc);
    painter.setPen(QPen(sign, 2.0, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner = disc.adjusted(5.0, 5.0, -5.0, -5.0);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

QSize SampleDelegate::tileSize(const QFontMetrics& metrics) const
{
    return {m_side + 2 * margin, m_side + 2 * margin + 2 * metrics.height() + 2};
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return tileSize(option.fontMetrics);
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), palette.brush(QPalette::Highlight));
    const QRect picture(option.rect.left() + margin, option.rect.top() + margin, m_side, m_side);
    const auto image = index.data(SamplesModel::ImageRole).value<QImage>();
    if (image.isNull()) {
        painter->fillRect(picture, palette.brush(QPalette::AlternateBase));
        const QString text = index.data(SamplesModel::TextRole).toString();
        if (!text.isEmpty()) {
            painter->setPen(palette.color(QPalette::Text));
            painter->drawText(picture.adjusted(2, 2, -2, -2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        }
    } else {
        const QSizeF size = QSizeF(image.size()) / option.widget->devicePixelRatioF();
        QRectF place(QPointF(), size);
        place.moveCenter(QRectF(picture).center());
        painter->drawImage(place, image);
    }
    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect caption(picture.left() - margin + 1, picture.bottom() + 3, m_side + 2 * margin - 2,
                        option.fontMetrics.height());
    painter->drawText(caption, Qt::AlignCenter, index.data().toString());
    const QString name = isolated(index.data(SamplesModel::ClassRole).toString());
    if (!selected)
        painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(caption.translated(0, caption.height()), Qt::AlignCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, caption.width()));
    if (index.data(SamplesModel::ForgottenRole).toBool()) {
        const QColor colour = plotColour(PlotColour::Vermilion, palette);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 3.0));
        painter->drawRect(picture.adjusted(-1, -1, 0, 0));
        drawCross(*painter, picture, colour, Qt::white);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::Text), 1.0, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace unlearn
