// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/seed_groups_model.h"

#include "core/experiment/retrained_models.h"
#include "core/report/seed_groups.h"
#include "core/report/spread.h"
#include "widgets/session/compare_model.h"

#include <QFont>

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace unlearn {

namespace {

using Figure = std::function<double(const RunSummary&)>;

/// NaN where the run has none.
Figure figureIn(RunsModel::Column column)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    const auto error = [](double RunErrors::*field) -> Figure {
        return [field](const RunSummary& run) { return run.unlearned ? (*run.unlearned).*field : unknown; };
    };
    switch (column) {
    case RunsModel::Epoch:
        return
            [](const RunSummary& run) { return run.selectedEpoch ? static_cast<double>(*run.selectedEpoch) : unknown; };
    case RunsModel::TestError: return error(&RunErrors::testErrorPercent);
    case RunsModel::ForgetError: return error(&RunErrors::forgetErrorPercent);
    case RunsModel::RetainError: return error(&RunErrors::retainErrorPercent);
    case RunsModel::Auc: return [](const RunSummary& run) { return run.confidence ? run.confidence->auc : unknown; };
    case RunsModel::Seconds: return [](const RunSummary& run) { return run.seconds; };
    default: return {};
    }
}

int decimalsOf(RunsModel::Column column)
{
    switch (column) {
    case RunsModel::Auc: return 3;
    case RunsModel::Epoch:
    case RunsModel::Seconds: return 1;
    default: return 2;
    }
}

/// A column whose cell is of the runs' figures, or says of how many they are.
bool isOfFigures(RunsModel::Column column)
{
    return column == RunsModel::Name || figureIn(column);
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

SeedGroupsModel::SeedGroupsModel(const RunsModel& runs, QObject* parent) : QAbstractTableModel(parent), m_runs(runs) { }

int SeedGroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int SeedGroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RunsModel::ColumnCount;
}

QVariant SeedGroupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole: return group.texts[column];
    case Qt::ToolTipRole:
        return isOfFigures(static_cast<RunsModel::Column>(index.column()))
            ? tr("Mean and standard deviation of the runs below, which differ in nothing but their seed")
            : group.texts[column];
    case Qt::AccessibleDescriptionRole: // nothing but the font and the rows below tell it else
        return index.column() == RunsModel::Name ? tr("Mean and standard deviation of %n runs", nullptr, group.seeds)
                                                 : QVariant();
    case RunsModel::SortRole: return group.keys[column];
    case Qt::FontRole: return bold();
    case Qt::TextAlignmentRole: return m_runs.headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

std::optional<int> SeedGroupsModel::groupOf(RunId run) const
{
    const auto known = m_groupOf.find(run);
    return known == m_groupOf.end() ? std::nullopt : std::optional(known->second);
}

std::optional<int> SeedGroupsModel::settingOf(const RunSummary& run)
{
    const RunHeader& header = run.header;
    const auto source = std::tie(header.plan, header.modelHash, header.dataHash, header.device, header.threads,
                                 header.parent, header.previousRun, run.purgedAt);
    auto& [known, setting] = m_known[run.id];
    if (known != source) { // not known yet, or purged, or of another log
        known = source;
        setting.reset();
        if (auto settings = seededRun(run, readablePlan(header), VariedSeeds::Unlearning).settings)
            setting = m_numbers.emplace(std::move(*settings), static_cast<int>(m_numbers.size())).first->second;
    }
    return setting;
}

SeedGroupsModel::Group SeedGroupsModel::makeGroup(const std::vector<int>& rows, const std::vector<int>& counted) const
{
    Group group;
    for (const int row : rows)
        group.runs.push_back(m_runs.run(row).id);
    for (int at = 0; at < RunsModel::ColumnCount; ++at) {
        const auto column = static_cast<RunsModel::Column>(at);
        const auto place = static_cast<std::size_t>(at);
        const QModelIndex newest = m_runs.index(rows.front(), at);
        if (const Figure figure = figureIn(column)) {
            std::vector<double> values;
            for (const int row : counted)
                values.push_back(figure(m_runs.run(row)));
            const Spread spread = spreadOf(values);
            group.texts[place] = spreadText(values, decimalsOf(column));
            group.keys[place] = spread.count == 0 ? QVariant() : QVariant(spread.mean);
        } else if (column == RunsModel::Name || column == RunsModel::Started) {
            group.keys[place] = newest.data(RunsModel::SortRole);
            group.texts[place] = newest.data();
        } else {
            const QVariant text = newest.data();
            const bool isCommon =
                std::ranges::all_of(rows, [&](int row) { return m_runs.index(row, at).data() == text; });
            group.keys[place] = group.texts[place] = isCommon ? text : QVariant(QString());
        }
    }
    group.seeds = static_cast<int>(counted.size());
    group.texts[RunsModel::Name] =
        seedsTitle(group.seeds, m_runs.index(rows.front(), RunsModel::Name).data().toString());
    return group;
}

std::map<int, SeedGroupsModel::Group> SeedGroupsModel::groupsOf(const std::vector<int>& rows)
{
    struct Members {
        std::vector<int> rows;
        std::vector<int> counted;
        std::set<std::uint64_t> seeds; ///< of what is counted
    };
    std::map<int, Members> members;
    for (const int row : rows) {
        const RunSummary& run = m_runs.run(row);
        const std::optional<int> setting = settingOf(run);
        if (!setting)
            continue;
        Members& those = members[*setting];
        those.rows.push_back(row);
        if (run.state == RunState::Finished && those.seeds.insert(run.header.seed).second)
            those.counted.push_back(row);
    }
    std::map<int, Group> groups;
    for (const auto& [setting, those] : members) {
        if (those.counted.size() > 1)
            groups.emplace(setting, makeGroup(those.rows, those.counted));
    }
    return groups;
}

bool SeedGroupsModel::areThere(const std::map<int, Group>& groups) const
{
    if (groups.size() != m_groups.size())
        return false;
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        const auto found = groups.find(m_settings[row]);
        if (found == groups.end() || found->second != m_groups[row])
            return false;
    }
    return true;
}

void SeedGroupsModel::removeAllBut(const std::map<int, Group>& groups)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (groups.contains(m_settings[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_settings.erase(m_settings.begin() + row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    }
}

bool SeedGroupsModel::setRows(const std::vector<int>& rows)
{
    std::map<int, Group> groups = groupsOf(rows);
    if (areThere(groups))
        return false;
    m_groupOf.clear(); // of rows that may move now
    removeAllBut(groups);
    const int kept = rowCount();
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        const auto known = groups.find(m_settings[row]);
        m_groups[row] = std::move(known->second);
        groups.erase(known);
    }
    if (!groups.empty()) {
        beginInsertRows({}, kept, kept + static_cast<int>(groups.size()) - 1);
        for (auto& [setting, group] : groups) {
            m_settings.push_back(setting);
            m_groups.push_back(std::move(group));
        }
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        for (const RunId run : runs(row))
            m_groupOf[run] = row;
    }
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    return true;
}

} // namespace unlearn
