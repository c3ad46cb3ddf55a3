// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_style.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor plotColour(PlotColour colour, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (colour) {
    case PlotColour::Blue: return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
    case PlotColour::Vermilion: return dark ? QColor(0xf0, 0x7a, 0x2b) : QColor(0xd5, 0x5e, 0x00);
    case PlotColour::Green: return dark ? QColor(0x1f, 0xc2, 0x92) : QColor(0x00, 0x9e, 0x73);
    case PlotColour::Purple: return QColor(0xcc, 0x79, 0xa7);
    case PlotColour::Orange: return dark ? QColor(0xe6, 0x9f, 0x00) : QColor(0xb3, 0x7c, 0x00);
    case PlotColour::Sky: return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x2f, 0x8f, 0xc7);
    case PlotColour::Grey: break;
    }
    return dark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x70, 0x70, 0x70);
}

QPen curvePen(PlotColour colour, const QPalette& palette, Qt::PenStyle style, double width)
{
    return QPen(plotColour(colour, palette), width, style);
}

void placeLegendAbove(QCustomPlot& plot)
{
    plot.axisRect()->insetLayout()->take(plot.legend);
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, plot.legend);
    plot.plotLayout()->setRowStretchFactor(0, 0.001);
    plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setMargins(QMargins(2, 2, 2, 2));
}

void wrapLegend(QCustomPlot& plot, int mostInRow)
{
    QCPLegend& legend = *plot.legend;
    int widest = 1;
    for (int i = 0; i < legend.itemCount(); ++i) {
        if (const auto* item = legend.item(i)) // cells may be empty
            widest = std::max(widest, item->minimumOuterSizeHint().width());
    }
    const int room = plot.width() - legend.margins().left() - legend.margins().right() + legend.columnSpacing();
    const int fitting = std::clamp(room / (widest + legend.columnSpacing()), 1, mostInRow);
    if (fitting == legend.wrap())
        return;
    legend.setWrap(fitting);
    legend.setFillOrder(legend.fillOrder(), true);
}

QString wrappedText(const QString& text, int width, const QFont& font)
{
    if (QFontMetrics(font).horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

Qt::Alignment sideWithRoom(const QCPItemText& label, double place, const QRect& room)
{
    const double width =
        QFontMetrics(label.font()).horizontalAdvance(label.text()) + label.padding().left() + label.padding().right();
    if (place - width / 2.0 >= room.left() && place + width / 2.0 <= room.right())
        return Qt::AlignHCenter;
    return place < room.center().x() ? Qt::AlignLeft : Qt::AlignRight;
}

void showAboveAxes(QCPItemText& label, QCustomPlot& plot, const QFont& font, const QPalette& palette)
{
    QFont bold = font;
    bold.setBold(true);
    label.setFont(bold);
    label.setBrush(palette.brush(QPalette::Base));
    label.setColor(palette.color(QPalette::Text));
    constexpr int around = 15; // pixels
    plot.axisRect()->setMinimumMargins(QMargins(0, QFontMetrics(bold).height() + around, 0, 0));
}

void followPalette(QCustomPlot& plot, const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Text);
    QColor faint = text;
    faint.setAlpha(36);
    QColor line = text;
    line.setAlpha(150);
    plot.setBackground(palette.brush(QPalette::Base));
    const auto rects = plot.axisRects();
    for (QCPAxisRect* rect : rects) {
        const auto axes = rect->axes();
        for (QCPAxis* axis : axes) {
            axis->setBasePen(line);
            axis->setTickPen(line);
            axis->setSubTickPen(line);
            axis->setTickLabelColor(text);
            axis->setLabelColor(text);
            axis->setTickLabelFont(plot.font());
            axis->setLabelFont(plot.font());
            axis->grid()->setPen(QPen(faint, 0));
            axis->grid()->setZeroLinePen(QPen(faint, 0));
        }
    }
    if (plot.legend) {
        QColor background = palette.color(QPalette::Base);
        background.setAlpha(225);
        plot.legend->setBrush(background);
        plot.legend->setTextColor(text);
        plot.legend->setFont(plot.font());
    }
}

} // namespace unlearn
