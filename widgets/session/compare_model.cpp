// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_model.h"

#include "core/experiment/retrained_models.h"
#include "core/report/seed_groups.h"
#include "core/report/spread.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/isolated_text.h"
#include "widgets/session/run_settings.h"

#include <QColor>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace unlearn {

QString spreadText(const std::vector<double>& values, int decimals)
{
    const Spread spread = spreadOf(values);
    if (spread.count == 0)
        return QStringLiteral("–");
    const QString mean = QLocale().toString(spread.mean, 'f', decimals);
    return spread.deviation
        ? CompareModel::tr("%1 ± %2").arg(mean, QLocale().toString(*spread.deviation, 'f', decimals))
        : mean;
}

QString seedsTitle(int seeds, const QString& name)
{
    return CompareModel::tr("%n seeds: %1", nullptr, seeds).arg(isolated(name));
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return index.column() == 0 ? row.title : row.values[index.column() - 1];
    case Qt::TextAlignmentRole:
        return QVariant((index.column() > 0 && row.isResult ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == 0 ? row.isResult : isAnyOf(index.column(), &CompareModel::isHighlighted)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::BackgroundRole:
        if (isAnyOf(index.column(), &CompareModel::isHovered)) { // bold would change the column's width
            constexpr int faint = 60;
            return QColor(0x56, 0xb4, 0xe9, faint); // of Okabe and Ito; reads on a light and a dark background
        }
        return {};
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Result or setting");
    std::vector<RunId> runs;
    for (const std::size_t place : m_columns[static_cast<std::size_t>(section) - 1])
        runs.push_back(m_runs[place].summary.id);
    return titleOf(runs);
}

std::set<RunId> CompareModel::runsOf(int column) const
{
    std::set<RunId> runs;
    for (const std::size_t place : m_columns.at(static_cast<std::size_t>(column) - 1))
        runs.insert(m_runs[place].summary.id);
    return runs;
}

bool CompareModel::isAnyOf(int column, bool (CompareModel::*holds)(RunId) const) const
{
    return column > 0 && std::ranges::any_of(m_columns[static_cast<std::size_t>(column) - 1], [&](std::size_t place) {
               return (this->*holds)(m_runs[place].summary.id);
           });
}

QString CompareModel::runTitle(RunId run) const
{
    for (const RunDetails& candidate : m_runs) {
        if (candidate.summary.id == run)
            return tr("%1: %2").arg(identifierText(run),
                                    isolated(QString::fromStdString(candidate.summary.header.name)));
    }
    return {};
}

QString CompareModel::titleOf(const std::vector<RunId>& runs) const
{
    if (runs.size() == 1)
        return runTitle(runs.front());
    for (const RunDetails& candidate : m_runs) {
        if (candidate.summary.id == runs.front())
            return seedsTitle(static_cast<int>(runs.size()), QString::fromStdString(candidate.summary.header.name));
    }
    return {};
}

void CompareModel::setHighlighted(std::set<RunId> runs)
{
    if (runs == m_highlighted)
        return;
    m_highlighted = std::move(runs);
    if (!m_rows.empty() && !m_runs.empty())
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1), {Qt::FontRole});
    Q_EMIT highlightChanged();
}

bool CompareModel::tellsApart() const
{
    const auto count =
        std::ranges::count_if(m_runs, [this](const RunDetails& run) { return m_highlighted.contains(run.summary.id); });
    return count > 0 && count < static_cast<std::ptrdiff_t>(m_runs.size());
}

bool CompareModel::isHighlighted(RunId run) const
{
    return tellsApart() && m_highlighted.contains(run);
}

bool CompareModel::standsOut(RunId run) const
{
    return isHighlighted(run) || isHovered(run);
}

bool CompareModel::isFaded(RunId run) const
{
    return tellsApart() && !m_highlighted.contains(run) && !isHovered(run);
}

