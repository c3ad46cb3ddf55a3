// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_figure_object.h"

#include "widgets/session/figure_drawing.h"

#include <QPainter>
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
    format.setProperty(sizeProperty, QSizeF(FigureDrawing(svg).size()));
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
    // A page is drawn with what its neighbours show at its edges, cut off there.
    if (painter->hasClipping() && !painter->clipBoundingRect().contains(rectangle.center()))
        return;
    FigureDrawing(format.property(svgProperty).toByteArray()).draw(*painter, rectangle);
}

} // namespace unlearn
