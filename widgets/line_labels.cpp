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

constexpr int gap = 4;     // pixels between the axes' right end and a label
constexpr int between = 2; // pixels between labels of lines that lie close

} // namespace

LineLabels::LineLabels(QCustomPlot& plot) : m_plot(plot)
{
    // The axes have their place by then, on screen and in a picture that is saved.
    QObject::connect(&plot, &QCustomPlot::afterLayout, &plot, [this] { place(); });
    QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [this] { makeRoom(); });
}

void LineLabels::setLabels(std::vector<LineLabel> labels, const QFont& font, const QColor& colour)
{
    for (QCPItemText* item : m_items)
        m_plot.removeItem(item);
    m_items.clear();
    m_labels = std::move(labels);
    std::ranges::stable_sort(m_labels, std::greater{}, &LineLabel::value); // the uppermost first
    const QFontMetrics metrics(font);
    m_widest = 0;
    for (const LineLabel& label : m_labels) {
        auto* item = new QCPItemText(&m_plot);
        item->setSelectable(false);
        item->setClipToAxisRect(false);
        item->position->setType(QCPItemPosition::ptAbsolute);
        item->setFont(font);
        item->setText(label.text);
        item->setColor(colour);
        m_items.push_back(item);
        m_widest = std::max(m_widest, metrics.horizontalAdvance(label.text));
    }
    makeRoom();
}

void LineLabels::makeRoom()
{
    constexpr int usual = 15; // QCustomPlot's own margin
    const int beside = m_plot.yAxis2->visible() ? usual : std::max(usual, m_widest + 2 * gap);
    m_plot.axisRect()->setMinimumMargins(QMargins(usual, usual, beside, usual));
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
    const double step = QFontMetrics(shown.front().first->font()).height() + between;
    for (std::size_t i = 1; i < shown.size(); ++i)
        shown[i].second = std::max(shown[i].second, shown[i - 1].second + step);
    double lowest = rect.bottom();
    for (std::size_t i = shown.size(); i-- > 0;) {
        shown[i].second = std::min(shown[i].second, lowest);
        lowest = shown[i].second - step;
    }
    const bool isInside = m_plot.yAxis2->visible(); // whose numbers stand beside the axes
    for (const auto& [item, y] : shown) {
        item->setPositionAlignment((isInside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        item->position->setCoords(rect.right() + (isInside ? -gap : gap), y);
    }
}

} // namespace unlearn
