// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_cursor.h"
#include "widgets/plot_widget.h"

class QCPGraph;

namespace unlearn {

class TrainingModel;

/// Loss (left axis) and training error (right axis) of a training by epoch. Pointer and arrow keys read an epoch's
/// figures.
class TrainingPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit TrainingPlot(const TrainingModel& model, QWidget* parent = nullptr);

    void resetZoom() override;

protected:
    void restyle() override;
    void zoomBy(double factor) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    /// A row of the model; negative: none.
    void readOut(int row);

    const TrainingModel& m_model;
    PlotCursor m_cursor;
    QCPGraph* m_loss;
    QCPGraph* m_error;
    int m_row = -1;     ///< that the read-out shows
    bool m_fits = true; ///< until it is zoomed or moved
};

} // namespace unlearn
