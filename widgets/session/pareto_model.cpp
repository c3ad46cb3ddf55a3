// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/pareto_model.h"

#include "widgets/session/compare_model.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/percent_text.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>

namespace unlearn {

namespace {

QString deviationText(const std::optional<double>& deviation)
{
    return percentText(deviation.value_or(std::numeric_limits<double>::quiet_NaN()));
}

} // namespace

ParetoModel::ParetoModel(const CompareModel& compare, QObject* parent)
    : QAbstractTableModel(parent), m_compare(compare), m_points(paretoPoints(compare.runs(), compare.columns()))
{
    connect(&compare, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&compare, &QAbstractItemModel::modelReset, this, [this] {
        m_points = paretoPoints(m_compare.runs(), m_compare.columns());
        endResetModel();
    });
    connect(&compare, &CompareModel::highlightChanged, this, [this] {
        if (!m_points.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::FontRole});
    });
}

int ParetoModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int ParetoModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ParetoModel::title(const ParetoPoint& point) const
{
    return m_compare.titleOf(point.runs);
}

bool ParetoModel::isHighlighted(const ParetoPoint& point) const
{
    return std::ranges::any_of(point.runs, [this](RunId run) { return m_compare.highlighted().contains(run); });
}

QString ParetoModel::text(const ParetoPoint& point, Column column) const
{
    switch (column) {
    case Title: return title(point);
    case Runs: {
        QStringList numbers;
        for (const RunId run : point.runs)
            numbers << identifierText(run);
        return numbers.join(QStringLiteral("; "));
    }
    case Distance: return percentText(point.forgetDistance);
    case DistanceDeviation: return deviationText(point.forgetDistanceDeviation);
    case TestError: return percentText(point.testErrorPercent);
    case TestErrorDeviation: return deviationText(point.testErrorDeviation);
    case BeatenByNone: return point.isBest ? tr("yes") : tr("no");
    case Task: return QLocale().toString(point.task + 1);
    case ColumnCount: break;
    }
    return {};
}

QVariant ParetoModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParetoPoint& point = m_points[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(point, column);
    case Qt::TextAlignmentRole: {
        const bool isText = column == Title || column == Runs || column == BeatenByNone;
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case Qt::FontRole:
        if (std::ranges::any_of(point.runs, [this](RunId run) { return m_compare.isHighlighted(run); })) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant ParetoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole && (column == DistanceDeviation || column == TestErrorDeviation))
        return tr("Sample standard deviation over the seeds of a group");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title: return tr("Run");
    case Runs: return tr("Numbers of the runs");
    case Distance: return tr("Distance to retrained (points)");
    case DistanceDeviation: return tr("± of the distance (points)");
    case TestError: return tr("Test error (%)");
    case TestErrorDeviation: return tr("± of the test error (points)");
    case BeatenByNone: return tr("Beaten by none");
    case Task: return tr("Task");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
