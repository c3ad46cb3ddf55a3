// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/compare_axes_model.h"
#include "widgets/session/compare_epochs_model.h"
#include "widgets/session/pareto_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QAction;
class QCheckBox;
class QHBoxLayout;
class QTabWidget;

namespace unlearn {

class CompareModel;
class ExperimentSession;
class FiguresTable;
class OutputsView;
class PlotWidget;

/// Several runs of the log side by side: their curves, parallel coordinates, what came of them, and where their
/// settings differ.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// session: in whose thread figures are measured that the log does not hold, and whose log notes what is written;
    /// null: there is none of both.
    explicit ComparePage(CompareModel& model, ExperimentSession* session = nullptr, QWidget* parent = nullptr);

    /// A button for a command, in the page's head.
    void addCommand(QAction* command);
    void showParallelCoordinates();
    /// Nothing that was measured is shown, now or later, of those of them that were purged; runs that are compared are
    /// as the model has them.
    void forgetPurged(const std::vector<RunSummary>& runs);
    /// Shows the figures behind the curves and the parallel coordinates.
    QAbstractButton* dataTableButton() const;

Q_SIGNALS:
    /// How it was made is to be told.
    void originWanted(unlearn::RunId run);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCurves(ExperimentSession* session);
    QWidget* buildParallel(ExperimentSession* session);
    void exportThrough(PlotWidget& plot, ExperimentSession* session);
    void buildTable();
    void buildHead();
    void followHighlight(FiguresTable& figures);
    /// The one whose column of the table the current cell is in; nothing where several share it, or none has it.
    std::optional<RunId> currentRun() const;

    CompareModel& m_model;
    CompareAxesModel m_axes;
    CompareEpochsModel m_epochs;
    ParetoModel m_pareto;
    QHBoxLayout* m_head;
    QCheckBox* m_tableBox;
    QTabWidget* m_views;
    OutputsView* m_outputs;
    FiguresTable* m_table;
    bool m_following = false;
};

} // namespace unlearn
