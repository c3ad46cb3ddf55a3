// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <vector>

#include "widgets/session/compare_axes.h"

namespace unlearn {

class CompareModel;

/// What stands behind parallel coordinates: a row for each compared run, a column for each axis after its name.
class CompareAxesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CompareAxesModel(CompareModel& compare, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::vector<CompareAxis>& axes() const { return m_axes; }
    RunId run(int row) const;

private:
    CompareModel& m_compare;
    std::vector<CompareAxis> m_axes;
    int m_rows = 0;
};

} // namespace unlearn
