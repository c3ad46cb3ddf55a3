// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure_table_model.h"
#include "widgets/session/layer_threshold.h"
#include "widgets/session/trade_off.h"

#include <cstddef>
#include <optional>

namespace unlearn {

/// The points of the trade-off of one layer: a row for each point that is drawn, from no direction that is kept on. In
/// a layer of several groups they are of all groups together.
class TradeOffModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Kept, Gamma, ForgettingPower, Interference, ColumnCount };

    explicit TradeOffModel(QObject* parent = nullptr) : FigureTableModel(ColumnCount, parent) { }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// shares: of the same layer; must live until the next call. Null, or no curve, empties the model.
    void setCurve(const LayerShares* shares, const std::optional<TradeOff>& curve);
    /// Marks the row of the point that the layer's threshold is at.
    void setCurrent(std::size_t point);

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;

private:
    const LayerShares* m_shares = nullptr;
    TradeOff m_curve;
    std::optional<std::size_t> m_current;
};

} // namespace unlearn
