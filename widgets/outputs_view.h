// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/measured_outputs_model.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace unlearn {

class ExperimentSession;

/// Prediction matrices and entropies of runs whose outputs were measured, one table at a time.
class OutputsView : public QWidget {
    Q_OBJECT

public:
    /// session: that measures, and whose log notes what is written; null: nothing ever comes.
    explicit OutputsView(ExperimentSession* session, QWidget* parent = nullptr);

    /// Nothing is shown, now or later, of those of them that were purged.
    void forgetPurged(const std::vector<RunSummary>& runs) { m_outputs.forgetPurged(runs); }

private:
    void listTables();

    MeasuredOutputsModel m_outputs;
    QComboBox* m_table;
    QLabel* m_hint;
};

} // namespace unlearn
