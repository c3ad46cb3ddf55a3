// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace unlearn {

/// To the clipboard, with their headers, as tab-separated text: the selected rows, or the current one where none is,
/// and the columns that are shown, as they stand. Nothing where there is neither. The table has a model.
void copySelectedRows(const QTableView& table);

/// A read-only table whose selected rows Ctrl+C copies.
class FiguresTable : public QTableView {
    Q_OBJECT

public:
    explicit FiguresTable(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace unlearn
