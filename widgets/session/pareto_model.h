// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <vector>

#include "widgets/session/pareto.h"

namespace unlearn {

class CompareModel;

/// What stands behind the plot of test error against distance to retrained: a row for each of its marks, which is a
/// run, or all runs that differ in nothing but their seed where these are grouped.
class ParetoModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Title,
        Runs,
        Distance,
        DistanceDeviation,
        TestError,
        TestErrorDeviation,
        BeatenByNone,
        Task,
        ColumnCount
    };

    explicit ParetoModel(const CompareModel& compare, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::vector<ParetoPoint>& points() const { return m_points; }
    /// "12: name", "3 seeds: name": of the runs whose figures these are.
    QString title(const ParetoPoint& point) const;
    /// Any of its runs is, be it that all runs are.
    bool isHighlighted(const ParetoPoint& point) const;

private:
    QString text(const ParetoPoint& point, Column column) const;

    const CompareModel& m_compare;
    std::vector<ParetoPoint> m_points;
};

} // namespace unlearn
