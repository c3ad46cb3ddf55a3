// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_figure_files.h"

#include "core/error.h"
#include "core/report/escaped_text.h"
#include "widgets/session/figure_drawing.h"
#include "widgets/session/pdf_in_memory.h"

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>

#include <variant>

namespace unlearn {
namespace {

constexpr int pixelsPerUnit = 2;
constexpr qreal unitsPerInch = 96.0;
constexpr qreal pointsPerInch = 72.0;
constexpr qreal inchesPerMetre = 1.0 / 0.0254;

} // namespace

QByteArray figurePdf(const QByteArray& svg, const QString& title)
{
    FigureDrawing drawing(svg);
    PdfInMemory document(title);
    QPdfWriter& pdf = document.writer();
    const QSizeF points = QSizeF(drawing.size()) * (pointsPerInch / unitsPerInch);
    pdf.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    QPainter painter(&pdf);
    drawing.draw(painter, QRectF(0.0, 0.0, pdf.width(), pdf.height()));
    painter.end();
    return document.bytes();
}

QByteArray figurePng(const QByteArray& svg)
{
    FigureDrawing drawing(svg);
    QImage image(drawing.size() * pixelsPerUnit, QImage::Format_RGB32);
    if (image.isNull())
        throw Error(
            ErrorCode::OutOfMemory, "A figure of the report is too large for an image",
            {.expected = "a drawing of some thousand units a side",
             .found = std::to_string(drawing.size().width()) + " x " + std::to_string(drawing.size().height())});
    image.fill(Qt::white);
    const int dotsPerMetre = qRound(pixelsPerUnit * unitsPerInch * inchesPerMetre);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.draw(painter, QRectF(image.rect()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::vector<ReportDrawing> figureDrawings(const Report& report)
{
    std::vector<ReportDrawing> drawings;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* const figure = std::get_if<ReportFigure>(&block);
            if (!figure)
                continue;
            const std::string path = "figures/" + figure->key;
            drawings.push_back({.path = path + ".pdf", .draw = [figure](const JobContext&) {
                                    return figurePdf(QByteArray::fromStdString(figure->svg),
                                                     QString::fromStdString(cleanText(figure->caption)));
                                }});
            drawings.push_back({.path = path + ".png", .draw = [figure](const JobContext&) {
                                    return figurePng(QByteArray::fromStdString(figure->svg));
                                }});
        }
    }
    return drawings;
}

} // namespace unlearn
