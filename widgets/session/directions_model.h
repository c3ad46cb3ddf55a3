// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure_table_model.h"
#include "widgets/session/layer_threshold.h"

#include <cstdint>

namespace unlearn {

/// The figures behind the spectrum of one group of a layer: a row for each direction, from the strongest on. Row i is
/// direction i + 1, and its threshold protects the directions up to and with it.
class DirectionsModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Number, Full, Retained, Cumulative, Gamma, ColumnCount };

    explicit DirectionsModel(QObject* parent = nullptr) : FigureTableModel(ColumnCount, parent) { }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// shares: null empties the model, else it must live until the next call.
    void setLayer(const LayerShares* shares, std::size_t group);
    /// Marks the row of the last direction that is kept; 0: none is.
    void setKept(std::int64_t k);

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;

private:
    const LayerShares* m_shares = nullptr;
    std::size_t m_group = 0;
    std::int64_t m_kept = 0;
};

} // namespace unlearn
