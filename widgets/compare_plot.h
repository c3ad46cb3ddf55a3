// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCustomPlot;
class QLabel;

namespace unlearn {

class CompareModel;

/// One figure of several runs by epoch, a curve each; the selected epoch is a filled mark.
class ComparePlot : public QWidget {
    Q_OBJECT

public:
    enum class Figure { ForgetError, TestError, RetainError, Loss };

    explicit ComparePlot(const CompareModel& model, QWidget* parent = nullptr);

    void setFigure(Figure figure);
    QCustomPlot* plot() const { return m_plot; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();

    const CompareModel& m_model;
    QCustomPlot* m_plot;
    QLabel* m_hint;
    Figure m_figure = Figure::ForgetError;
};

} // namespace unlearn
