// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

namespace unlearn {

class CompareModel;

/// One figure of several runs by epoch, a curve each; the selected epoch is a filled mark.
class ComparePlot : public PlotWidget {
    Q_OBJECT

public:
    enum class Figure { ForgetError, TestError, RetainError, Loss };

    explicit ComparePlot(const CompareModel& model, QWidget* parent = nullptr);

    void setFigure(Figure figure);

protected:
    /// Curves take their colours when they are drawn.
    void restyle() override { redraw(); }

private:
    void redraw();

    const CompareModel& m_model;
    Figure m_figure = Figure::ForgetError;
};

} // namespace unlearn
