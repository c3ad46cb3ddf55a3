// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures_table.h"

#include "widgets/session/isolated_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStringList>

#include <algorithm>

namespace unlearn {

namespace {

/// Sections fit their contents. A change that is not of the text, such as a font, lays nothing out anew: under a drag
/// that would cost a frame.
class ContentsHeader : public QHeaderView {
public:
    explicit ContentsHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

protected:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override
    {
        if (roles.isEmpty() || roles.contains(Qt::DisplayRole))
            QHeaderView::dataChanged(topLeft, bottomRight, roles);
    }
};

} // namespace

void copySelectedRows(const QTableView& table)
{
    const QAbstractItemModel& model = *table.model();
    auto rows = table.selectionModel()->selectedRows();
    if (rows.isEmpty() && table.currentIndex().isValid())
        rows << table.currentIndex().siblingAtColumn(0);
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<int> columns; // as they stand
    for (int place = 0; place < model.columnCount(); ++place) {
        if (const int column = table.horizontalHeader()->logicalIndex(place); !table.isColumnHidden(column))
            columns << column;
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    for (const auto& row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(withoutIsolation(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')));
}

FiguresTable::FiguresTable(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new ContentsHeader(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setMinimumHeight(80);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // A log may be long: widths follow the rows that can be seen.
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
    horizontalHeader()->setStretchLastSection(true);
}

void FiguresTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && model())
        copySelectedRows(*this);
    else
        QTableView::keyPressEvent(event);
}

} // namespace unlearn
