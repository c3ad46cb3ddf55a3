// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/training_model.h"

#include "widgets/session/experiment_session.h"
#include "widgets/session/percent_text.h"

#include <QLocale>

namespace unlearn {

TrainingModel::TrainingModel(const ExperimentSession& session, QObject* parent)
    : FigureTableModel(ColumnCount, parent), m_session(session)
{
    connect(&session, &ExperimentSession::trainingChanged, this, &TrainingModel::follow);
    follow();
}

void TrainingModel::follow()
{
    const auto& training = m_session.training();
    const auto count = training ? training->epochs.size() : 0;
    // Epochs are only added to a training; fewer of them, or none, are those of another one.
    if (count < m_epochs.size() || count == 0) {
        beginResetModel();
        m_epochs.clear();
        endResetModel();
    }
    if (count == m_epochs.size())
        return;
    beginInsertRows({}, rowCount(), static_cast<int>(count) - 1);
    m_epochs.insert(m_epochs.end(), training->epochs.begin() + rowCount(), training->epochs.end());
    endInsertRows();
}

int TrainingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_epochs.size());
}

QString TrainingModel::cell(int row, int column) const
{
    const TrainEpoch& epoch = m_epochs[static_cast<std::size_t>(row)];
    const QLocale locale;
    switch (static_cast<Column>(column)) {
    case Epoch: return locale.toString(epoch.epoch);
    case Loss: return locale.toString(epoch.loss, 'f', 4);
    case TrainError: return percentText(epoch.trainErrorPercent);
    case LearningRate: return locale.toString(epoch.learningRate, 'g', 3);
    case Seconds: return locale.toString(epoch.seconds, 'f', 1);
    case ColumnCount: break;
    }
    return {};
}

QString TrainingModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Epoch: return tr("Epoch");
    case Loss: return tip ? tr("Mean cross-entropy over the epoch's batches, in nats") : tr("Loss");
    case TrainError: return tip ? tr("Error on the batches as they were trained on") : tr("Training error (%)");
    case LearningRate: return tip ? tr("Learning rate of the epoch's last step") : tr("Learning rate");
    case Seconds: return tr("Time (s)");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
