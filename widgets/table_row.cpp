// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_row.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace unlearn {

void makeRowCurrent(const QTableView& table, int row)
{
    const QHeaderView& header = *table.horizontalHeader();
    const int edge = table.isRightToLeft() ? header.viewport()->width() - 1 : 0;
    const int column = std::max(0, header.logicalIndexAt(edge)); // a column in sight: nothing scrolls sideways
    table.selectionModel()->setCurrentIndex(table.model()->index(row, column),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace unlearn
