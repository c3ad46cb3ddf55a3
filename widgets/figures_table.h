// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace unlearn {

/// A read-only table whose selected cells are copied, with their headers, as tab-separated text.
class FiguresTable : public QTableView {
    Q_OBJECT

public:
    explicit FiguresTable(QWidget* parent = nullptr);

    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace unlearn
