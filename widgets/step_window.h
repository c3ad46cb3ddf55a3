// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/steps_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace unlearn {

class ExperimentSession;

/// A run one batch at a time: what its gradient was like in each layer, and the next batch. It blocks nothing; closed,
/// it leaves the run as it is.
class StepWindow : public QDialog {
    Q_OBJECT

public:
    explicit StepWindow(ExperimentSession& session, QWidget* parent = nullptr);

private:
    QWidget* buildTable();
    QLayout* buildButtons();
    void showStatus();
    void showStep();

    ExperimentSession& m_session;
    StepsModel m_steps;
    QLabel* m_status;
    QLabel* m_summary;
    QWidget* m_table = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_stop = nullptr;
    bool m_givesFocusBack = false; ///< from the table to m_next
};

} // namespace unlearn
