// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/plot_widget.h"

#include <map>

#include "core/store/run_record.h"

class QCPAbstractPlottable;

namespace unlearn {

class CompareModel;

/// One figure of several runs by epoch, a curve each; the selected epoch is a filled mark. A click on a curve
/// highlights its run wherever it is shown.
class ComparePlot : public PlotWidget {
    Q_OBJECT

public:
    enum class Figure { ForgetError, TestError, RetainError, Loss };

    explicit ComparePlot(CompareModel& model, QWidget* parent = nullptr);

    void setFigure(Figure figure);

protected:
    /// Curves take their colours when they are drawn.
    void restyle() override { redraw(); }

private:
    void redraw();
    void draw(const RunDetails& run, std::size_t number);
    void highlight(const QCPAbstractPlottable* plottable, bool together);

    CompareModel& m_model;
    Figure m_figure = Figure::ForgetError;
    std::map<const QCPAbstractPlottable*, RunId> m_runs; ///< by curve
};

} // namespace unlearn
