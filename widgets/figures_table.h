// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace unlearn {

/// A read-only table whose selected cells are copied, with their headers, as tab-separated text. Columns fit what is
/// seen of a new table and afterwards only widen: a drag that changes a row's font lays nothing out anew.
class FiguresTable : public QTableView {
    Q_OBJECT

public:
    explicit FiguresTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void widenColumns();
    void settleColumns();

    bool m_fitted = false;
    bool m_widening = false;
};

} // namespace unlearn
