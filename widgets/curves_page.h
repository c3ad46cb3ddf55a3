// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
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

private:
    void askForBranch();
    void enable();
    void showHint();
    void showCaption();

    ExperimentSession& m_session;
    CurvesModel& m_model;
    CurvesPlot* m_plot;
    QPushButton* m_branch = nullptr;
    QCheckBox* m_tableBox = nullptr;
    QLabel* m_caption;
};

} // namespace unlearn
