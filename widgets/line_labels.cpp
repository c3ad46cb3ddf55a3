// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_labels.h"

#include <QFontMetrics>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr int gap = 4; // pixels between a line's end and its label

} // namespace

LineLabels::LineLabels(QCustomPlot& plot) : m_plot(plot)
{
    // The axes have their place by then, on screen and in a picture that is saved.
    QObject::connect(&plot, &QCustomPlot::afterLayout, &plot, [this] { place(); });
}

void LineLabels::setLabels(std::vector<LineLabel> labels, const QFont& font, const QColor& colour)
{
    for (QCPItemText* item : m_items)
        m_plot.removeItem(item);
    m_items.clear();
    m_labels = std::move(labels);
    std::ranges::stable_sort(m_labels, std::greater{}, &LineLabel::value); // the uppermost first
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const LineLabel& label : m_labels) {
        auto* item = new QCPItemText(&m_plot);
        item->setSelectable(false);
        item->setClipToAxisRect(false);
        item->position->setType(QCPItemPosition::ptAbsolute);
        item->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        item->setFont(font);
        item->setText(label.text);
        item->setColor(colour);
        m_items.push_back(item);
        widest = std::max(widest, metrics.horizontalAdvance(label.text));
    }
    constexpr int usual = 15; // QCustomPlot's own margin
    m_plot.axisRect()->setMinimumMargins(QMargins(usual, usual, std::max(usual, widest + 2 * gap), usual));
}

void LineLabels::place()
{
    const QRect rect = m_plot.axisRect()->rect();
    const QCPRange range = m_plot.yAxis->range();
    std::vector<std::pair<QCPItemText*, double>> shown; // downwards
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const bool visible = range.contains(m_labels[i].value) && m_plot.yAxis->visible();
        m_items[i]->setVisible(visible);
        if (visible)
            shown.emplace_back(m_items[i], m_plot.yAxis->coordToPixel(m_labels[i].value));
    }
    if (shown.empty())
        return;
    // Each at its line or below its neighbour, then up again as far as they were pushed out at the bottom.
    const double height = QFontMetrics(shown.front().first->font()).height();
    for (std::size_t i = 1; i < shown.size(); ++i)
        shown[i].second = std::max(shown[i].second, shown[i - 1].second + height);
    double lowest = rect.bottom();
    for (std::size_t i = shown.size(); i-- > 0;) {
        shown[i].second = std::min(shown[i].second, lowest);
        lowest = shown[i].second - height;
    }
    for (const auto& [item, y] : shown)
        item->position->setCoords(rect.right() + gap, y);
}

} // namespace unlearn
