// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include "widgets/session/score_histogram.h"

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

private:
    const PrivacyModel& m_attacks;
    ScoreHistogram m_histogram;
};

} // namespace unlearn
