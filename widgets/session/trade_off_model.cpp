// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/trade_off_model.h"

#include "widgets/session/layers_model.h"

#include <QFont>
#include <QLocale>

#include <numeric>

namespace unlearn {

int TradeOffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_curve.size());
}

QString TradeOffModel::cell(int row, int column) const
{
    const auto point = static_cast<std::size_t>(row);
    const bool isOneGroup = m_curve.gammas.empty();
    const QLocale locale;
    switch (static_cast<Column>(column)) {
    case Kept: {
        if (isOneGroup)
            return locale.toString(qulonglong{point});
        const auto directions = m_shares->at(m_curve.gammas[point]).directions;
        return locale.toString(qlonglong{std::accumulate(directions.begin(), directions.end(), std::int64_t{0})});
    }
    case Gamma: {
        const double gamma = isOneGroup ? m_shares->gammaFor(0, row) : m_curve.gammas[point];
        return locale.toString(gamma, 'f', gammaDecimals(gamma));
    }
    case ForgettingPower: return locale.toString(m_curve.powerPercent[point], 'f', 2);
    case Interference: return locale.toString(m_curve.interference[point], 'e', 2);
    case ColumnCount: break;
    }
    return {};
}

QVariant TradeOffModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::FontRole)
        return FigureTableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || static_cast<std::size_t>(index.row()) != m_current)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

QString TradeOffModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Kept: return tip ? tr("Directions that are protected, in all groups of the layer together") : tr("k");
    case Gamma: return tip ? tr("A threshold that protects as many directions") : tr("γ");
    case ForgettingPower:
        return tip ? tr("Share of the squared forget gradient that is left when these directions are protected")
                   : tr("Forgetting power left (%)");
    case Interference:
        return tip ? tr("Predicted interference when these directions are protected") : tr("Predicted interference");
    case ColumnCount: break;
    }
    return {};
}

void TradeOffModel::setCurve(const LayerShares* shares, const std::optional<TradeOff>& curve)
{
    beginResetModel();
    m_shares = shares;
    m_curve = shares && curve ? *curve : TradeOff();
    m_current.reset();
    endResetModel();
}

void TradeOffModel::setCurrent(std::size_t point)
{
    if (point == m_current)
        return;
    const auto before = m_current;
    m_current = point;
    for (const auto& changed : {before, m_current}) {
        if (changed && *changed < m_curve.size()) {
            const auto row = static_cast<int>(*changed);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {Qt::FontRole});
        }
    }
}

} // namespace unlearn
