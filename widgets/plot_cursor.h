// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

class QCPItemLine;
class QCPItemText;
class QCPLayer;
class QCustomPlot;

namespace unlearn {

/// A line across a plot at what pointer or keys read, and the figures there as text beside it.
class PlotCursor {
public:
    enum class Line { Upright, Level };

    /// layer: of PlotWidget::answerPointer().
    PlotCursor(QCustomPlot& plot, QCPLayer& layer, Line line);

    /// At a coordinate of the axis that the line crosses, which is moved where the coordinate lies outside of it. A
    /// text may have several lines.
    void show(double at, const QString& text);
    void hide();
    void restyle(const QPalette& palette, const QFont& font);

private:
    QCustomPlot& m_plot;
    QCPLayer& m_layer;
    QCPItemLine* m_line;
    QCPItemText* m_label;
    Line m_direction;
};

} // namespace unlearn
