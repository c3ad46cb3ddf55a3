// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/figure_table_model.h"

namespace unlearn {

FigureTableModel::FigureTableModel(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) { }

bool FigureTableModel::holdsWords(int) const
{
    return false;
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return role == Qt::DisplayRole ? QVariant(cell(index.row(), index.column())) : QVariant();
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return heading(section, false);
    case Qt::ToolTipRole: return heading(section, true);
    case Qt::TextAlignmentRole:
        return QVariant((holdsWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace unlearn
