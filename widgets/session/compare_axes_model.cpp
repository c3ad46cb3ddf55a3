// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_axes_model.h"

#include "widgets/session/compare_model.h"

#include <QFont>

namespace unlearn {

CompareAxesModel::CompareAxesModel(CompareModel& compare, QObject* parent)
    : QAbstractTableModel(parent), m_compare(compare)
{
    connect(&compare, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&compare, &QAbstractItemModel::modelReset, this, [this] {
        m_axes = compareAxes(m_compare.runs(), m_compare.epoch());
        m_rows = static_cast<int>(m_compare.runs().size());
        endResetModel();
    });
    connect(&compare, &CompareModel::highlightChanged, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {Qt::FontRole});
    });
}

int CompareAxesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CompareAxesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_axes.size()) + 1;
}

RunId CompareAxesModel::run(int row) const
{
    return m_compare.runs().at(static_cast<std::size_t>(row)).summary.id;
}

QVariant CompareAxesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (isName)
            return m_compare.runTitle(run(index.row()));
        const CompareAxis& axis = m_axes[static_cast<std::size_t>(index.column()) - 1];
        return axis.text(axis.values[static_cast<std::size_t>(index.row())]);
    }
    case Qt::TextAlignmentRole: return QVariant((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (m_compare.isHighlighted(run(index.row()))) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant CompareAxesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Run") : m_axes[static_cast<std::size_t>(section) - 1].title;
}

} // namespace unlearn
