// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace unlearn {

class PrivacyModel;

/// What stands behind the ROC curves: a row for each point of each model's curve, from the highest threshold down, and
/// then one for each point of the retrained models' band, where there is one.
class RocPointsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The last two are there for a band alone.
    enum Column { Subject, Threshold, FalsePositives, TruePositives, Lowest, Highest, ColumnCount };

    explicit RocPointsModel(const PrivacyModel& attacks, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t row, Column column) const;
    QString bandText(std::size_t point, Column column) const;

    const PrivacyModel& m_attacks;
    std::vector<std::size_t> m_ends; ///< of each curve's rows
    std::size_t m_rows = 0;
    bool m_hasBand = false;
};

} // namespace unlearn
