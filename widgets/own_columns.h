// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

class QHeaderView;
class QTableView;

namespace unlearn {

/// The user's own widths and order of a table's columns. Columns are dragged to other widths and places; what nobody
/// has dragged keeps the width that the table gives it, and a double click on a column's edge gives it back to that.
class OwnColumns : public QObject {
    Q_OBJECT

public:
    /// Belongs to the table, which has its name and its model. fitColumns: sets the widths that are the table's choice.
    OwnColumns(QTableView& table, std::function<void()> fitColumns);

    /// The table's choice anew, but for the user's own widths.
    void fit();
    /// Fits once more, at the next return to the event loop, whenever rows, what is seen of them, or the look change.
    void followContents();

    /// For a setting.
    QByteArray state() const;
    /// What is damaged, or of a table with other columns, changes nothing.
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeWidth(int column, int before, int now);

    QTableView& m_table;
    QHeaderView& m_header;
    std::function<void()> m_fitColumns;
    QMap<int, int> m_widths; ///< device-independent pixels, by column: the user's own
    QTimer m_soon;
    bool m_isPressed = false; ///< the header, by the pointer
    bool m_isFitting = false;
};

/// Widths of the columns' contents, but for the last one that is seen, which has the rest.
void fitToContents(QTableView& table);

} // namespace unlearn
