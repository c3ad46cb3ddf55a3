// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <vector>

#include "core/store/run_record.h"

namespace unlearn {

/// Runs side by side: a column each, first what came of them, then those settings that are not the same in all.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRuns(std::vector<RunDetails> runs);
    const std::vector<RunDetails>& runs() const { return m_runs; }

private:
    struct Row {
        QString title;
        QStringList values; ///< of each run
        bool isResult = false;
    };

    void addResults();
    void addSettings();

    std::vector<RunDetails> m_runs;
    std::vector<Row> m_rows;
};

} // namespace unlearn
