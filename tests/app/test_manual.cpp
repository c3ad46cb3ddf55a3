// SPDX-License-Identifier: GPL-3.0-or-later
// The manual is well-formed, its links and pictures are there, and its commands do what they are shown for.
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace unlearn::test;

namespace {

struct Page {
    QStringList links; ///< and pictures
    QStringList anchors;
    QStringList commands; ///< a line each, of <pre class="run">
    QString fault;
};

Page pageOf(const QString& path)
{
    Page page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        page.fault = QStringLiteral("can not be read");
        return page;
    }
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const char* name : {"href", "src"}) {
            if (attributes.hasAttribute(QLatin1String(name)))
                page.links << attributes.value(QLatin1String(name)).toString();
        }
        if (attributes.hasAttribute(QLatin1String("id")))
            page.anchors << attributes.value(QLatin1String("id")).toString();
        if (reader.name() == QLatin1String("pre") && attributes.value(QLatin1String("class")) == QLatin1String("run"))
            page.commands += reader.readElementText(QXmlStreamReader::IncludeChildElements)
                                 .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    if (reader.hasError())
        page.fault = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return page;
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linksLeadSomewhere_data() { pages(); }
    void linksLeadSomewhere();
    void commandsRun_data() { pages(); }
    void commandsRun();

private:
    void pages() const;

    const QDir m_folder{QStringLiteral(UNLEARN_SOURCE_DIR "/resources/help")};
    QStringList m_names;
};

void TestManual::initTestCase()
{
    m_names = m_folder.entryList({QStringLiteral("*.html")});
    QVERIFY(m_names.contains(QStringLiteral("index.html")));
}

void TestManual::pages() const
{
    QTest::addColumn<QString>("name");
    for (const QString& name : m_names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestManual::linksLeadSomewhere()
{
    QFETCH(QString, name);
    const Page page = pageOf(m_folder.filePath(name));
    QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
    for (const QString& link : page.links) {
        if (link.startsWith(QLatin1String("https://")))
            continue;
        const QString file = link.section(QLatin1Char('#'), 0, 0);
        const QString anchor = link.section(QLatin1Char('#'), 1);
        QVERIFY2(file.isEmpty() || m_folder.exists(file), qPrintable(link));
        const Page target = file.isEmpty() ? page : anchor.isEmpty() ? Page() : pageOf(m_folder.filePath(file));
        QVERIFY2(anchor.isEmpty() || target.anchors.contains(anchor), qPrintable(link));
    }
}

void TestManual::commandsRun()
{
    QFETCH(QString, name);
    const CommandLine line;
    const QStringList commands = pageOf(m_folder.filePath(name)).commands;
    for (const QString& command : commands) {
        QString typed = command.section(QStringLiteral(" #"), 0, 0);
        QStringList words = QProcess::splitCommand(typed.replace(QLatin1Char('\''), QLatin1Char('"')));
        QCOMPARE(words.takeFirst(), QStringLiteral("unlearn"));
        const CommandOutcome outcome = line.run(words);
        QVERIFY2(outcome.exitCode == 0, qPrintable(command + QLatin1Char('\n') + outcome.standardError));
    }
}

QTEST_GUILESS_MAIN(TestManual)
#include "test_manual.moc"
