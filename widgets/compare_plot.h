// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/line_labels.h"
#include "widgets/plot_cursor.h"
#include "widgets/plot_widget.h"

#include <optional>
#include <vector>

#include "core/store/run_record.h"
#include "widgets/session/compare_figure.h"

class QCPAbstractPlottable;
class QCPGraph;
class QCPItemStraightLine;

namespace unlearn {

class CompareEpochsModel;
class CompareModel;

/// One figure of several runs by epoch, a curve each; the selected epoch is a filled mark. Original and retrained
/// models on which all runs agree are dotted and dashed lines. A click on a curve highlights its run wherever it is
/// shown, as do up and down; pointer, left and right read an epoch; what is looked at stays as it was zoomed until it
/// is another figure, or one of other runs or epochs.
class ComparePlot : public PlotWidget {
    Q_OBJECT

public:
    /// epochs: what is drawn of the runs of model.
    ComparePlot(CompareModel& model, const CompareEpochsModel& epochs, QWidget* parent = nullptr);

    void resetZoom() override;

protected:
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The graphs of one run, in the order of the compared runs.
    struct Curve {
        RunId run;
        QCPGraph* line;
        QCPGraph* mark;
    };

    /// What is drawn.
    struct Subject {
        std::vector<RunId> runs;
        std::vector<int> epochs;
        CompareFigure figure = CompareFigure::ForgetError;
        bool operator==(const Subject&) const = default;
    };

    Subject subject() const;
    void rebuild();
    void draw(std::size_t place);
    void drawReferences();
    void showHighlight();
    std::optional<RunId> runOf(const QCPAbstractPlottable* plottable) const;
    void highlight(const QCPAbstractPlottable* plottable, bool together);
    void moveAlong(int places);
    void readNearest(double epoch);
    /// A place among the epochs; nothing: none is read.
    void readOut(std::optional<std::size_t> epoch);
    QString readText(std::size_t epoch) const;

    CompareModel& m_model;
    const CompareEpochsModel& m_epochs;
    Subject m_subject;
    PlotCursor m_cursor;
    LineLabels m_labels;
    std::vector<Curve> m_curves;
    std::vector<QCPItemStraightLine*> m_references;
    std::optional<std::size_t> m_read;
};

} // namespace unlearn
