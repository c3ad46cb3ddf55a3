// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

namespace unlearn {

/// Curves by epoch that show all there is until they are zoomed or moved. Pointer and arrow keys read an epoch's
/// figures.
class EpochPlot : public PlotWidget {
    Q_OBJECT

protected:
    EpochPlot(const QString& name, const QSize& least, QWidget* parent);

    /// Whole numbers on the x axis.
    void tickWholeEpochs();

    /// How many epochs there are to read.
    virtual int rows() const = 0;
    /// Where an epoch stands on the x axis.
    virtual double positionOf(int row) const = 0;
    /// Shows what a row's figures are; negative: nothing.
    virtual void showRow(int row) = 0;

    /// The pointer is at a height of the canvas, in pixels, over a row's epoch. True: what showRow() shows changes by
    /// it.
    virtual bool pointsAt(int row, double y);

    /// The row that is read; negative: none.
    int row() const { return m_row; }
    /// A row that is not there reads none.
    void readOut(int row);
    bool fits() const { return m_fits; }
    void setFits() { m_fits = true; }

    void zoomBy(double factor) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The row whose epoch is nearest to a place on the canvas, in pixels; negative: there is none.
    int nearestRow(double x) const;

    int m_row = -1;
    bool m_fits = true;
};

} // namespace unlearn
