// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace unlearn {

/// A table of figures that is read, not edited: cells are texts, numbers stand at the right, and each column says what
/// it holds.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    FigureTableModel(int columns, QObject* parent);

    /// Of a cell that is there.
    virtual QString cell(int row, int column) const = 0;
    /// Of a column that is there: its title, or (tip) what it holds in a sentence; again the title where that says it.
    virtual QString heading(int column, bool tip) const = 0;
    /// Whether a column holds words, which stand at the left.
    virtual bool holdsWords(int column) const;

private:
    int m_columns;
};

} // namespace unlearn
