// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include "core/evaluate/score_histogram.h"

#include <vector>

namespace unlearn {

class PrivacyModel;

/// The score histogram of one attacked model, a row for each bin; the plot is drawn from the same.
class ScoreHistogramModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { From, To, Forget, Test, ColumnCount };

    explicit ScoreHistogramModel(const PrivacyModel& attacks, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The attacked model whose scores are counted; outside of the attacks' rows: none. They are counted anew.
    void setAttacked(int row);
    /// Without bins where there is nothing to count.
    const ScoreHistogram& histogram() const { return m_histogram; }
    const std::vector<double>& forgetPercent() const { return m_forgetPercent; } ///< shares of the positives, by bin
    const std::vector<double>& testPercent() const { return m_testPercent; }     ///< likewise of the negatives

private:
    const PrivacyModel& m_attacks;
    ScoreHistogram m_histogram;
    std::vector<double> m_forgetPercent;
    std::vector<double> m_testPercent;
};

} // namespace unlearn
