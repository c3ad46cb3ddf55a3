// SPDX-License-Identifier: GPL-3.0-or-later
// The manual is well-formed, its links and pictures are there, and its commands do what they are shown for. Those that
// would take hours, or a network, are asked whether they have the options that are shown.
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace unlearn::test;

namespace {

struct Page {
    QStringList links; ///< and pictures
    QStringList anchors;
    QStringList commands; ///< a line each, of <pre class="run">
    QStringList others;   ///< other <pre>, whole
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
        if (reader.name() != QLatin1String("pre"))
            continue;
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (attributes.value(QLatin1String("class")) == QLatin1String("run"))
            page.commands += text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        else
            page.others += text.trimmed();
    }
    if (reader.hasError())
        page.fault = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return page;
}

/// As a shell reads it, less its comment.
QStringList wordsOf(const QString& command)
{
    QString typed = command.section(QStringLiteral(" #"), 0, 0);
    return QProcess::splitCommand(typed.replace(QLatin1Char('\''), QLatin1Char('"')));
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
    void othersHaveTheirOptions_data() { pages(); }
    void othersHaveTheirOptions();
    void documentsAreJson_data() { pages(); }
    void documentsAreJson();

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
        QStringList words = wordsOf(command);
        QCOMPARE(words.takeFirst(), QStringLiteral("unlearn"));
        const CommandOutcome outcome = line.run(words);
        QVERIFY2(outcome.exitCode == 0, qPrintable(command + QLatin1Char('\n') + outcome.standardError));
    }
}

void TestManual::othersHaveTheirOptions()
{
    QFETCH(QString, name);
    const CommandLine line;
    QFile window(QStringLiteral(UNLEARN_SOURCE_DIR "/packaging/man/unlearning-workbench.1.in"));
    QVERIFY(window.open(QIODevice::ReadOnly));
    const QString ofWindow = QString::fromUtf8(window.readAll());
    const Page page = pageOf(m_folder.filePath(name));
    const QStringList commands = page.others.join(QLatin1Char('\n')).split(QLatin1Char('\n'));
    for (const QString& command : commands) {
        QStringList words = wordsOf(command);
        const QString program = words.isEmpty() ? QString() : words.takeFirst();
        if (program != QLatin1String("unlearn") && program != QLatin1String("unlearning-workbench"))
            continue;
        QString help = ofWindow;
        if (program == QLatin1String("unlearn")) {
            static const QStringList ofTwoWords{"runs", "report", "data", "cache"}; // data get
            const bool hasSecond = words.size() > 1 && ofTwoWords.contains(words[0])
                && QRegularExpression(QStringLiteral("^[a-z]+$")).match(words[1]).hasMatch() && words[1] != "last";
            const CommandOutcome outcome = line.run(words.mid(0, hasSecond ? 2 : 1) + QStringList{"--help"});
            QVERIFY2(outcome.exitCode == 0, qPrintable(command + QLatin1Char('\n') + outcome.standardError));
            help = QString::fromUtf8(outcome.standardOutput);
        }
        for (const QString& word : words) {
            // In the manual page an option is named with one of its two signs.
            if (word.startsWith(QLatin1String("--")))
                QVERIFY2(
                    help.contains(program == QLatin1String("unlearn") ? word : QStringLiteral("Fl ") + word.mid(1)),
                    qPrintable(command + QStringLiteral(": ") + word));
        }
    }
}

void TestManual::documentsAreJson()
{
    QFETCH(QString, name);
    const Page page = pageOf(m_folder.filePath(name));
    for (const QString& text : page.others) {
        if (!text.startsWith(QLatin1Char('{')))
            continue;
        QJsonParseError error;
        QJsonDocument::fromJson(text.toUtf8(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(text + QLatin1Char('\n') + error.errorString()));
    }
}

QTEST_GUILESS_MAIN(TestManual)
#include "test_manual.moc"
