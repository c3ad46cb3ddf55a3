// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/epoch_plot.h"
#include "widgets/plot_cursor.h"

class QCPGraph;

namespace unlearn {

class TrainingModel;

/// Loss (left axis) and training error (right axis) of a training by epoch.
class TrainingPlot : public EpochPlot {
    Q_OBJECT

public:
    explicit TrainingPlot(const TrainingModel& model, QWidget* parent = nullptr);

    void resetZoom() override;

protected:
    void restyle() override;
    int rows() const override;
    double positionOf(int row) const override;
    void showRow(int row) override;

private:
    void redraw();

    const TrainingModel& m_model;
    PlotCursor m_cursor;
    QCPGraph* m_loss;
    QCPGraph* m_error;
};

} // namespace unlearn
