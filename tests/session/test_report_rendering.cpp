// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as others draw them: Poppler reads the PDFs, Chromium prints the HTML. Nothing is cut off at a page's edge,
// no page is empty, no tag shows. What is not installed is skipped, and named.
#include "core/report/report_html.h"
#include "tests/core/report/report_fixture.h"
#include "widgets/session/report_pages.h"
#include "widgets/session/report_pdf.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRectF>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

using namespace unlearn;
using namespace unlearn::test;

namespace {

struct DrawnPage {
    QSizeF size; ///< points
    QList<QRectF> words;
    QStringList texts; ///< of the words
};

/// What pdftotext finds, clipped words included.
QList<DrawnPage> pagesOf(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {"-bbox", pdf, "-"});
    process.waitForFinished(100000);
    QXmlStreamReader reader(process.readAllStandardOutput());
    QList<DrawnPage> pages;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto number = [&attributes](const char* name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        if (reader.name() == QLatin1String("page")) {
            pages << DrawnPage{.size = {number("width"), number("height")}, .words = {}, .texts = {}};
        } else if (reader.name() == QLatin1String("word") && !pages.isEmpty()) {
            pages.last().words << QRectF(QPointF(number("xMin"), number("yMin")),
                                         QPointF(number("xMax"), number("yMax")));
            pages.last().texts << reader.readElementText();
        }
    }
    if (reader.hasError())
        qWarning("%s", qPrintable(reader.errorString()));
    return pages;
}

/// Words with blanks between them.
QString textOf(const QList<DrawnPage>& pages)
{
    QString all;
    for (const DrawnPage& page : pages)
        all += page.texts.join(QLatin1Char(' ')) + QLatin1Char(' ');
    return all;
}

/// Where these words begin in the first line that holds all of them; empty without one.
QList<qreal> placesInALine(const QList<DrawnPage>& pages, const QStringList& sought)
{
    for (const DrawnPage& page : pages) {
        for (const QRectF& line : page.words) {
            QList<qreal> places;
            for (const QString& word : sought) {
                for (qsizetype i = 0; i < page.words.size(); ++i) {
                    if (page.texts[i] != word || std::abs(page.words[i].top() - line.top()) > 1.0)
                        continue;
                    places << page.words[i].left();
                    break;
                }
            }
            if (places.size() == sought.size())
                return places;
        }
    }
    return {};
}

void lookAt(const QList<DrawnPage>& pages)
{
    constexpr qreal margin = 44.0; // of 16 mm, less rounding
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const DrawnPage& page = pages[i];
        QVERIFY2(page.words.size() >= 3, qPrintable(QStringLiteral("page %1 is empty").arg(i + 1)));
        const QRectF room = QRectF(QPointF(), page.size).adjusted(margin, margin, -margin, -margin);
        for (const QRectF& word : page.words)
            QVERIFY2(word.left() >= room.left() && word.right() <= room.right() && word.top() >= room.top()
                         && word.bottom() <= room.bottom(),
                     qPrintable(QStringLiteral("page %1: a word from %2, %3 to %4, %5")
                                    .arg(i + 1)
                                    .arg(word.left())
                                    .arg(word.top())
                                    .arg(word.right())
                                    .arg(word.bottom())));
    }
    const QString all = textOf(pages);
    for (const char* raw : {"&lt;", "&amp;", "&#", "<td", "</t", "<bdi", "<p>", "<svg", "%1", "%2"})
        QVERIFY2(!all.contains(QLatin1String(raw)), raw);
    QVERIFY(all.contains(QLatin1String("<script>"))); // the name, as it is
    QVERIFY(all.contains(QLatin1String("%_$")));
}

/// Words of the columns' titles.
QSet<QString> headsOf(const Report& report)
{
    QSet<QString> words;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (const auto* table = std::get_if<ReportTable>(&block)) {
                for (const ReportColumn& column : table->columns) {
                    const QStringList title = QString::fromStdString(column.title).split(QLatin1Char(' '));
                    words += QSet<QString>(title.begin(), title.end());
                }
            }
        }
    }
    return words;
}

/// Words in the lowest line.
QStringList lastLine(const DrawnPage& page)
{
    qreal lowest = 0.0;
    for (const QRectF& word : page.words)
        lowest = std::max(lowest, word.bottom());
    QStringList words;
    for (qsizetype i = 0; i < page.words.size(); ++i) {
        if (page.words[i].bottom() > lowest - 2.0)
            words << page.texts[i];
    }
    return words;
}

std::vector<RunOfReport> runs(int count, bool measured)
{
    std::vector<RunOfReport> all;
    for (int i = 0; i < count; ++i)
        all.push_back({.name = hostileName,
                       .seed = static_cast<std::uint64_t>(i),
                       .gamma = 0.5 + 0.1 * (i % 4),
                       .layer = hostileName,
                       .epochs = 20,
                       .measured = measured});
    return all;
}

} // namespace

class TestReportRendering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdf_data();
    void pdf();
    void columnsBeginWhereLinesDo_data();
    void columnsBeginWhereLinesDo();
    void pagesHaveTheirRowsOfATable();
    void htmlInChromium_data() { pdf_data(); }
    void htmlInChromium();
};

void TestReportRendering::pdf_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("measured");
    QTest::newRow("one run, A4") << 1 << static_cast<int>(QPageSize::A4) << false;
    QTest::newRow("four runs, Letter") << 4 << static_cast<int>(QPageSize::Letter) << false;
    QTest::newRow("forty runs, A4") << 40 << static_cast<int>(QPageSize::A4) << false;
    for (int count = 1; count <= 3; ++count)
        QTest::addRow("%d run(s), all measured", count) << count << static_cast<int>(QPageSize::A4) << true;
    QTest::newRow("four runs, all measured") << 4 << static_cast<int>(QPageSize::A4) << true;
}

