// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_cursor.h"
#include "widgets/plot_widget.h"
#include "widgets/session/compare_merit_model.h"

#include <QString>

#include <vector>

namespace unlearn {

/// A figure of every layer of the compared runs' models, from the input to the output: solid on forget samples, dashed
/// on retained ones, grey the mean of the retrained models. Pointer and arrow keys read a layer's figures.
class DepthPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit DepthPlot(const CompareMeritModel& model, QWidget* parent = nullptr);

    /// "cka" or "probe".
    void setFigure(const QString& name);
    void resetZoom() override;

protected:
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    /// A place in the model's layers; negative: none.
    void readOut(int layer);

    const CompareMeritModel& m_model;
    PlotCursor m_cursor;
    QString m_figure = QStringLiteral("cka");
    std::vector<CompareMeritModel::DepthCurve> m_curves; ///< a graph each, in their order
    int m_layer = -1;                                    ///< that the read-out shows
};

} // namespace unlearn
