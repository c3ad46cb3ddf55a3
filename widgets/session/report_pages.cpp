// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace unlearn {
namespace {

constexpr int keepProperty = QTextFormat::UserProperty + 2;

bool isKeptWithNext(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(keepProperty);
}

/// Of one of a block's lines, from the beginning of the document. The block itself may lie on the page before.
qreal topOf(const QTextBlock& block, int line = 0)
{
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    return line < block.layout()->lineCount() ? top + block.layout()->lineAt(line).y() : top;
}

int pageOf(const QTextBlock& block, int line = 0)
{
    constexpr qreal rounding = 1.0; // of the layout, which counts in 64ths
    return static_cast<int>(std::floor((topOf(block, line) + rounding) / block.document()->pageSize().height()));
}

/// Nothing is won by a new page before a block that stands there.
bool isAtTop(const QTextBlock& block)
{
    const qreal height = block.document()->pageSize().height();
    return topOf(block) - pageOf(block) * height < 0.1 * height;
}

/// Whether its lines run over the end of the page that it begins on. Where the layout has only moved a block, it leaves
/// its lines where they are, beyond the page's end, so that their pages do not tell.
bool isParted(const QTextBlock& block)
{
    constexpr qreal rounding = 1.0;
    const int lines = block.layout()->lineCount();
    if (lines == 0)
        return false;
    const qreal bottom = topOf(block, lines - 1) + block.layout()->lineAt(lines - 1).height();
    return bottom > (pageOf(block) + 1) * block.document()->pageSize().height() + rounding;
}

/// Of a cell's last line.
int lastPageOf(const QTextTableCell& cell)
{
    const QTextBlock block = cell.lastCursorPosition().block();
    const int lines = block.layout()->lineCount();
    return pageOf(block, std::max(lines, 1) - 1);
}

/// Of a row's last line.
int lastPageOf(const QTextTable& table, int row)
{
    int last = 0;
    for (int column = 0; column < table.columns(); ++column)
        last = std::max(last, lastPageOf(table.cellAt(row, column)));
    return last;
}

/// Where what must stand on the same page as the block before it ends: the block, or of a table the first row below the
/// head.
int pageOfContentAt(const QTextBlock& block)
{
    if (const QTextTable* const table = QTextCursor(block).currentTable())
        return table->rows() > 1 ? lastPageOf(*table, 1) : pageOf(block);
    return isParted(block) ? pageOf(block) + 1 : pageOf(block);
}

void beginPage(const QTextBlock& block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

/// What the layout makes of a length of a format.
qreal layoutUnitsPerPixel(const QTextDocument& document, int screenDots)
{
    const QPaintDevice* const device = document.documentLayout()->paintDevice();
    return device ? static_cast<qreal>(device->logicalDpiY()) / screenDots : 1.0;
}

/// Makes a row end so much lower, in units of the layout.
void addRoomBelow(const QTextTable& table, int row, qreal room, int screenDots)
{
    const qreal pixels = room / layoutUnitsPerPixel(*table.document(), screenDots);
    QTextCursor change = table.firstCursorPosition();
    change.beginEditBlock(); // one change, and so one layout
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        const bool hasOwn = format.hasProperty(QTextFormat::TableCellBottomPadding);
        format.setBottomPadding((hasOwn ? format.bottomPadding() : table.format().cellPadding()) + pixels);
        cell.setFormat(format);
    }
    change.endEditBlock();
}

/// Moves the lines of a row onto the next page where the page ends between them. The first row below the head is kept
/// with what stands before its table.
void keepRowWhole(const QTextTable& table, int row, int screenDots)
{
    QTextBlock highest = table.cellAt(row, 0).firstCursorPosition().block();
    qreal line = std::numeric_limits<qreal>::max(); // the lowest of the first ones
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock block = table.cellAt(row, column).firstCursorPosition().block();
        if (topOf(block) < topOf(highest))
            highest = block;
        if (block.layout()->lineCount() > 0)
            line = std::min(line, block.layout()->lineAt(0).height());
    }
    const int page = pageOf(highest);
    if (lastPageOf(table, row) == page || isAtTop(highest)) // what does not fit one page is parted somewhere
        return;
    // The row before it ends as little lower as leaves no room for a first line: then the layout begins the whole row
    // below the head on the next page.
    const qreal room = (page + 1) * table.document()->pageSize().height() - topOf(highest) - line + 2.0;
    if (room > 0.0)
        addRoomBelow(table, row - 1, room, screenDots);
}

} // namespace

int screenDotsPerInch()
{
    constexpr int usual = 96;
    const QScreen* const screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : usual;
}

void keepWithNext(QTextBlockFormat& format)
{
    format.setProperty(keepProperty, true);
}

void keepTogether(QTextDocument& document, int screenDots, int position, const std::function<void(double)>& passed)
{
    document.pageCount(); // lays out all of it, and after each change again
    QTextBlock first;     // of those in a row that are kept with what follows
    const double length = std::max(document.characterCount() - position, 1);
    for (QTextBlock block = document.findBlock(position); block.isValid(); block = block.next()) {
        if (passed)
            passed(std::max(block.position() - position, 0) / length);
        const QTextTable* const table = QTextCursor(block).currentTable();
        if (table) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.row() > 1 && cell.column() == 0 && cell.firstCursorPosition().block() == block)
                keepRowWhole(*table, cell.row(), screenDots);
        }
        if (!isKeptWithNext(block)) {
            if (!first.isValid() && !table && isParted(block) && !isAtTop(block))
                beginPage(block);
            first = QTextBlock();
            continue;
        }
        if (!first.isValid())
            first = block;
        const QTextBlock next = block.next();
        if (!next.isValid() || pageOfContentAt(next) == pageOf(first))
            continue;
        if (isAtTop(first)) // what does not fit one page is parted somewhere
            continue;
        beginPage(first);
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
