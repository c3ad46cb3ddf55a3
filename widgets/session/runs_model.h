// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include "widgets/session/run_note.h"

#include <vector>

namespace unlearn {

/// The log of runs, newest first, hidden ones included. SortRole gives numbers where the text is one.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        Method,
        DataSet,
        ForgetSet,
        Gamma,
        Epoch,
        TestError,
        ForgetError,
        RetainError,
        Auc,
        Seconds,
        Started,
        Tags,
        Notes,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Name, tags and notes: asks for the change by noteWanted, and shows it when the log has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRuns(const std::vector<RunSummary>& runs);
    const RunSummary& run(int row) const { return m_rows.at(static_cast<std::size_t>(row)).summary; }
    /// What the run's data are called.
    QString dataset(int row) const { return m_rows.at(static_cast<std::size_t>(row)).dataset; }

Q_SIGNALS:
    /// setRuns() is through, with all that it did to the rows.
    void runsUpdated();
    void noteWanted(const unlearn::RunNote& before, const unlearn::RunNote& after);

private:
    struct Row {
        RunSummary summary;
        QString dataset; ///< this and what follows: from the stored plan
        QString forget;
        QString gamma;
    };

    static Row makeRow(const RunSummary& summary);
    QVariant text(const Row& row, Column column) const;
    QVariant sortKey(const Row& row, Column column) const;

    std::vector<Row> m_rows;
};

/// A run's tags, one by one: they are written with blanks or commas between them.
QStringList runTags(const RunSummary& run);

/// What a table shows for a state.
QString runStateTitle(RunState state);

} // namespace unlearn
