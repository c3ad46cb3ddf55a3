// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <vector>

#include "widgets/session/compare_figure.h"

namespace unlearn {

class CompareModel;

/// One figure of the compared runs by epoch: a column for each run, a row for each epoch that any of them has; above
/// them the models that all runs are measured by. The curves are drawn from the same.
class CompareEpochsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CompareEpochsModel(const CompareModel& compare, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setFigure(CompareFigure figure);
    CompareFigure figure() const { return m_figure; }
    const std::vector<SharedReference>& references() const { return m_references; }
    /// Ascending.
    const std::vector<int>& epochs() const { return m_epochs; }
    /// Of a run, by its place among the compared ones, and an epoch, by its place in epochs(); NaN: it has none.
    double value(std::size_t run, std::size_t epoch) const { return m_values[run][epoch]; }
    /// As the table has it: two decimals of a percentage, four digits of a loss; a dash for NaN.
    QString text(double value) const;

private:
    void arrange();

    const CompareModel& m_compare;
    CompareFigure m_figure = CompareFigure::ForgetError;
    std::vector<SharedReference> m_references;
    std::vector<int> m_epochs;
    std::vector<std::vector<double>> m_values;
};

} // namespace unlearn
