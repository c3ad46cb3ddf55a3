// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

#include "core/store/run_record.h"

class QConcatenateTablesProxyModel;

namespace unlearn {

class RunsModel;
class SeedGroupsModel;

/// Which runs of the log are wanted, besides the text that is searched for.
struct RunsFilter {
    std::optional<RunState> state = {}; ///< nothing: any
    QString method = {};                ///< as the plan calls it; empty: any
    QString dataset = {};               ///< as RunsModel shows it; empty: any
    QString tag = {};                   ///< one of the run's; empty: any
    bool withHidden = false;            ///< those that were deleted, too

    bool operator==(const RunsFilter&) const = default;
};

/// The log of runs, sorted by any column, searched in all of them, and filtered. On demand those that are left and
/// differ in nothing but their seed stand together, below a row of their mean and spread, by which they are sorted
/// among the others.
class RunsFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// bool, of a run's row: it stands below the row of its group.
    static constexpr int InGroupRole = Qt::UserRole + 1;

    /// runs outlives this object.
    explicit RunsFilterModel(RunsModel& runs, QObject* parent = nullptr);

    void setFilter(const RunsFilter& filter);
    const RunsFilter& filter() const { return m_filter; }
    /// Text that a run has in one of its columns.
    void setSearch(const QString& text);
    /// Some runs may be missing that are not hidden.
    bool isFiltering() const;
    void setGroupedBySeed(bool on);
    /// The row is of a group, not of a run.
    bool isGroup(int row) const;
    /// Of a row that is of a run.
    const RunSummary& run(int row) const;
    /// Of a group, those that stand below its row, the newest first; else the row's own.
    std::vector<const RunSummary*> runs(int row) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    int sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }
    /// Rows of the source: first the runs, then the groups.
    bool isGroupInSource(int sourceRow) const;
    bool accepts(int run) const;
    /// What the row is sorted by: that of its group, or itself.
    QModelIndex leadOf(const QModelIndex& source) const;
    /// Of a group's runs, or the row's own.
    RunId newestOf(const QModelIndex& source) const;
    void regroup();

    RunsModel& m_runs;
    SeedGroupsModel* m_groups;
    QConcatenateTablesProxyModel* m_rows;
    RunsFilter m_filter;
    bool m_isGrouped = false;
};

} // namespace unlearn
