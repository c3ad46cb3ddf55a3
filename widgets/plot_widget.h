// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPAxis;
class QCPLayer;
class QCustomPlot;
class QLabel;

namespace unlearn {

/// A plot that fills its widget, follows palette and font, and shows a hint where there is nothing to draw.
class PlotWidget : public QWidget {
    Q_OBJECT

public:
    QCustomPlot* plot() const { return m_plot; }

protected:
    /// name: of the canvas ("<name>Canvas") and the hint ("<name>Hint").
    PlotWidget(const QString& name, const QSize& least, QWidget* parent);

    /// For plots that answer to pointer and keys: they take the focus, are zoomed and moved, and see the canvas's
    /// events in their event filter. Returns a layer above the axes that is drawn by itself, for what follows the
    /// pointer.
    QCPLayer* answerPointer();
    /// The legend in rows above the axes, of at most so many entries, fewer where they would not fit.
    void putLegendAbove(int mostInRow);
    void setHint(const QString& text);
    /// Axes and legend, or the hint in their place.
    void showCurves(bool shown);
    /// Axes, grid and legend by palette and font, then restyle(). Constructors end with it; afterwards it follows
    /// changes.
    void applyStyle();
    /// The plot's own pens, brushes and fonts.
    virtual void restyle() = 0;
    static void setLogarithmicScale(QCPAxis& axis, bool on);

    void changeEvent(QEvent* event) override;

private:
    QCustomPlot* m_plot;
    QLabel* m_hint;
};

} // namespace unlearn
