// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

class QCPGraph;

namespace unlearn {

class TrainingModel;

/// Loss (left axis) and training error (right axis) of a training by epoch.
class TrainingPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit TrainingPlot(const TrainingModel& model, QWidget* parent = nullptr);

protected:
    void restyle() override;

private:
    void redraw();

    const TrainingModel& m_model;
    QCPGraph* m_loss;
    QCPGraph* m_error;
};

} // namespace unlearn
