// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/figure_drawing.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace unlearn {
namespace {

/// "rotate(ANGLE X Y)"; of anything else, and of nothing, none.
QTransform transformOf(QStringView text)
{
    static const QRegularExpression rotation(QStringLiteral("^rotate\\((\\S+) (\\S+) (\\S+)\\)$"));
    const QRegularExpressionMatch match = rotation.match(text.toString());
    if (!match.hasMatch())
        return {};
    const double x = match.captured(2).toDouble();
    const double y = match.captured(3).toDouble();
    return QTransform::fromTranslate(-x, -y) * QTransform().rotate(match.captured(1).toDouble())
        * QTransform::fromTranslate(x, y);
}

} // namespace

FigureDrawing::FigureDrawing(const QByteArray& svg) : m_picture(withoutTexts(svg)) { }

QByteArray FigureDrawing::withoutTexts(const QByteArray& svg)
{
    QByteArray others;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&others);
    double usualSize = 0.0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text")) {
            const QXmlStreamAttributes attributes = reader.attributes();
            const auto number = [&attributes](const char* name) {
                return attributes.value(QLatin1String(name)).toDouble();
            };
            const QStringView anchor = attributes.value(QLatin1String("text-anchor"));
            m_texts.push_back(
                {.words = {},
                 .place = {number("x"), number("y")},
                 .anchor = anchor == QLatin1String("end") ? 1.0
                     : anchor == QLatin1String("middle")  ? 0.5
                                                          : 0.0,
                 .size = attributes.hasAttribute(QLatin1String("font-size")) ? number("font-size") : usualSize,
                 .colour = QColor(attributes.value(QLatin1String("fill")).toString()),
                 .turned = transformOf(attributes.value(QLatin1String("transform")))});
            m_texts.back().words = reader.readElementText();
        } else if (reader.isStartElement() && reader.name() == QLatin1String("title")) {
            reader.skipCurrentElement(); // for those who point at a mark
        } else if (!reader.hasError()) {
            if (reader.isStartElement() && reader.name() == QLatin1String("svg"))
                usualSize = reader.attributes().value(QLatin1String("font-size")).toDouble();
            writer.writeCurrentToken(reader);
        }
    }
    return others;
}

void FigureDrawing::draw(QPainter& painter, const QRectF& rectangle)
{
    m_picture.render(&painter, rectangle);
    const QRectF view = m_picture.viewBoxF();
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.translate(rectangle.topLeft());
    painter.scale(rectangle.width() / view.width(), rectangle.height() / view.height());
    painter.translate(-view.topLeft());
    constexpr int pixels = 100; // whole ones, so small letters are made of large ones
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const Text& text : m_texts) {
        painter.save();
        painter.setTransform(text.turned, true);
        painter.translate(text.place);
        painter.scale(text.size / pixels, text.size / pixels);
        painter.setPen(text.colour);
        painter.drawText(QPointF(-text.anchor * metrics.horizontalAdvance(text.words), 0.0), text.words);
        painter.restore();
    }
    painter.restore();
}

} // namespace unlearn
