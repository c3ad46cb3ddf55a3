// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"
#include "widgets/session/pareto.h"

#include <vector>

class QAbstractItemModel;
class QLabel;

namespace unlearn {

class CompareModel;

/// The compared runs by what they cost (test error) and how near they came to a retrained model (forget error); those
/// that none of the same task beats in both are joined by a line. A click, or the arrow keys, highlight a run wherever
/// it is shown.
class ParetoPlot : public PlotWidget {
    Q_OBJECT

public:
    /// figures: of the runs, exported beside the picture.
    ParetoPlot(CompareModel& model, const QAbstractItemModel* figures, QWidget* parent = nullptr);

    /// Where a run lies on the canvas, for the pointer; outside of it where the run has no point.
    QPoint positionOf(RunId run) const;
    void resetZoom() override { fit(); }

protected:
    void restyle() override { redraw(); }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    void fit();
    void addLabel(const ParetoPoint& point, bool highlighted);
    int taskCount() const;
    void showCaption();
    const ParetoPoint* pointAt(const QPointF& position) const;
    void step(int places);

    CompareModel& m_model;
    QLabel* m_caption;
    std::vector<ParetoPoint> m_points;
};

} // namespace unlearn
