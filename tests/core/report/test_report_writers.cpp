// SPDX-License-Identifier: GPL-3.0-or-later
// HTML, CSV and LaTeX of reports, with names that would break them.
#include "core/report/escaped_text.h"
#include "core/report/latex_columns.h"
#include "core/report/report_csv.h"
#include "core/report/report_files.h"
#include "core/report/report_html.h"
#include "core/report/report_latex.h"
#include "tests/core/report/report_fixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

class TestReportWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlIsWellFormed_data();
    void htmlIsWellFormed();
    void htmlNeedsNothingElse();
    void everythingIsNumbered_data() { htmlIsWellFormed_data(); }
    void everythingIsNumbered();
    void pointsTellTheirNumbers();
    void namesAreWhole();
    void unitsStayWithTheirHeads();
    void csvReadsBack_data();
    void csvReadsBack();
    void latexHasNoForeignCommands();
    void latexTablesAreNoWiderThanALine_data();
    void latexTablesAreNoWiderThanALine();
    void latexBreaksChineseAndLongWords();
    void fortyRunsAreQuick();
};

namespace {

std::vector<RunOfReport> runs(int count, bool measured = false)
{
    std::vector<RunOfReport> all;
    for (int i = 0; i < count; ++i)
        all.push_back({.name = hostileName,
                       .seed = static_cast<std::uint64_t>(i),
                       .gamma = 0.5 + 0.01 * (i % 3),
                       .measured = measured});
    return all;
}

/// Records of a CSV file (RFC 4180), read by rules of its own.
QList<QStringList> recordsOf(const std::string& csv)
{
    QList<QStringList> records(1);
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromStdString(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isQuoted && character == '"' && i + 1 < text.size() && text[i + 1] == '"')
            field += text[++i];
        else if (character == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (character == ',' || character == '\n')) {
            records.last() << field;
            field.clear();
            if (character == '\n')
                records << QStringList();
        } else
            field += character;
    }
    records.removeLast(); // after the last line break
    return records;
}

} // namespace

void TestReportWriters::htmlIsWellFormed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("measured");
    QTest::newRow("one run") << 1 << false;
    QTest::newRow("several") << 4 << false;
    QTest::newRow("many") << 40 << false;
    QTest::newRow("four runs, all measured") << 4 << true;
    QTest::newRow("forty runs, all measured") << 40 << true;
}

void TestReportWriters::htmlIsWellFormed()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const Report report = reportOf(runs(count, measured));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    QXmlStreamReader reader(QByteArray::fromStdString(htmlOf(report)));
    QSet<QString> ids;
    int tables = 0;
    int cells = 0;
    int columns = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == QLatin1String("tr"))
            QCOMPARE(cells, columns); // no row is longer or shorter than its head
        if (!reader.isStartElement())
            continue;
        const QString id = reader.attributes().value("id").toString();
        QVERIFY2(id.isEmpty() || !ids.contains(id), qUtf8Printable(id));
        ids.insert(id);
        tables += reader.name() == QLatin1String("table");
        if (reader.name() == QLatin1String("thead"))
            columns = 0;
        if (reader.name() == QLatin1String("tr"))
            cells = 0;
        cells += reader.name() == QLatin1String("td") || reader.name() == QLatin1String("th");
        columns += reader.name() == QLatin1String("th");
        QVERIFY(reader.name() != QLatin1String("script"));
    }
    QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
    QVERIFY(tables >= 10);
}

void TestReportWriters::htmlNeedsNothingElse()
{
    const std::string html = htmlOf(reportOf(runs(2)));
    QXmlStreamReader reader(QByteArray::fromStdString(html));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            QVERIFY2(attribute.name() != QLatin1String("src"), qUtf8Printable(attribute.value().toString()));
            QVERIFY2(!attribute.name().startsWith(QLatin1String("on")), qUtf8Printable(attribute.value().toString()));
            if (attribute.name() == QLatin1String("href"))
                QVERIFY2(attribute.value().startsWith('#'), qUtf8Printable(attribute.value().toString()));
        }
    }
    QVERIFY(html.find("@import") == std::string::npos);
    QVERIFY(html.find("url(") == std::string::npos);
}

void TestReportWriters::everythingIsNumbered()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const Report report = reportOf(runs(count, measured));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    QStringList wanted;
    int figures = 0;
    int tables = 0;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (std::holds_alternative<ReportFigure>(block))
                wanted << QStringLiteral("Figure %1.").arg(++figures);
            else if (std::holds_alternative<ReportTable>(block))
                wanted << QStringLiteral("Table %1.").arg(++tables);
        }
    }
    QVERIFY(figures >= 5 && tables >= 10);
    QStringList numbers;
    QXmlStreamReader reader(QByteArray::fromStdString(htmlOf(report)));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && (reader.name() == QLatin1String("caption") || reader.name() == QLatin1String("figcaption")))
            numbers << reader.readElementText().section(' ', 0, 1);
    }
    QCOMPARE(numbers, wanted);
}

