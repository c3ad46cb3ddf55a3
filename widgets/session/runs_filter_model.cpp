// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/runs_filter_model.h"

#include "widgets/session/runs_model.h"
#include "widgets/session/seed_groups_model.h"

#include <QConcatenateTablesProxyModel>
#include <QRegularExpression>

#include <algorithm>

namespace unlearn {

RunsFilterModel::RunsFilterModel(RunsModel& runs, QObject* parent)
    : QSortFilterProxyModel(parent), m_runs(runs), m_groups(new SeedGroupsModel(runs, this)),
      m_rows(new QConcatenateTablesProxyModel(this))
{
    setSortRole(RunsModel::SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    m_rows->addSourceModel(&runs);
    m_rows->addSourceModel(m_groups);
    setSourceModel(m_rows);
    connect(&runs, &RunsModel::runsUpdated, this, &RunsFilterModel::regroup);
}

void RunsFilterModel::setFilter(const RunsFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
    regroup();
}

void RunsFilterModel::setSearch(const QString& text)
{
    setFilterFixedString(text);
    regroup();
}

bool RunsFilterModel::isFiltering() const
{
    RunsFilter open;
    open.withHidden = m_filter.withHidden;
    return m_filter != open || !filterRegularExpression().pattern().isEmpty();
}

void RunsFilterModel::setGroupedBySeed(bool on)
{
    if (on == m_isGrouped)
        return;
    m_isGrouped = on;
    regroup();
}

void RunsFilterModel::regroup()
{
    std::vector<int> rows;
    for (int row = 0; m_isGrouped && row < m_runs.rowCount(); ++row) {
        if (accepts(row))
            rows.push_back(row);
    }
    if (m_groups->setRows(rows))
        invalidate(); // a run's place goes by its group
}

bool RunsFilterModel::isGroup(int row) const
{
    return isGroupInSource(sourceRow(row));
}

const RunSummary& RunsFilterModel::run(int row) const
{
    return m_runs.run(sourceRow(row));
}

std::vector<const RunSummary*> RunsFilterModel::runs(int row) const
{
    if (!isGroup(row))
        return {&run(row)};
    std::vector<const RunSummary*> found;
    const std::vector<RunId>& wanted = m_groups->runs(sourceRow(row) - m_runs.rowCount());
    for (int at = 0; at < m_runs.rowCount() && found.size() < wanted.size(); ++at) {
        if (m_runs.run(at).id == wanted[found.size()]) // in the log's order, too
            found.push_back(&m_runs.run(at));
    }
    return found;
}

QVariant RunsFilterModel::data(const QModelIndex& index, int role) const
{
    const auto isInGroup = [&] {
        return index.isValid() && !isGroup(index.row()) && m_groups->groupOf(run(index.row()).id).has_value();
    };
    if (role == InGroupRole && index.isValid())
        return isInGroup();
    if (role == Qt::AccessibleDescriptionRole && index.column() == RunsModel::Name && isInGroup())
        return tr("In the group above"); // what the indent says to the eye
    return QSortFilterProxyModel::data(index, role);
}

bool RunsFilterModel::isGroupInSource(int sourceRow) const
{
    return sourceRow >= m_runs.rowCount();
}

bool RunsFilterModel::accepts(int run) const
{
    const RunSummary& summary = m_runs.run(run);
    if (summary.deleted && !m_filter.withHidden)
        return false;
    if (m_filter.state && summary.state != *m_filter.state)
        return false;
    if (!m_filter.method.isEmpty() && QString::fromStdString(summary.header.method) != m_filter.method)
        return false;
    if (!m_filter.dataset.isEmpty() && m_runs.dataset(run) != m_filter.dataset)
        return false;
    if (!m_filter.tag.isEmpty() && !runTags(summary).contains(m_filter.tag, Qt::CaseInsensitive))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(run, {});
}

bool RunsFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    return !sourceParent.isValid() && (isGroupInSource(sourceRow) || accepts(sourceRow));
}

QModelIndex RunsFilterModel::leadOf(const QModelIndex& source) const
{
    if (isGroupInSource(source.row()))
        return source;
    const std::optional<int> group = m_groups->groupOf(m_runs.run(source.row()).id);
    return group ? m_rows->index(m_runs.rowCount() + *group, source.column()) : source;
}

RunId RunsFilterModel::newestOf(const QModelIndex& source) const
{
    return isGroupInSource(source.row()) ? m_groups->runs(source.row() - m_runs.rowCount()).front()
                                         : m_runs.run(source.row()).id;
}

bool RunsFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_groups->rowCount() == 0)
        return QSortFilterProxyModel::lessThan(left, right);
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    const QModelIndex one = leadOf(left);
    const QModelIndex other = leadOf(right);
    if (one.row() != other.row()) {
        if (QSortFilterProxyModel::lessThan(one, other))
            return true;
        if (QSortFilterProxyModel::lessThan(other, one))
            return false;
        const RunId its = newestOf(one); // the newest first, in either order, and no group among another's runs
        const RunId others = newestOf(other);
        return isAscending ? others < its : its < others;
    }
    if (left.row() == right.row())
        return false;
    if (left.row() == one.row()) // which stands above its runs in either order
        return isAscending;
    if (right.row() == one.row())
        return !isAscending;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace unlearn
