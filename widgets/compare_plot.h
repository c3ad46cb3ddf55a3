// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/plot_widget.h"

#include <optional>
#include <vector>

#include "core/store/run_record.h"

class QCPAbstractPlottable;
class QCPGraph;
class QMouseEvent;

namespace unlearn {

class CompareModel;

/// One figure of several runs by epoch, a curve each; the selected epoch is a filled mark. A click on a curve
/// highlights its run wherever it is shown; what is looked at stays as it was zoomed.
class ComparePlot : public PlotWidget {
    Q_OBJECT

public:
    enum class Figure { ForgetError, TestError, RetainError, Loss };

    explicit ComparePlot(CompareModel& model, QWidget* parent = nullptr);

    void setFigure(Figure figure);

protected:
    void restyle() override;
    void leaveEvent(QEvent* event) override;

private:
    /// The graphs of one run, in the order of the compared runs.
    struct Curve {
        RunId run;
        QCPGraph* line;
        QCPGraph* mark;
    };

    void rebuild();
    void fit();
    void draw(const RunDetails& run);
    std::optional<RunId> runOf(const QCPAbstractPlottable* plottable) const;
    void highlight(const QCPAbstractPlottable* plottable, bool together);
    void hover(const QMouseEvent& event);

    CompareModel& m_model;
    Figure m_figure = Figure::ForgetError;
    std::vector<Curve> m_curves;
};

} // namespace unlearn