/// What a browser shows where the pointer rests.
void TestReportWriters::pointsTellTheirNumbers()
{
    const Report report = reportOf(runs(1));
    for (const char* key : {"curves-run-1", "seconds", "forget-classes"}) {
        const std::vector<ReportFigure> figures = figuresOf(report, key);
        QVERIFY2(!figures.empty(), key);
        QStringList told;
        QXmlStreamReader reader(QByteArray::fromStdString(figures.front().svg));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("title"))
                told << reader.readElementText();
        }
        QVERIFY2(!told.isEmpty(), key);
        static const QRegularExpression digit(QStringLiteral("[0-9]"));
        for (const QString& text : told)
            QVERIFY2(text.contains(digit), qUtf8Printable(text));
    }
}

void TestReportWriters::namesAreWhole()
{
    const QString clean = QString::fromStdString(cleanText(hostileName));
    QXmlStreamReader reader(QByteArray::fromStdString(htmlOf(reportOf(runs(1)))));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts << reader.text().toString();
    }
    QVERIFY(texts.contains(clean));           // in its cell
    QVERIFY(texts.filter(clean).size() >= 3); // title and abstract, too
}

void TestReportWriters::unitsStayWithTheirHeads()
{
    const QString html = QString::fromStdString(htmlOf(reportOf({RunOfReport{}})));
    QVERIFY(html.contains(QStringLiteral(">Step\u00a0s</th>")));
    QVERIFY(html.contains(QStringLiteral(">TPR at 1\u00a0%</th>")));
    QVERIFY(html.contains(QStringLiteral(">Learning rate</th>")));
    const std::string csv = csvOf(*tableOf(reportOf({RunOfReport{}}), "epochs"));
    QVERIFY(csv.find("\u00a0") == std::string::npos);
}

void TestReportWriters::csvReadsBack_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("measured");
    QTest::newRow("three runs") << 3 << false;
    QTest::newRow("four runs, all measured") << 4 << true;
}

void TestReportWriters::csvReadsBack()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const Report report = reportOf(runs(count, measured));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    int numbers = 0;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* const table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            const QList<QStringList> records = recordsOf(csvOf(*table));
            QCOMPARE(records.size(), static_cast<qsizetype>(table->rows.size() + 1));
            for (std::size_t row = 0; row < table->rows.size(); ++row) {
                const QStringList& record = records[static_cast<qsizetype>(row + 1)];
                QCOMPARE(record.size(), static_cast<qsizetype>(table->columns.size()));
                for (std::size_t column = 0; column < table->columns.size(); ++column) {
                    const ReportCell& cell = table->rows[row][column];
                    const QString& field = record[static_cast<qsizetype>(column)];
                    if (!cell.number) {
                        QCOMPARE(field, QString::fromStdString(cleanText(cell.key.empty() ? cell.text : cell.key)));
                    } else if (std::isnan(*cell.number)) {
                        QVERIFY(field.isEmpty());
                    } else {
                        bool isNumber = false;
                        QVERIFY(field.toDouble(&isNumber) == *cell.number); // exactly
                        QVERIFY(isNumber);
                        ++numbers;
                    }
                }
            }
        }
    }
    QVERIFY(numbers > 200);
}

void TestReportWriters::latexHasNoForeignCommands()
{
    const Report report = reportOf(runs(1));
    const ReportTable* const table = tableOf(report, "runs");
    const QString latex = QString::fromStdString(latexOf(*table));
    QVERIFY(latex.contains("\\toprule") && latex.contains("\\midrule") && latex.contains("\\bottomrule"));
    // Taken apart: every command is one of ours, and no character with a meaning of its own is left in the rows.
    static const QRegularExpression command(R"(\\([a-zA-Z]+))");
    const QSet<QString> known{"begin",      "end",         "caption",       "label",           "toprule",
                              "midrule",    "bottomrule",  "endfirsthead",  "endhead",         "endlastfoot",
                              "linewidth",  "allowbreak",  "textbackslash", "textasciicircum", "textasciitilde",
                              "textless",   "textgreater", "textquotedbl",  "textbar",         "textasciigrave",
                              "begingroup", "endgroup",    "raggedleft",    "raggedright",     "arraybackslash",
                              "dimexpr",    "tabcolsep",   "relax",         "scriptsize",      "setlength"};
    for (auto match = command.globalMatch(latex); match.hasNext();)
        QVERIFY2(known.contains(match.peekNext().captured(1)), qUtf8Printable(match.next().captured(0)));
    const QString row = latex.section("\\endlastfoot\n", 1).section("\\end{longtable}", 0, 0).trimmed();
    QCOMPARE(row.count('\n'), 0); // one run, one row
    static const QRegularExpression unescaped(R"((?<!\\)[%$#_])");
    QVERIFY2(!row.contains(unescaped), qUtf8Printable(row));
    static const QRegularExpression separators(R"((?<!\\)&)");
    QCOMPARE(row.count(separators), static_cast<qsizetype>(table->columns.size()) - 1);
    static const QRegularExpression opening(R"((?<!\\)\{)");
    static const QRegularExpression closing(R"((?<!\\)\})");
    QCOMPARE(row.count(opening), row.count(closing));
}

