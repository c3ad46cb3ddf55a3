// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mark_labels.h"

#include <QFontMetricsF>
#include <QRectF>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr int beside = 8; // pixels between the middle of a mark and its label
constexpr int above = 3;

// Where the label stands, and so where its own anchor is.
constexpr std::array corners{Qt::AlignLeft | Qt::AlignBottom, Qt::AlignLeft | Qt::AlignTop,
                             Qt::AlignRight | Qt::AlignBottom, Qt::AlignRight | Qt::AlignTop};

QRectF textRect(const QPointF& mark, const QSizeF& size, Qt::Alignment anchor)
{
    return {{anchor & Qt::AlignLeft ? mark.x() + beside : mark.x() - beside - size.width(),
             anchor & Qt::AlignTop ? mark.y() + above : mark.y() - above - size.height()},
            size};
}

} // namespace

MarkLabels::MarkLabels(QCustomPlot& plot, double markSize) : m_plot(plot), m_markSize(markSize)
{
    // The axes have their place by then, on screen and in a picture that is saved.
    QObject::connect(&plot, &QCustomPlot::afterLayout, &plot, [this] { place(); });
}

void MarkLabels::setLabels(std::vector<MarkLabel> labels, const QFont& font, const QColor& colour)
{
    for (const QPointer<QCPItemText>& item : m_items) {
        if (item)
            m_plot.removeItem(item);
    }
    m_items.clear();
    m_labels = std::move(labels);
    for (const MarkLabel& label : m_labels) {
        auto* item = new QCPItemText(&m_plot);
        item->setSelectable(false);
        item->position->setCoords(label.mark);
        item->setPadding(QMargins(beside, above, beside, above));
        QFont labelFont = font;
        labelFont.setBold(label.isBold);
        item->setFont(labelFont);
        item->setText(label.text);
        item->setColor(colour);
        m_items.emplace_back(item);
    }
}

void MarkLabels::place()
{
    const QRectF room = m_plot.axisRect()->rect();
    std::vector<QPointF> marks;
    for (const MarkLabel& label : m_labels)
        marks.emplace_back(m_plot.xAxis->coordToPixel(label.mark.x()), m_plot.yAxis->coordToPixel(label.mark.y()));
    const auto square = [this](const QPointF& mark) {
        return QRectF(mark.x() - m_markSize / 2.0, mark.y() - m_markSize / 2.0, m_markSize, m_markSize);
    };
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QCPItemText* item = m_items[i];
        if (!item)
            continue;
        const QSizeF size = QFontMetricsF(item->font()).size(Qt::TextSingleLine, m_labels[i].text);
        const auto isWithin = [&](Qt::Alignment corner) { return room.contains(textRect(marks[i], size, corner)); };
        const auto isFree = [&](Qt::Alignment corner) {
            const QRectF rect = textRect(marks[i], size, corner);
            const auto covers = [&rect](const QRectF& other) { return rect.intersects(other); };
            return isWithin(corner) && std::ranges::none_of(taken, covers)
                && std::ranges::none_of(marks, covers, square);
        };
        const auto* corner = std::ranges::find_if(corners, isFree);
        if (corner == corners.end())
            corner = std::ranges::find_if(corners, isWithin);
        if (corner == corners.end())
            corner = corners.begin();
        item->setPositionAlignment(*corner);
        taken.push_back(textRect(marks[i], size, *corner));
    }
}

} // namespace unlearn
