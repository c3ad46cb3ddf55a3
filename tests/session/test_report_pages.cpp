// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of a report end.
#include "widgets/session/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextTable>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace unlearn;

class TestReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsStayWithWhatFollows_data();
    void headingsStayWithWhatFollows();
    void whatIsInPlaceIsNotMoved();
    void whatFitsNoPageLeavesNoneEmpty();
    void paragraphsAreNotParted();
    void rowsAreNotParted();
    void movedRowsTakeNoMoreRoom_data();
    void movedRowsTakeNoMoreRoom();
    void firstRowStaysWithItsTitle();
    void whatStandsBeforeIsLeft();
    void headingsStandWhereTheySay();

private:
    static const QPageLayout& layout()
    {
        static const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 30, 20, 20),
                                    QPageLayout::Point);
        return a4;
    }
};

namespace {

constexpr int headingLevel = 1;
constexpr int markedLevel = 2; ///< of what follows the heading, so that its page is told, too

QTextBlockFormat levelled(int level)
{
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    return format;
}

std::unique_ptr<QTextDocument> emptyDocument()
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setPageSize(QSizeF(300, 240));
    return document;
}

/// So many lines, a heading and what follows it: a paragraph, or a caption and a table.
std::unique_ptr<QTextDocument> documentOf(int lines, bool withTable)
{
    auto document = emptyDocument();
    QTextCursor cursor(document.get());
    for (int i = 0; i < lines; ++i) {
        cursor.insertText(QStringLiteral("line"));
        cursor.insertBlock();
    }
    QTextBlockFormat heading = levelled(headingLevel);
    keepWithNext(heading);
    cursor.setBlockFormat(heading);
    cursor.insertText(QStringLiteral("heading"));
    if (!withTable) {
        cursor.insertBlock(levelled(markedLevel));
        cursor.insertText(QStringLiteral("text"));
        return document;
    }
    QTextBlockFormat caption;
    keepWithNext(caption);
    cursor.insertBlock(caption);
    cursor.insertText(QStringLiteral("caption"));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    QTextTable* const table = cursor.insertTable(3, 1, format);
    for (int row = 0; row < 3; ++row) {
        QTextCursor cell = table->cellAt(row, 0).firstCursorPosition();
        cell.setBlockFormat(row == 1 ? levelled(markedLevel) : QTextBlockFormat());
        cell.insertText(QStringLiteral("cell"));
    }
    return document;
}

bool isParted(const std::vector<OutlineEntry>& entries)
{
    return entries.at(0).page != entries.at(1).page;
}

} // namespace

void TestReportPages::headingsStayWithWhatFollows_data()
{
    QTest::addColumn<bool>("withTable");
    QTest::newRow("paragraph") << false;
    QTest::newRow("table") << true;
}

void TestReportPages::headingsStayWithWhatFollows()
{
    QFETCH(bool, withTable);
    int parted = 0;
    for (int lines = 1; lines < 40; ++lines) { // the heading comes to lie at each height of a page
        const auto document = documentOf(lines, withTable);
        const int pages = document->pageCount();
        const bool isPartedBefore = isParted(headingsOf(*document, layout(), 96));
        parted += isPartedBefore ? 1 : 0;
        keepTogether(*document, screenDotsPerInch());
        const auto entries = headingsOf(*document, layout(), 96);
        QCOMPARE(entries.size(), std::size_t{2});
        QVERIFY2(!isParted(entries), qPrintable(QString::number(lines)));
        QVERIFY(document->pageCount() <= pages + 1);
    }
    QVERIFY(parted > 0); // else nothing was tried
}

void TestReportPages::whatIsInPlaceIsNotMoved()
{
    const auto document = documentOf(2, true);
    const auto before = headingsOf(*document, layout(), 96);
    keepTogether(*document, screenDotsPerInch());
    const auto after = headingsOf(*document, layout(), 96);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].page, before[i].page);
        QCOMPARE(after[i].top, before[i].top);
    }
}

