// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/directions_model.h"

#include "widgets/session/layers_model.h"

#include <QFont>
#include <QLocale>

namespace unlearn {

namespace {

QString entry(const std::vector<std::vector<double>>& groups, std::size_t group, std::size_t row)
{
    if (group >= groups.size() || row >= groups[group].size())
        return QStringLiteral("–");
    return QLocale().toString(groups[group][row], 'g', 6);
}

} // namespace

int DirectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shares ? 0 : static_cast<int>(m_shares->cumulative(m_group).size());
}

QString DirectionsModel::cell(int row, int column) const
{
    const auto direction = static_cast<std::size_t>(row);
    const QLocale locale;
    switch (static_cast<Column>(column)) {
    case Number: return locale.toString(qulonglong{direction} + 1);
    case Full: return entry(m_shares->spectrum().full, m_group, direction);
    case Retained: return entry(m_shares->spectrum().retained, m_group, direction);
    case Cumulative: return locale.toString(100.0 * m_shares->cumulative(m_group)[direction], 'f', 3);
    case Gamma: {
        const double gamma = m_shares->gammaFor(m_group, static_cast<std::int64_t>(direction) + 1);
        return locale.toString(gamma, 'f', gammaDecimals(gamma));
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant DirectionsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::FontRole)
        return FigureTableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() + 1 != m_kept)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

QString DirectionsModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Number: return tip ? tr("Directions in the order of their energy, the strongest first") : tr("k");
    case Full: return tip ? tr("Eigenvalue over all training data") : tr("Eigenvalue, all data");
    case Retained: return tip ? tr("Eigenvalue over the retained data") : tr("Eigenvalue, retained");
    case Cumulative:
        return tip ? tr("Share of the energy in this direction and those before it") : tr("Cumulative share (%)");
    case Gamma: return tip ? tr("A threshold that protects as many directions") : tr("γ");
    case ColumnCount: break;
    }
    return {};
}

void DirectionsModel::setLayer(const LayerShares* shares, std::size_t group)
{
    beginResetModel();
    m_shares = shares && group < shares->groups() ? shares : nullptr;
    m_group = group;
    m_kept = 0;
    endResetModel();
}

void DirectionsModel::setKept(std::int64_t k)
{
    if (k == m_kept)
        return;
    const std::int64_t before = m_kept;
    m_kept = k;
    for (const std::int64_t row : {before - 1, k - 1}) {
        const auto changed = static_cast<int>(row);
        if (changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1), {Qt::FontRole});
    }
}

} // namespace unlearn