void TestReportWriters::latexTablesAreNoWiderThanALine_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isNumeric");
    QTest::addColumn<QString>("size");
    QTest::newRow("three long texts") << 3 << std::string("a text of many words ") + std::string(200, 'x') << false
                                      << "";
    QTest::newRow("long Chinese texts") << 3 << hostileName + hostileName + hostileName << false << "";
    QTest::newRow("thirteen words") << 13 << std::string("unlearned model") << false << "";
    QTest::newRow("nine numbers") << 9 << std::string("15.00 \xc2\xb1 0.71 (n = 2)") << true << "\\tiny";
    QTest::newRow("eight numbers") << 8 << std::string("15.00 \xc2\xb1 0.7 (n = 2)") << true << "\\scriptsize";
}

void TestReportWriters::latexTablesAreNoWiderThanALine()
{
    QFETCH(int, columns);
    QFETCH(std::string, text);
    QFETCH(bool, isNumeric);
    QFETCH(QString, size);
    ReportTable table{.key = "wide", .caption = "Wide", .columns = {}, .rows = {{}}};
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back({.title = "Column", .key = "column", .isNumeric = isNumeric});
        table.rows[0].push_back({.text = text});
    }
    const QString latex = QString::fromStdString(latexOf(table));
    static const QRegularExpression width(R"(p\{(0\.\d{4})\\dimexpr\\linewidth-(\d+)\\tabcolsep\\relax\})");
    double shares = 0.0;
    int paragraphs = 0;
    for (auto match = width.globalMatch(latex); match.hasNext(); ++paragraphs) {
        const QRegularExpressionMatch column = match.next();
        shares += column.captured(1).toDouble();
        QCOMPARE(column.captured(2).toInt(), 2 * columns);
    }
    QCOMPARE(paragraphs, columns);
    QVERIFY2(shares > 0.9 && shares < 1.00001, qPrintable(QString::number(shares)));
    QCOMPARE(latex.contains("\\scriptsize"), size == "\\scriptsize");
    QCOMPARE(latex.contains("\\tiny"), size == "\\tiny");
    for (ReportColumn& column : table.columns)
        column.isNumeric = true;
    table.rows[0].assign(table.columns.size(), {.text = "0.5"}); // and what fits keeps its own width
    QVERIFY(latexOf(table).find("{" + std::string(table.columns.size(), 'r') + "}") != std::string::npos);
}

void TestReportWriters::latexBreaksChineseAndLongWords()
{
    QCOMPARE(cellLatex("\xe5\xbf\x98\xe8\xae\xb0\xe3\x80\x82 x"),
             std::string("\xe5\xbf\x98\\allowbreak{}\xe8\xae\xb0\xe3\x80\x82 x")); // no line begins with a full stop
    QCOMPARE(cellLatex("0123456789abcdef01234567"),
             std::string("01234567\\allowbreak{}89abcdef\\allowbreak{}01234567"));
    QCOMPARE(captionLatex("0123456789abcdef01234567"), std::string("0123456789abcdef01234567"));
    QCOMPARE(cellLatex("a_b c\\"), std::string("a\\_b c\\textbackslash{}"));
}

void TestReportWriters::fortyRunsAreQuick()
{
    std::vector<RunOfReport> forty = runs(40);
    for (RunOfReport& run : forty)
        run.epochs = 100;
    QElapsedTimer timer;
    const StoreFolder folder;
    RunStore store(folder.file());
    std::vector<RunId> ids;
    for (const RunOfReport& run : forty)
        ids.push_back(logRun(store, run));
    timer.start();
    const ReportFiles files = filesOf(gatherReport(store, ids));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed()) + " ms"));
    QVERIFY(files.contains("figures/curves-run-40.svg"));
    QXmlStreamReader reader(QByteArray::fromStdString(files.at("report.html")));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
}

QTEST_APPLESS_MAIN(TestReportWriters)
#include "test_report_writers.moc"