void TestReportPages::whatFitsNoPageLeavesNoneEmpty()
{
    const auto document = emptyDocument();
    QTextCursor cursor(document.get());
    for (int i = 0; i < 100; ++i) { // headings alone, over several pages
        QTextBlockFormat heading = levelled(headingLevel);
        keepWithNext(heading);
        if (i == 0)
            cursor.setBlockFormat(heading);
        else
            cursor.insertBlock(heading);
        cursor.insertText(QStringLiteral("heading"));
    }
    const int pages = document->pageCount();
    keepTogether(*document, screenDotsPerInch());
    QCOMPARE(document->pageCount(), pages);
}

/// Nor drawn beyond the end of their page where something before them has moved.
void TestReportPages::paragraphsAreNotParted()
{
    const auto overruns = [](const QTextDocument& document) {
        const qreal height = document.pageSize().height();
        int count = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = document.documentLayout()->blockBoundingRect(block);
            const QTextLayout& text = *block.layout();
            const qreal top = box.top() + text.lineAt(0).y() + 1.0;
            const QTextLine last = text.lineAt(text.lineCount() - 1);
            const qreal bottom = box.top() + last.y() + last.height() - 1.0;
            count += std::floor(top / height) != std::floor(bottom / height) ? 1 : 0;
        }
        return count;
    };
    int before = 0;
    for (int lines = 1; lines < 40; ++lines) { // the paragraphs come to lie at each height of a page
        const auto document = documentOf(lines, false);
        QTextCursor cursor(document.get());
        cursor.movePosition(QTextCursor::End);
        for (int i = 0; i < 6; ++i) {
            QTextBlockFormat format;
            if (i % 2 == 0)
                keepWithNext(format);
            cursor.insertBlock(format);
            cursor.insertText(QStringLiteral("one\u2028two\u2028three"));
        }
        const int pages = document->pageCount();
        before += overruns(*document);
        keepTogether(*document, screenDotsPerInch());
        QCOMPARE(overruns(*document), 0);
        QVERIFY(document->pageCount() <= pages + 2);
    }
    QVERIFY(before > 1); // else nothing was tried
}

void TestReportPages::rowsAreNotParted()
{
    constexpr int rows = 60;
    const auto document = emptyDocument();
    QTextCursor cursor(document.get());
    cursor.insertText(QStringLiteral("before"));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    QTextTable* const table = cursor.insertTable(rows, 2, format);
    for (int row = 0; row < rows; ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(QString::number(row));
        table->cellAt(row, 1).firstCursorPosition().insertText(
            row % 3 == 0 ? QStringLiteral("one") : QStringLiteral("one\u2028two\u2028three"));
    }
    const auto partedRows = [&] {
        int parted = 0;
        for (int row = 1; row < rows; ++row) {
            const QTextBlock block = table->cellAt(row, 1).firstCursorPosition().block();
            const qreal top = document->documentLayout()->blockBoundingRect(block).top();
            const auto pageOfLine = [&](int line) {
                return static_cast<int>((top + block.layout()->lineAt(line).y() + 1.0) / document->pageSize().height());
            };
            parted += pageOfLine(0) != pageOfLine(block.layout()->lineCount() - 1) ? 1 : 0;
        }
        return parted;
    };
    QVERIFY(partedRows() > 1); // else nothing was tried
    const int pages = document->pageCount();
    keepTogether(*document, screenDotsPerInch());
    QCOMPARE(partedRows(), 0);
    QVERIFY(document->pageCount() <= pages + 2);
}

void TestReportPages::movedRowsTakeNoMoreRoom_data()
{
    QTest::addColumn<int>("dotsPerInch"); // 0: of the screen
    QTest::newRow("screen") << 0;
    QTest::newRow("paper") << 600;
}

