// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QPointer>
#include <QString>

#include <vector>

class QCPItemText;
class QCustomPlot;

namespace unlearn {

/// What is written beside a mark of a plot.
struct MarkLabel {
    QPointF mark; ///< on the axes
    QString text;
    bool isBold = false;
};

/// Each mark has its label at that of its corners (right above, right below, left above, left below, tried in this
/// order) where it covers no other label or mark and does not pass the axes; where none is free, at the first that does
/// not pass the axes.
class MarkLabels {
public:
    /// plot lives as long as this or is destroyed with it; markSize: of a mark, in pixels.
    MarkLabels(QCustomPlot& plot, double markSize);

    /// In place of those before, whose items the plot may have cleared.
    void setLabels(std::vector<MarkLabel> labels, const QFont& font, const QColor& colour);

private:
    void place();

    QCustomPlot& m_plot;
    double m_markSize;
    std::vector<MarkLabel> m_labels;
    std::vector<QPointer<QCPItemText>> m_items; ///< of each label
};

} // namespace unlearn
