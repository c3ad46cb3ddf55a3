// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace unlearn {

FiguresTable::FiguresTable(QWidget* parent) : QTableView(parent)
{
    setAlternatingRowColors(true);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setMinimumHeight(80);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    // A log may be long: widths follow the rows that can be seen.
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
    horizontalHeader()->setStretchLastSection(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FiguresTable::widenColumns);
}

void FiguresTable::setModel(QAbstractItemModel* model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FiguresTable::widenColumns);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty() || roles.contains(Qt::DisplayRole))
                    widenColumns();
            });
    fitColumns();
}

void FiguresTable::fitColumns()
{
    m_fitted = false;
    widenColumns();
}

void FiguresTable::widenColumns()
{
    if (std::exchange(m_widening, true))
        return;
    // Once for all changes of one turn of the event loop, and not before the table is seen.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_widening = false;
            if (isVisible())
                settleColumns();
        },
        Qt::QueuedConnection);
}

void FiguresTable::settleColumns()
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (!m_fitted || wanted > columnWidth(column))
            setColumnWidth(column, wanted);
    }
    m_fitted = true;
}

void FiguresTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    settleColumns();
}

void FiguresTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void FiguresTable::copySelection() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells << model()->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const auto& row : rows) {
        cells.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void FiguresTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && model())
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

} // namespace unlearn