void TestReportPages::movedRowsTakeNoMoreRoom()
{
    QFETCH(int, dotsPerInch);
    constexpr int rows = 60;
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QPdfWriter paper(&bytes);
    const auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    const qreal scale = dotsPerInch == 0 ? 1.0 : dotsPerInch / 96.0;
    if (dotsPerInch > 0) {
        paper.setResolution(dotsPerInch);
        document->documentLayout()->setPaintDevice(&paper);
    }
    document->setPageSize(QSizeF(300, 250) * scale);
    QTextCursor cursor(document.get());
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(3.0);
    QTextTable* const table = cursor.insertTable(rows, 2, format);
    for (int row = 0; row < rows; ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(QString::number(row));
        table->cellAt(row, 1).firstCursorPosition().insertText(row == 0 ? QStringLiteral("head")
                                                                        : QStringLiteral("one\u2028two\u2028three"));
    }
    keepTogether(*document, screenDotsPerInch());
    const qreal height = document->pageSize().height();
    const auto topOf = [&](int row, int line = 0) {
        const QTextBlock block = table->cellAt(row, 1).firstCursorPosition().block();
        return document->documentLayout()->blockBoundingRect(block).top() + block.layout()->lineAt(line).y();
    };
    const auto pageOf = [&](qreal top) { return static_cast<int>((top + 1.0) / height); };
    const qreal usual = topOf(3) - topOf(2);
    const qreal belowHead = topOf(1);
    int moved = 0;
    for (int row = 2; row + 1 < rows; ++row) {
        const int page = pageOf(topOf(row));
        QCOMPARE(pageOf(topOf(row, 2)), page); // it is whole
        if (pageOf(topOf(row + 1)) == page)
            QVERIFY2(std::abs(topOf(row + 1) - topOf(row) - usual) < 2.0, qPrintable(QString::number(row)));
        if (pageOf(topOf(row - 1)) == page)
            continue;
        ++moved;
        QVERIFY2(std::abs(topOf(row) - page * height - belowHead) < 2.0, qPrintable(QString::number(row)));
    }
    QVERIFY(moved > 5);
}

void TestReportPages::firstRowStaysWithItsTitle()
{
    int parted = 0;
    for (int lines = 1; lines < 20; ++lines) {
        const auto document = emptyDocument();
        QTextCursor cursor(document.get());
        for (int i = 0; i < lines; ++i) {
            cursor.insertText(QStringLiteral("line"));
            cursor.insertBlock();
        }
        QTextBlockFormat caption = levelled(headingLevel);
        keepWithNext(caption);
        cursor.setBlockFormat(caption);
        cursor.insertText(QStringLiteral("caption"));
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        QTextTable* const table = cursor.insertTable(2, 1, format);
        table->cellAt(0, 0).firstCursorPosition().insertText(QStringLiteral("head"));
        table->cellAt(1, 0).firstCursorPosition().insertText(QStringLiteral("one\u2028two\u2028three"));
        const auto pageOfLine = [&](int line) {
            const QTextBlock block = table->cellAt(1, 0).firstCursorPosition().block();
            return static_cast<int>(
                (document->documentLayout()->blockBoundingRect(block).top() + block.layout()->lineAt(line).y() + 1.0)
                / document->pageSize().height());
        };
        parted += pageOfLine(0) != pageOfLine(2) ? 1 : 0;
        keepTogether(*document, screenDotsPerInch());
        QCOMPARE(pageOfLine(0), pageOfLine(2));
        QCOMPARE(headingsOf(*document, layout(), 96).at(0).page, pageOfLine(0));
    }
    QVERIFY(parted > 0); // else nothing was tried
}

void TestReportPages::whatStandsBeforeIsLeft()
{
    for (int lines = 1; lines < 20; ++lines) {
        const auto document = documentOf(lines, false);
        const auto before = headingsOf(*document, layout(), 96);
        keepTogether(*document, screenDotsPerInch(), document->lastBlock().position());
        QCOMPARE(headingsOf(*document, layout(), 96).at(0).page, before.at(0).page);
        keepTogether(*document, screenDotsPerInch());
        QVERIFY(!isParted(headingsOf(*document, layout(), 96)));
    }
}

void TestReportPages::headingsStandWhereTheySay()
{
    const auto document = documentOf(0, false);
    const auto entries = headingsOf(*document, layout(), 96);
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].title, QStringLiteral("heading"));
    QCOMPARE(entries[0].level, headingLevel);
    QCOMPARE(entries[0].page, 0);
    QCOMPARE(entries[0].top, 842.0 - 30.0); // the page's height less its margin
    const qreal below = document->documentLayout()->blockBoundingRect(document->begin().next()).top();
    QVERIFY(below > 5.0);
    QCOMPARE(entries[1].top, 842.0 - 30.0 - below * 72.0 / 96.0);
}

QTEST_MAIN(TestReportPages)
#include "test_report_pages.moc"
