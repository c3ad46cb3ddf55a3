// SPDX-License-Identifier: GPL-3.0-or-later
// Reports before strict readers that others wrote: html5lib and xmllint for HTML, LaTeX for tables, Python for CSV.
// Readers that are not installed are skipped, and named.
#include "core/report/report_files.h"
#include "tests/core/report/report_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// What LaTeX without Unicode fonts can set, and all that it takes for commands.
const std::string latinName =
    "<script>alert(1)</script> & \"x\", 'y' %_$\\{}#^~ [a] ``b'' -- \xc3\xa9\xc3\x9f ]]> =1+1";

void writeFiles(const QDir& folder, const ReportFiles& files)
{
    for (const auto& [path, content] : files) {
        const QString name = folder.filePath(QString::fromStdString(path));
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content.data(), static_cast<qint64>(content.size())), static_cast<qint64>(content.size()));
    }
}

struct Said {
    int exitCode = -1;
    QByteArray text;
};

Said run(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice()); // LaTeX asks on errors
    process.start(program, arguments);
    if (!process.waitForFinished(200000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

/// Of which the document sets names in Chinese and Arabic letters.
bool hasLettersOfTheWorld(const QString& folder)
{
    const QByteArray families = run(QStringLiteral("fc-list"), {":", "family"}, folder).text;
    const bool hasChinese = families.contains("Noto Serif CJK SC") || families.contains("Noto Sans CJK SC")
        || families.contains("Noto Serif CJK JP") || families.contains("Noto Sans CJK JP");
    return hasChinese && families.contains("DejaVu Sans");
}

std::vector<RunOfReport> runs(int count, bool measured, const std::string& name)
{
    std::vector<RunOfReport> all;
    for (int i = 0; i < count; ++i) {
        RunOfReport one{.name = name, .seed = static_cast<std::uint64_t>(i), .gamma = 0.5 + 0.01 * (i % 3)};
        one.classes = {{.number = 6, .name = name, .samples = 500}};
        one.measured = measured;
        all.push_back(one);
    }
    return all;
}

} // namespace

class TestReportValidity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void html_data() { counts(); }
    void html();
    void xml_data() { counts(); }
    void xml();
    void latex_data();
    void latex();
    void csv_data() { counts(); }
    void csv();

private:
    static void counts()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("measured");
        QTest::newRow("one run") << 1 << false;
        QTest::newRow("four runs") << 4 << false;
        QTest::newRow("forty runs") << 40 << false;
        QTest::newRow("four runs, all measured") << 4 << true;
        QTest::newRow("forty runs, all measured") << 40 << true;
    }
};

/// As HTML 5: its own parser, with each parse error an exception.
void TestReportValidity::html()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const QString python = QStringLiteral("/usr/bin/python3"); // Debian's, for which python3-html5lib is made
    QTemporaryDir folder;
    if (run(python, {"-c", "import html5lib"}, folder.path()).exitCode != 0)
        QSKIP("html5lib is not installed (Debian: python3-html5lib)");
    const Report report = reportOf(runs(count, measured, hostileName));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    writeFiles(QDir(folder.path()), filesOf(report));
    const Said said = run(python,
                          {"-c",
                           "import html5lib, sys\n"
                           "parser = html5lib.HTMLParser(strict=True)\n"
                           "tree = parser.parse(open('report.html', 'rb'), transport_encoding='utf-8')\n"
                           "names = [node.tag for node in tree.iter() if isinstance(node.tag, str)]\n"
                           "assert not any(name.endswith('}script') for name in names)\n"
                           "assert sum(name.endswith('}table') for name in names) >= 10\n"},
                          folder.path());
    QVERIFY2(said.exitCode == 0, said.text);
}

void TestReportValidity::xml()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (xmllint.isEmpty())
        QSKIP("xmllint is not installed (Debian: libxml2-utils)");
    QTemporaryDir folder;
    const Report report = reportOf(runs(count, measured, hostileName));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    const ReportFiles files = filesOf(report);
    writeFiles(QDir(folder.path()), files);
    QStringList arguments{"--noout", "--nonet", "--huge", "report.html"};
    for (const auto& [path, content] : files) {
        if (path.ends_with(".svg"))
            arguments << QString::fromStdString(path);
    }
    const Said said = run(xmllint, arguments, folder.path());
    QVERIFY2(said.exitCode == 0 && said.text.isEmpty(), said.text); // namespaces only warn
}

void TestReportValidity::latex_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("measured");
    QTest::newRow("pdflatex, one run") << "pdflatex" << latinName << 1 << false;
    QTest::newRow("pdflatex, forty runs") << "pdflatex" << latinName << 40 << false;
    QTest::newRow("pdflatex, four runs, all measured") << "pdflatex" << latinName << 4 << true;
    QTest::newRow("pdflatex, forty runs, all measured") << "pdflatex" << latinName << 40 << true;
    QTest::newRow("xelatex, any letters") << "xelatex" << hostileName << 4 << false;
    QTest::newRow("lualatex, any letters") << "lualatex" << hostileName << 4 << false;
}

