// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/plot_widget.h"

#include <optional>
#include <vector>

#include "core/store/run_record.h"

class QCPGraph;
class QCPItemLine;

namespace unlearn {

class CompareAxesModel;
class CompareModel;

/// The compared runs in parallel coordinates: an upright axis for each setting that differs and each result, from its
/// smallest value below to its largest above, and a line across them for each run. A run without a value has a gap
/// there. Pointing at a line makes its run stand out wherever it is shown, a click highlights it; left and right choose
/// an axis, up and down go to the run that lies next on it.
class ParallelPlot : public PlotWidget {
    Q_OBJECT

public:
    ParallelPlot(CompareModel& model, const CompareAxesModel& axes, QWidget* parent = nullptr);

    /// Where a run crosses an axis on the canvas, for the pointer; outside of it where it does not.
    QPoint positionOf(RunId run, int axis) const;
    /// The axis that the keys go along.
    int currentAxis() const { return m_axis; }
    void resetZoom() override { } ///< axes stay where they are

protected:
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rebuild();
    void showTitles();
    void describe();
    void moveAlong(int places);
    void chooseAxis(int axis);
    /// 0 for an axis's smallest value, 1 for its largest; NaN where the run has none.
    double heightOf(std::size_t row, std::size_t axis) const;
    QPointF pixelOf(std::size_t row, std::size_t axis) const;
    std::optional<std::size_t> rowAt(const QPointF& position) const;
    RunId run(std::size_t row) const;

    CompareModel& m_model;
    const CompareAxesModel& m_axes;
    QCPItemLine* m_marker; ///< on the axis that the keys go along
    std::vector<QCPGraph*> m_lines;
    int m_axis = 0;
};

} // namespace unlearn
