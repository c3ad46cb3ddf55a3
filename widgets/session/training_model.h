// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/session/figure_table_model.h"

#include <vector>

#include "core/train/trainer.h"

namespace unlearn {

class ExperimentSession;

/// The epochs of the session's training as a table; the curves are drawn from the same rows.
class TrainingModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Epoch, Loss, TrainError, LearningRate, Seconds, ColumnCount };

    explicit TrainingModel(const ExperimentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;

    const std::vector<TrainEpoch>& epochs() const { return m_epochs; }

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;

private:
    void follow();

    const ExperimentSession& m_session;
    std::vector<TrainEpoch> m_epochs;
};

} // namespace unlearn
