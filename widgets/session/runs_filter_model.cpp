// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/runs_filter_model.h"

#include "widgets/session/runs_model.h"

#include <QRegularExpression>

namespace unlearn {

RunsFilterModel::RunsFilterModel(RunsModel& runs, QObject* parent) : QSortFilterProxyModel(parent), m_runs(runs)
{
    setSortRole(RunsModel::SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&runs);
}

void RunsFilterModel::setFilter(const RunsFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool RunsFilterModel::isFiltering() const
{
    RunsFilter open;
    open.withHidden = m_filter.withHidden;
    return m_filter != open || !filterRegularExpression().pattern().isEmpty();
}

const RunSummary& RunsFilterModel::run(int row) const
{
    return m_runs.run(mapToSource(index(row, 0)).row());
}

bool RunsFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const RunSummary& run = m_runs.run(sourceRow);
    if (run.deleted && !m_filter.withHidden)
        return false;
    if (m_filter.state && run.state != *m_filter.state)
        return false;
    if (!m_filter.method.isEmpty() && QString::fromStdString(run.header.method) != m_filter.method)
        return false;
    if (!m_filter.dataset.isEmpty() && m_runs.dataset(sourceRow) != m_filter.dataset)
        return false;
    if (!m_filter.tag.isEmpty() && !runTags(run).contains(m_filter.tag, Qt::CaseInsensitive))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace unlearn