void TestReportValidity::latex()
{
    QFETCH(QString, program);
    QFETCH(std::string, name);
    QFETCH(int, count);
    QFETCH(bool, measured);
    const QString compiler = QStandardPaths::findExecutable(program);
    if (compiler.isEmpty())
        QSKIP(qPrintable(program
                         + " is not installed (Debian: texlive-latex-recommended, texlive-xetex, "
                           "texlive-luatex)"));
    QTemporaryDir folder;
    for (const char* package : {"array.sty", "booktabs.sty", "longtable.sty", "iftex.sty"}) {
        if (run(QStringLiteral("kpsewhich"), {QString::fromLatin1(package)}, folder.path()).exitCode != 0)
            QSKIP(qPrintable(QString::fromLatin1(package) + " is not installed (Debian: texlive-latex-recommended)"));
    }
    const Report report = reportOf(runs(count, measured, name));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    writeFiles(QDir(folder.path()), filesOf(report));
    const QString tables = folder.filePath("tables");
    const Said said = run(compiler, {"-interaction=nonstopmode", "-halt-on-error", "tables.tex"}, tables);
    QVERIFY2(said.exitCode == 0, said.text.right(3000));
    QVERIFY(QFileInfo(tables + "/tables.pdf").size() > 1000);
    QFile file(tables + "/tables.log");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString log = QString::fromUtf8(file.readAll());
    static const QRegularExpression overfull(R"(Overfull \\hbox \((\d+\.\d+)pt too wide\)[^\n]*)");
    for (auto match = overfull.globalMatch(log); match.hasNext();) {
        const QRegularExpressionMatch box = match.next();
        QVERIFY2(box.captured(1).toDouble() < 5.0, qUtf8Printable(box.captured(0)));
    }
    if (program != "pdflatex" && !hasLettersOfTheWorld(folder.path()))
        QSKIP("No font with Chinese or Arabic letters is installed (Debian: fonts-noto-cjk, fonts-dejavu-core)");
    const qsizetype missing = log.indexOf("Missing character");
    QVERIFY2(missing < 0, qUtf8Printable(log.mid(missing, 100)));
}

/// Python's reader and its float() against what report.html's tables were made of.
void TestReportValidity::csv()
{
    QFETCH(int, count);
    QFETCH(bool, measured);
    const QString python = QStringLiteral("/usr/bin/python3");
    if (!QFile::exists(python))
        QSKIP("Python is not installed (Debian: python3)");
    QTemporaryDir folder;
    const Report report = reportOf(runs(count, measured, hostileName));
    QCOMPARE(missingOfMeasured(report).empty(), measured);
    writeFiles(QDir(folder.path()), filesOf(report));
    QByteArray wanted;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* const table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            wanted += QByteArray::fromStdString(table->key) + ' ' + QByteArray::number(qulonglong{table->rows.size()})
                + ' ' + QByteArray::number(qulonglong{table->columns.size()}) + '\n';
            for (const std::vector<ReportCell>& row : table->rows) {
                for (const ReportCell& cell : row) {
                    if (cell.number && std::isfinite(*cell.number)) // all of its bits
                        wanted += QByteArray::number(std::bit_cast<quint64>(*cell.number), 16) + '\n';
                }
            }
        }
    }
    QFile figures(folder.filePath("wanted"));
    QVERIFY(figures.open(QIODevice::WriteOnly));
    figures.write(wanted);
    figures.close();
    const Said said = run(python,
                          {"-c",
                           "import csv, struct\n"
                           "lines = open('wanted').read().split('\\n')[:-1]\n"
                           "tables, numbers = [], {}\n"
                           "for line in lines:\n"
                           "    if ' ' in line:\n"
                           "        tables.append(line.split())\n"
                           "        numbers[tables[-1][0]] = []\n"
                           "    else:\n"
                           "        bits = struct.pack('<Q', int(line, 16))\n"
                           "        numbers[tables[-1][0]].append(struct.unpack('<d', bits)[0])\n"
                           "assert len(tables) >= 10\n"
                           "for key, rows, columns in tables:\n"
                           "    read = list(csv.reader(open('tables/' + key + '.csv', newline='', encoding='utf-8')))\n"
                           "    assert len(read) == int(rows) + 1, key\n"
                           "    assert all(len(row) == int(columns) for row in read), key\n"
                           "    left = iter(numbers[key])\n"
                           "    want = next(left, None)\n"
                           "    for row in read[1:]:\n"
                           "        for field in row:\n"
                           "            try:\n"
                           "                equal = want is not None and float(field) == want\n"
                           "            except ValueError:\n"
                           "                continue\n"
                           "            if equal:\n"
                           "                want = next(left, None)\n"
                           "    assert want is None, (key, want)\n"},
                          folder.path());
    QVERIFY2(said.exitCode == 0, said.text);
}

QTEST_GUILESS_MAIN(TestReportValidity)
#include "test_report_validity.moc"
