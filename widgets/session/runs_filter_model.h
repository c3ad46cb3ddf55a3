// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QSortFilterProxyModel>

#include <optional>

#include "core/store/run_record.h"

namespace unlearn {

class RunsModel;

/// Which runs of the log are wanted, besides the text that is searched for.
struct RunsFilter {
    std::optional<RunState> state = {}; ///< nothing: any
    QString method = {};                ///< as the plan calls it; empty: any
    QString dataset = {};               ///< as RunsModel shows it; empty: any
    QString tag = {};                   ///< one of the run's; empty: any
    bool withHidden = false;            ///< those that were deleted, too

    bool operator==(const RunsFilter&) const = default;
};

/// The log of runs, sorted by any column, searched in all of them, and filtered.
class RunsFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// runs outlives this object.
    explicit RunsFilterModel(RunsModel& runs, QObject* parent = nullptr);

    void setFilter(const RunsFilter& filter);
    const RunsFilter& filter() const { return m_filter; }
    /// Some runs may be missing that are not hidden.
    bool isFiltering() const;
    const RunSummary& run(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    RunsModel& m_runs;
    RunsFilter m_filter;
};

} // namespace unlearn
