// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

class QCPItemText;
class QCustomPlot;

namespace unlearn {

/// A level line of a plot and what is written at its right end.
struct LineLabel {
    double value = 0.0; ///< on the upright axis
    QString text;
};

/// What the level lines of a plot are, at their right ends: beside the axes, or inside where a second upright axis has
/// its numbers there. Where lines lie close, their labels make room for each other; a line outside of what is shown has
/// none.
class LineLabels {
public:
    /// plot lives as long as this or is destroyed with it; nothing else places its items.
    explicit LineLabels(QCustomPlot& plot);

    /// In place of those before.
    void setLabels(std::vector<LineLabel> labels, const QFont& font, const QColor& colour);
    const std::vector<LineLabel>& labels() const { return m_labels; }

private:
    void makeRoom();
    void place();

    QCustomPlot& m_plot;
    std::vector<LineLabel> m_labels;
    std::vector<QCPItemText*> m_items; ///< of each label
    int m_widest = 0;                  ///< of the labels, in pixels
};

} // namespace unlearn
