// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <vector>

#include "core/train/trainer.h"

namespace unlearn {

class ExperimentSession;

/// The epochs of the session's training as a table; the curves are drawn from the same rows.
class TrainingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Epoch, Loss, TrainError, LearningRate, Seconds, ColumnCount };

    explicit TrainingModel(const ExperimentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::vector<TrainEpoch>& epochs() const { return m_epochs; }

private:
    void follow();

    const ExperimentSession& m_session;
    std::vector<TrainEpoch> m_epochs;
};

} // namespace unlearn
