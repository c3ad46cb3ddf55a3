// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace unlearn {

class ProjectionLab;

/// The samples of the projection lab with what the models say of them; the plot is drawn from the same numbers.
class LabPointsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sample, Set, Class, X, Y, Before, Now, Retrained, LogitChange, ColumnCount };

    /// lab: outlives the model.
    explicit LabPointsModel(const ProjectionLab& lab, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();

    const ProjectionLab& m_lab;
    int m_rows = 0;
};

} // namespace unlearn
