// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QWidget>

#include <vector>

#include "core/store/run_record.h"

class QAbstractButton;
class QAction;
class QCheckBox;
class QLabel;
class QPushButton;

namespace unlearn {

class CurvesModel;
class CurvesPlot;
class ExperimentSession;

/// The curves of a run, and the same numbers as a table on demand.
class CurvesPage : public QWidget {
    Q_OBJECT

public:
    CurvesPage(ExperimentSession& session, CurvesModel& model, QWidget* parent = nullptr);

    CurvesPlot* curvesPlot() const { return m_plot; }
    QAbstractButton* dataTableButton() const;
    /// The answer to branchWanted(): the epochs that can be gone on from, ascending. Does nothing where another run is
    /// shown by now, or something is under way.
    void askForBranch(RunId run, const std::vector<int>& keptEpochs);

Q_SIGNALS:
    void branchWanted(unlearn::RunId run);
    /// How it was made is to be told.
    void originWanted(unlearn::RunId run);

private:
    void enable();
    void showHint();
    void showCaption();

    ExperimentSession& m_session;
    CurvesModel& m_model;
    CurvesPlot* m_plot;
    QPushButton* m_branch = nullptr;
    QAction* m_origin = nullptr;
    QCheckBox* m_tableBox = nullptr;
    QLabel* m_caption;
};

} // namespace unlearn
