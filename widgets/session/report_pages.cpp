// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

constexpr int keepProperty = QTextFormat::UserProperty + 2;

bool isKeptWithNext(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(keepProperty);
}

/// Of a block's first line, from the beginning of the document. The block itself may still lie on the page before.
qreal topOf(const QTextBlock& block)
{
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    return block.layout()->lineCount() > 0 ? top + block.layout()->lineAt(0).y() : top;
}

int pageOf(const QTextBlock& block)
{
    constexpr qreal rounding = 1.0; // of the layout, which counts in 64ths
    return static_cast<int>(std::floor((topOf(block) + rounding) / block.document()->pageSize().height()));
}

/// Nothing is won by a new page before a block that stands there.
bool isAtTop(const QTextBlock& block)
{
    const qreal height = block.document()->pageSize().height();
    return topOf(block) - pageOf(block) * height < 0.1 * height;
}

/// What must stand on the same page as the block before it: itself, or of a table the first row below the head.
QTextBlock contentAt(const QTextBlock& block)
{
    const QTextTable* const table = QTextCursor(block).currentTable();
    if (!table || table->rows() < 2)
        return block;
    return table->cellAt(1, 0).firstCursorPosition().block();
}

/// Of a cell's last line.
int lastPageOf(const QTextTableCell& cell)
{
    const QTextBlock block = cell.lastCursorPosition().block();
    const int lines = block.layout()->lineCount();
    if (lines == 0)
        return pageOf(block);
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    return static_cast<int>(
        std::floor((top + block.layout()->lineAt(lines - 1).y() + 1.0) / block.document()->pageSize().height()));
}

/// Moves the lines of a row below the head onto the next page where the page ends between them.
void keepRowWhole(const QTextTable& table, int row)
{
    QTextBlock highest = table.cellAt(row, 0).firstCursorPosition().block();
    int last = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock block = cell.firstCursorPosition().block();
        if (topOf(block) < topOf(highest))
            highest = block;
        last = std::max(last, lastPageOf(cell));
    }
    const int page = pageOf(highest);
    if (last == page || isAtTop(highest)) // what does not fit one page is parted somewhere
        return;
    // As little as leaves no room for the first line, which the layout then puts below the head on the next page.
    const qreal line = highest.layout()->lineCount() > 0 ? highest.layout()->lineAt(0).height() : 0.0;
    const qreal room = (page + 1) * table.document()->pageSize().height() - topOf(highest) - line + 2.0;
    if (room <= 0.0)
        return;
    QTextCursor change = table.firstCursorPosition();
    change.beginEditBlock(); // one change, and so one layout
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(format.topPadding() + room);
        cell.setFormat(format);
    }
    change.endEditBlock();
}

} // namespace

void keepWithNext(QTextBlockFormat& format)
{
    format.setProperty(keepProperty, true);
}

void keepTogether(QTextDocument& document)
{
    QTextBlock first; // of those in a row that are kept with what follows
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const QTextTable* const table = QTextCursor(block).currentTable()) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.row() > 0 && cell.column() == 0 && cell.firstCursorPosition().block() == block)
                keepRowWhole(*table, cell.row());
        }
        if (!isKeptWithNext(block)) {
            first = QTextBlock();
            continue;
        }
        if (!first.isValid())
            first = block;
        const QTextBlock next = block.next();
        if (!next.isValid() || pageOf(contentAt(next)) == pageOf(first))
            continue;
        if (isAtTop(first)) // what does not fit one page is parted somewhere
            continue;
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
    }
}

std::vector<OutlineEntry> headingsOf(const QTextDocument& document, const QPageLayout& layout, int dotsPerInch)
{
    constexpr qreal pointsPerInch = 72.0;
    const qreal highest = layout.fullRectPoints().height() - layout.margins(QPageLayout::Point).top();
    std::vector<OutlineEntry> entries;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        const int page = pageOf(block);
        const qreal below = topOf(block) - page * document.pageSize().height();
        entries.push_back({.title = block.text(),
                           .level = level,
                           .page = page,
                           .top = highest - below * pointsPerInch / dotsPerInch});
    }
    return entries;
}

} // namespace unlearn
