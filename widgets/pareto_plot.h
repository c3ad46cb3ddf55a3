// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mark_labels.h"
#include "widgets/plot_widget.h"
#include "widgets/session/pareto.h"

#include <vector>

class QLabel;

namespace unlearn {

class CompareModel;
class ParetoModel;

/// The compared runs by what they cost (test error) and how near they came to a retrained model (forget error); those
/// that none of the same task beats in both are joined by a line. Runs that are grouped by their seed share a mark at
/// their mean, with bars of their standard deviation. A click highlights the runs of a mark, and of all marks at the
/// very same place, which share their label, wherever they are shown; the arrow keys go from mark to mark.
class ParetoPlot : public PlotWidget {
    Q_OBJECT

public:
    /// figures: of the model's runs; what is drawn, and exported beside the picture.
    ParetoPlot(CompareModel& model, const ParetoModel& figures, QWidget* parent = nullptr);

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
    QString description(const ParetoPoint& point) const;
    void addBars(const ParetoPoint& point);
    void labelMarks();
    int taskCount() const;
    void showCaption();
    std::vector<const ParetoPoint*> pointsAt(const QPointF& position) const;
    void step(int places);

    const std::vector<ParetoPoint>& points() const;

    CompareModel& m_model;
    const ParetoModel& m_figures;
    MarkLabels m_labels;
    QLabel* m_caption;
    std::vector<ParetoPoint> m_fitted; ///< that the axes were last fitted to; the user may have zoomed since
};

} // namespace unlearn