void TestReportRendering::pdf()
{
    QFETCH(int, count);
    QFETCH(int, size);
    QFETCH(bool, measured);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils)");
    QTemporaryDir folder;
    const QString name = folder.filePath("report.pdf");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Report report = reportOf(runs(count, measured));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    file.write(pdfOf(report, static_cast<QPageSize::PageSizeId>(size), screenDotsPerInch()));
    file.close();
    const QList<DrawnPage> pages = pagesOf(name);
    QVERIFY(pages.size() >= 4);
    lookAt(pages);
    const QString all = textOf(pages);
    int figures = 0;
    int tables = 0;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const QString number = std::holds_alternative<ReportFigure>(block)
                ? QStringLiteral("Figure %1.").arg(++figures)
                : std::holds_alternative<ReportTable>(block) ? QStringLiteral("Table %1.").arg(++tables)
                                                             : QString();
            QVERIFY2(all.contains(number), qPrintable(number));
        }
    }
    QVERIFY(all.contains(QLatin1String("Eigenvalue"))); // letters of figures are letters
    if (!QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty()) {
        for (const char16_t letter : {u'\u5fd8', u'\u8bb0'}) // of the name
            QVERIFY2(all.contains(QChar(letter)), qPrintable(QString::number(letter, 16)));
    }
    if (!QFontDatabase::families(QFontDatabase::Arabic).isEmpty()) {
        // A word of the name. Its letters are found in the shapes that they are drawn in, each for itself, mostly from
        // left to right.
        const QString word = QStringLiteral("\u0646\u0633\u064a\u0627\u0646");
        QString drawn = word;
        std::ranges::reverse(drawn);
        const QString letters = all.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
        QVERIFY(letters.contains(drawn) || letters.contains(word));
    }
}

void TestReportRendering::columnsBeginWhereLinesDo_data()
{
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("from left to right") << false;
    QTest::newRow("from right to left") << true;
}

void TestReportRendering::columnsBeginWhereLinesDo()
{
    QFETCH(bool, isRightToLeft);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils)");
    ReportLanguage language; // with English words, which are found
    language.isRightToLeft = isRightToLeft;
    QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(reportOf(runs(1, false), language), QPageSize::A4, screenDotsPerInch()));
    file.close();
    const QList<DrawnPage> pages = pagesOf(file.fileName());
    lookAt(pages);
    QList<qreal> heads = placesInALine(pages, {"Run", "Name", "Method", "State", "Seconds"}); // of the first table
    QCOMPARE(heads.size(), 5);
    if (isRightToLeft)
        std::ranges::reverse(heads);
    QVERIFY(std::ranges::is_sorted(heads));
}

void TestReportRendering::pagesHaveTheirRowsOfATable()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils)");
    ReportTable table{.key = "long",
                      .caption = "Long.",
                      .columns = {{.title = "Row", .key = "row"}},
                      .rows = {{{.text = "first"}}, {{.text = "second"}}, {{.text = "third"}}},
                      .rowsOnPages = 2};
    Report report;
    report.sections = {{.title = "Section", .blocks = {std::move(table)}}};
    QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(report, QPageSize::A4, screenDotsPerInch()));
    file.close();
    const QString all = textOf(pagesOf(file.fileName()));
    QVERIFY2(all.contains(QStringLiteral("second")) && !all.contains(QStringLiteral("third")), qUtf8Printable(all));
    QVERIFY2(all.contains(QStringLiteral("2 of its 3 rows")), qUtf8Printable(all));
}

void TestReportRendering::htmlInChromium()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const QString chromium = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (chromium.isEmpty())
        QSKIP("Chromium is not installed (Debian: chromium)");
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils)");
    QTemporaryDir folder;
    QFile html(folder.filePath("report.html"));
    QVERIFY(html.open(QIODevice::WriteOnly));
    const Report report = reportOf(runs(count, measured));
    html.write(QByteArray::fromStdString(htmlOf(report)));
    html.close();
    const QString pdf = folder.filePath("printed.pdf");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(chromium,
                  {"--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf-no-header",
                   "--user-data-dir=" + folder.filePath("profile"), "--print-to-pdf=" + pdf,
                   QUrl::fromLocalFile(html.fileName()).toString()});
    QVERIFY(process.waitForFinished(120000));
    const QByteArray said = process.readAll();
    QVERIFY2(QFile::exists(pdf), said);
    const QList<DrawnPage> pages = pagesOf(pdf);
    QVERIFY2(pages.size() >= 3, said);
    lookAt(pages);
    const QSet<QString> heads = headsOf(report);
    for (const DrawnPage& page : pages) {
        // No head of a table of runs, and no caption of one line, is parted from all of its rows.
        const QStringList line = lastLine(page);
        const auto isHead = [&heads](const QString& word) { return heads.contains(word); };
        QVERIFY2(!line.contains(QStringLiteral("Run")) || !std::ranges::all_of(line, isHead),
                 qUtf8Printable(line.join(QLatin1Char(' '))));
        QVERIFY2(line.first() != QLatin1String("Table"), qUtf8Printable(line.join(QLatin1Char(' '))));
        QVERIFY(!page.texts.contains(QStringLiteral("retrained-"))); // nor is a model's name
    }
}

QTEST_MAIN(TestReportRendering)
#include "test_report_rendering.moc"
