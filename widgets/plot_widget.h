// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QCPAbstractPlottable;
class QCPAxis;
class QCPLayer;
class QCustomPlot;
class QLabel;

namespace unlearn {

class ExportWriter;
struct ExportSubject;

/// A plot that fills its widget, follows palette and font, and shows a hint where there is nothing to draw.
class PlotWidget : public QWidget {
    Q_OBJECT

public:
    QCustomPlot* plot() const { return m_plot; }
    /// Shows all there is to see: a double click and the key 0 of plots that answer the pointer.
    virtual void resetZoom() = 0;

    /// From now on files with the plot or its figures are written by that. subject: what is shown when a file is.
    void exportThrough(ExportWriter& writer, std::function<ExportSubject()> subject);
    /// ended: whether the file was written, called in this thread unless the plot is gone; at once without
    /// exportThrough().
    void exportTo(const QString& file, const QByteArray& content, std::function<void(bool isWritten)> ended);

protected:
    /// name: of the canvas ("<name>Canvas") and the hint ("<name>Hint").
    PlotWidget(const QString& name, const QSize& least, QWidget* parent);

    /// For plots that answer to pointer and keys: they take the focus and show a frame while they have it, are zoomed
    /// (wheel, plus and minus; 0 and a double click: all) and moved, open their context menu by Shift+F10, and see the
    /// canvas's events in their event filter, which passes on to this one what it does not use up. Returns a layer
    /// above the axes that is drawn by itself, for what follows the pointer.
    QCPLayer* answerPointer();
    /// The legend in rows above the axes, of at most so many entries, fewer where they would not fit.
    void putLegendAbove(int mostInRow);
    /// What an entry of the legend is called: wholly, or briefly where all whole names would fill more than a third of
    /// the plot's height.
    struct LegendName {
        QPointer<QCPAbstractPlottable> plottable;
        QString whole, brief;
    };
    /// In place of those before. More than mostRunsInLegend are taken out of the legend: nobody tells so many lines
    /// apart.
    void setLegendNames(std::vector<LegendName> names);
    void setHint(const QString& text);
    /// Axes and legend, or the hint in their place.
    void showCurves(bool shown);
    /// Axes, grid and legend by palette and font, then restyle(). Constructors end with it; afterwards it follows
    /// changes.
    void applyStyle();
    /// The plot's own pens, brushes and fonts.
    virtual void restyle() = 0;
    static void setLogarithmicScale(QCPAxis& axis, bool on);
    /// Scales the axes that the wheel zooms, about their middle: below 1 to see more closely.
    virtual void zoomBy(double factor);

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool canZoom() const;
    void showFocus();
    void openMenu();
    void nameEntries(QString LegendName::*name);

    QCustomPlot* m_plot;
    QLabel* m_hint;
    std::vector<LegendName> m_legendNames;
    ExportWriter* m_writer = nullptr; ///< none: files are written at once and not noted
    std::function<ExportSubject()> m_exportSubject;
    QWidget* m_focusFrame = nullptr; ///< of plots that answer the pointer
};

} // namespace unlearn
