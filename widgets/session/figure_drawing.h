// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QSvgRenderer>
#include <QTransform>

#include <vector>

class QPainter;

namespace unlearn {

/// A figure of a report, to be drawn in any thread that has fonts. Its texts are drawn as letters: they can be found in
/// a PDF, which holds each letter once. QSvgRenderer draws the outlines of each, which made PDFs some ten times as
/// large. Of texts it knows what core/report writes: x, y, text-anchor, font-size, fill, transform, and the size of
/// letters of the <svg> element; they stand above all else.
class FigureDrawing {
public:
    explicit FigureDrawing(const QByteArray& svg);

    QSize size() const { return m_picture.defaultSize(); }
    void draw(QPainter& painter, const QRectF& rectangle);

private:
    struct Text {
        QString words;
        QPointF place;
        double anchor = 0.0; ///< what part of the words lies before the place
        double size = 0.0;   ///< of the letters, in units of the drawing
        QColor colour;
        QTransform turned;
    };

    QByteArray withoutTexts(const QByteArray& svg);

    std::vector<Text> m_texts;
    QSvgRenderer m_picture; ///< all but the texts
};

} // namespace unlearn
