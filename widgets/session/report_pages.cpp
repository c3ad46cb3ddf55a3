// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

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

} // namespace

void keepWithNext(QTextBlockFormat& format)
{
    format.setProperty(keepProperty, true);
}

void keepTogether(QTextDocument& document)
{
    QTextBlock first; // of those in a row that are kept with what follows
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
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
