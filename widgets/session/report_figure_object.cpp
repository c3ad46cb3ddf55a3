// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_figure_object.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTextDocument>

namespace unlearn {
namespace {

constexpr int svgProperty = QTextFormat::UserProperty + 1;
constexpr int sizeProperty = QTextFormat::UserProperty + 3; ///< of the drawing, which each layout asks for

} // namespace

QTextCharFormat ReportFigureObject::formatOf(const QByteArray& svg)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(svgProperty, svg);
    format.setProperty(sizeProperty, QSizeF(QSvgRenderer(svg).defaultSize()));
    return format;
}

QSizeF ReportFigureObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const QSizeF drawing = format.property(sizeProperty).toSizeF();
    const QSizeF page = document->pageSize();
    if (drawing.isEmpty() || page.isEmpty())
        return {};
    const qreal room = page.width() - 2 * document->documentMargin();
    return drawing.scaled(QSizeF(room, 0.8 * page.height()), Qt::KeepAspectRatio);
}

void ReportFigureObject::drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument*, int,
                                    const QTextFormat& format)
{
    QSvgRenderer(format.property(svgProperty).toByteArray()).render(painter, rectangle);
}

} // namespace unlearn