void CompareModel::setHovered(std::set<RunId> runs)
{
    if (runs == m_hovered)
        return;
    m_hovered = std::move(runs);
    if (!m_rows.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
    Q_EMIT hoverChanged();
}

void CompareModel::addResults()
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    const auto add = [this](const QString& title, int decimals, const std::function<double(const RunSummary&)>& value) {
        Row row{title, {}, true};
        for (const auto& runs : m_columns) {
            std::vector<double> values;
            values.reserve(runs.size());
            for (const std::size_t place : runs)
                values.push_back(value(m_runs[place].summary));
            row.values << spreadText(values, decimals);
        }
        m_rows.push_back(std::move(row));
    };
    const auto error = [](double RunErrors::*field) {
        return [field](const RunSummary& run) { return run.unlearned ? (*run.unlearned).*field : unknown; };
    };
    add(tr("Test error (%)"), 2, error(&RunErrors::testErrorPercent));
    add(tr("Forget error (%)"), 2, error(&RunErrors::forgetErrorPercent));
    add(tr("Retain error (%)"), 2, error(&RunErrors::retainErrorPercent));
    add(tr("AUC of the confidence attack"), 3,
        [](const RunSummary& run) { return run.confidence ? run.confidence->auc : unknown; });
    add(comparedEpochTitle(m_epoch), m_columns.size() == m_runs.size() ? 0 : 1,
        [](const RunSummary& run) { return run.selectedEpoch ? static_cast<double>(*run.selectedEpoch) : unknown; });
    add(tr("Time (s)"), 1, [](const RunSummary& run) { return run.seconds; });
}

void CompareModel::addSettings()
{
    std::vector<RunSettings> all;
    RunSettings titles; // of all runs: a setting may be in some of them only
    for (const auto& runs : m_columns) {
        all.push_back(settingsOf(m_runs[runs.front()].summary.header));
        QStringList seeds;
        for (const std::size_t place : runs)
            seeds << identifierText(m_runs[place].summary.header.seed);
        all.back()[seedSetting()] = seeds.join(QStringLiteral("; "));
        titles.insert(all.back().begin(), all.back().end());
    }
    for (const auto& [title, ignored] : titles) {
        Row row{title, {}, false};
        for (const RunSettings& settings : all) {
            const auto found = settings.find(title);
            row.values << (found == settings.end() ? QStringLiteral("–") : found->second);
        }
        if (std::ranges::any_of(row.values, [&row](const QString& value) { return value != row.values.front(); }))
            m_rows.push_back(std::move(row));
    }
}

/// Runs to columns, in the order of the first run of each.
void CompareModel::arrange()
{
    m_columns.clear();
    std::vector<SeededRun> seeded;
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        const RunSummary& run = m_runs[place].summary;
        if (m_groupedBySeed)
            seeded.push_back(seededRun(run, readablePlan(run.header), VariedSeeds::Unlearning));
        else
            m_columns.push_back({place});
    }
    if (m_groupedBySeed)
        m_columns = groupedBySeed(seeded);
    m_rows.clear();
    if (!m_runs.empty()) {
        addResults();
        addSettings();
    }
}

void CompareModel::setRuns(std::vector<RunDetails> runs)
{
    beginResetModel();
    m_logged = std::move(runs);
    takeEpochs();
    endResetModel();
}

void CompareModel::setEpoch(ComparedEpoch which)
{
    if (which == m_epoch)
        return;
    beginResetModel();
    m_epoch = which;
    takeEpochs();
    endResetModel();
}

void CompareModel::takeEpochs()
{
    m_runs.clear();
    m_runs.reserve(m_logged.size());
    for (const RunDetails& run : m_logged)
        m_runs.push_back(atEpoch(run, m_epoch));
    arrange();
}

void CompareModel::setGroupedBySeed(bool on)
{
    if (on == m_groupedBySeed)
        return;
    beginResetModel();
    m_groupedBySeed = on;
    arrange();
    endResetModel();
}

} // namespace unlearn
