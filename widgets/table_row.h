// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace unlearn {

/// Selects a row, which is there, and makes it the current one. QTableView::selectRow() does neither in a window that
/// runs from right to left: it looks for a column one pixel outside of the header.
void makeRowCurrent(const QTableView& table, int row);

} // namespace unlearn
