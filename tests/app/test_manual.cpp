// SPDX-License-Identifier: GPL-3.0-or-later
// The manual is well-formed, its links and pictures are there, and its commands do what they are shown for. What can
// not be run here is listed with the reason; commands among it are asked whether they have the options that are shown.
#include "tests/app/command_line.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>
#include <iterator>

using namespace unlearn::test;

namespace {

/// What lies between a <h2> and the next.
struct Section {
    QString title;
    QStringList pictures; ///< files
};

struct Page {
    QStringList links; ///< and pictures
    QList<Section> sections;
    QStringList anchors;
    QStringList commands;             ///< a line each, of <pre class="run">
    QStringList scripts;              ///< of <pre class="python">, whole
    QMap<QString, QString> documents; ///< by the name that <pre data-file> gives them; commands of the page read them
    QStringList others;               ///< other <pre>, whole
    QStringList codes;                ///< of <code>
    QString fault;
};

/// A block that is not run, by its page and its first words.
struct NotRun {
    const char* page;
    const char* begin;
    const char* reason;
};

constexpr NotRun notRun[] = {
    {"start.html", "packaging/run.sh", "builds the programs, and opens the window"},
    {"start.html", "packaging/package.sh", "builds a package, and installs it for all users"},
    {"start.html", "unlearn run --demo", "test_demo runs it: all of Fashion-MNIST, a minute or more"},
    {"start.html", "unlearning-workbench shirts.unlearn.json", "opens the window, which stays until it is closed"},
    {"window.html", "unlearning-workbench --report",
     "the page has no runs; that of the command line runs it with some"},
    {"command-line.html", "unlearn data get cifar10",
     "needs a network; test_data_command and test_get_data have a server"},
    {"command-line.html", "unlearn experiment fashion --out",
     "takes many minutes, or CIFAR-10; test_fashion_experiments"},
    {"data.html", "unlearn models traced.pt",
     "needs CIFAR-10 and a model of PyTorch's; test_torchscript has smaller ones"},
    {"extending.html", "cmake --preset dev", "builds the program"},
    {"extending.html", "unlearn_plain_sources",
     "a part of the sources that the reader writes; what it calls is looked for"},
    {"extending.html", "struct MineOptions", "a part of the sources that the reader writes; test_manual_method does"},
    {"extending.html", "class MineMethod", "likewise; test_method_templates does"},
    {"trouble.html", "cmake --preset release", "builds the program, with another LibTorch"},
};

bool isOf(const NotRun& listed, const QString& page, const QString& block)
{
    return page == QLatin1String(listed.page) && block.startsWith(QLatin1String(listed.begin));
}

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
        if (reader.name() == QLatin1String("h2"))
            page.sections.append({reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified(), {}});
        if (reader.name() == QLatin1String("img") && !page.sections.isEmpty())
            page.sections.last().pictures << attributes.value(QLatin1String("src")).toString();
        if (reader.name() == QLatin1String("code"))
            page.codes << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        if (reader.name() != QLatin1String("pre"))
            continue;
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (attributes.value(QLatin1String("class")) == QLatin1String("run"))
            page.commands += text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        else if (attributes.value(QLatin1String("class")) == QLatin1String("python"))
            page.scripts += text.trimmed();
        else if (attributes.hasAttribute(QLatin1String("data-file")))
            page.documents.insert(attributes.value(QLatin1String("data-file")).toString(), text.trimmed());
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

/// The models that a plan of the manual names; other pages train their own by these names.
void copyExample(const CommandLine& line)
{
    for (const char* name : {"original.safetensors", "retrained.safetensors"})
        QVERIFY(QFile::copy(QStringLiteral(UNLEARN_SOURCE_DIR "/resources/example/") + QLatin1String(name),
                            line.path(QLatin1String(name))));
}

/// A table and a folder of pictures, which commands of the manual read.
void writeGivenFiles(const CommandLine& line)
{
    QByteArray patients = "id,age,smoker,outcome\n";
    for (int i = 0; i < 40; ++i)
        patients += QByteArray::number(i) + ',' + QByteArray::number(30 + i) + (i % 3 == 0 ? ",yes," : ",no,")
            + (i % 2 == 0 ? "well" : "ill") + '\n';
    line.write(QStringLiteral("patients.csv"), patients);
    for (const char* name : {"cats", "dogs"}) {
        const QString folder = QStringLiteral("photos/") + QLatin1String(name);
        QVERIFY(QDir().mkpath(line.path(folder)));
        for (int i = 0; i < 10; ++i) {
            QImage image(48 + i, 48, QImage::Format_RGB32); // of different sizes, which an option brings to one
            image.fill(QColor(20 * i, 100, 200 - 20 * i));
            QVERIFY(image.save(line.path(QStringLiteral("%1/%2.png").arg(folder).arg(i))));
        }
    }
}

/// What an extension is made of, and stands on.
struct Sources {
    QStringList paths; ///< relative to the root; folders, too
    QString text;
};

Sources programSources()
{
    const QDir root{QStringLiteral(UNLEARN_SOURCE_DIR)};
    Sources sources;
    for (const char* part : {"core", "widgets", "app", "packaging", "i18n", "tests/fuzz"}) {
        sources.paths << QLatin1String(part);
        QDirIterator files(root.filePath(QLatin1String(part)), QDir::AllEntries | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            sources.paths << root.relativeFilePath(file.fileName());
            static const QRegularExpression isRead(QStringLiteral("\\.(h|cpp|def|in)$|/CMakeLists\\.txt$"));
            if (isRead.match(file.fileName()).hasMatch() && file.open(QIODevice::ReadOnly))
                sources.text += QString::fromUtf8(file.readAll());
        }
    }
    sources.paths += root.entryList(QDir::Files);
    return sources;
}

/// Files, types and functions that a text names and the sources do not have; the reader's own, which are called "mine"
/// in every spelling, and what a build makes aside.
QStringList missingIn(const Sources& sources, const QString& text)
{
    static const QRegularExpression name(
        QStringLiteral("[\\w.-]+/[\\w./-]*|[\\w-]+\\.[a-z]{1,3}\\b|[A-Za-z_]\\w+(\\(\\))?"));
    QStringList missing;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        QString named = found.next().captured();
        if (named.contains(QLatin1String("mine"), Qt::CaseInsensitive) || named.startsWith(QLatin1String("build/")))
            continue;
        bool isThere = false;
        if (named.contains(QLatin1Char('/')) || named.contains(QLatin1Char('.'))) {
            if (named.endsWith(QLatin1Char('/')))
                named.chop(1);
            isThere = sources.paths.contains(named)
                || std::any_of(sources.paths.begin(), sources.paths.end(),
                               [&named](const QString& path) { return path.endsWith(QLatin1Char('/') + named); });
        } else if (named.endsWith(QLatin1String("()"))) {
            named.chop(2);
            isThere = QRegularExpression(QStringLiteral("\\b%1\\(").arg(named)).match(sources.text).hasMatch();
        } else if (named.front().isUpper() && named != named.toUpper()) {
            isThere = QRegularExpression(QStringLiteral("\\b(class|struct) %1(Impl)?\\b").arg(named))
                          .match(sources.text)
                          .hasMatch();
        } else {
            isThere = QRegularExpression(QStringLiteral("\\b%1\\b").arg(named)).match(sources.text).hasMatch();
        }
        if (!isThere)
            missing << named;
    }
    return missing;
}

CommandOutcome runCommand(const CommandLine& line, const QString& program, const QStringList& arguments)
{
    const auto process = line.prepare(arguments);
    if (program == QLatin1String("unlearning-workbench"))
        process->setProgram(QStringLiteral(WORKBENCH_EXECUTABLE));
    process->start();
    return CommandLine::finish(*process);
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linksLeadSomewhere_data() { pages(); }
    void linksLeadSomewhere();
    void pagesOfTheWindowHaveTheirPictures();
    void commandsRun_data() { pages(); }
    void commandsRun();
    void whatIsNotRunIsListed_data() { pages(); }
    void whatIsNotRunIsListed();
    void whatIsListedIsThere();
    void othersHaveTheirOptions_data() { pages(); }
    void othersHaveTheirOptions();
    void documentsAreJson_data() { pages(); }
    void documentsAreJson();
    void extensionsStandOnWhatIsThere();

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

/// Each under its own title, before the next.
void TestManual::pagesOfTheWindowHaveTheirPictures()
{
    const Page page = pageOf(m_folder.filePath(QStringLiteral("window.html")));
    const QString begin = QStringLiteral("Page ");
    QStringList titled;
    for (const Section& section : page.sections) {
        if (!section.title.startsWith(begin))
            continue;
        titled << section.title.sliced(begin.size());
        QVERIFY2(section.pictures.contains(titled.last().toLower() + QStringLiteral(".png")),
                 qPrintable(section.title));
    }
    QCOMPARE(titled, (QStringList{"Layers", "Curves", "Privacy", "Samples", "Compare", "Embedding"}));
}

void TestManual::commandsRun()
{
    QFETCH(QString, name);
    const CommandLine line;
    const Page page = pageOf(m_folder.filePath(name));
    writeGivenFiles(line);
    if (page.documents.contains(QStringLiteral("shirts.unlearn.json")))
        copyExample(line);
    if (QTest::currentTestFailed())
        return;
    for (auto document = page.documents.cbegin(); document != page.documents.cend(); ++document) {
        line.write(document.key(), document.value().toUtf8());
        const bool isRead = std::any_of(page.commands.begin(), page.commands.end(), [&document](const auto& command) {
            return wordsOf(command).contains(document.key());
        });
        QVERIFY2(isRead, qPrintable(document.key()));
    }
    for (const QString& command : page.commands) {
        QStringList words = wordsOf(command);
        const QString program = words.takeFirst();
        QVERIFY2(program == QLatin1String("unlearn") || program == QLatin1String("unlearning-workbench"),
                 qPrintable(command));
        const CommandOutcome outcome = runCommand(line, program, words);
        QVERIFY2(outcome.exitCode == 0, qPrintable(command + QLatin1Char('\n') + outcome.standardError));
    }
    for (const QString& script : page.scripts) {
        const auto process = line.prepare({QStringLiteral("-c"), script});
        process->setProgram(QStringLiteral("/usr/bin/python3"));
        process->start();
        const CommandOutcome outcome = CommandLine::finish(*process);
        QVERIFY2(outcome.exitCode == 0, qPrintable(script + QLatin1Char('\n') + outcome.standardError));
        QVERIFY2(!outcome.standardOutput.trimmed().isEmpty(), qPrintable(script));
    }
}

/// A new block is run, or its reason not to be is written down.
void TestManual::whatIsNotRunIsListed()
{
    QFETCH(QString, name);
    const Page page = pageOf(m_folder.filePath(name));
    for (const QString& block : page.others) {
        const bool isListed = std::any_of(std::begin(notRun), std::end(notRun),
                                          [&](const NotRun& listed) { return isOf(listed, name, block); });
        QVERIFY2(isListed, qPrintable(block));
    }
}

void TestManual::whatIsListedIsThere()
{
    for (const NotRun& listed : notRun) {
        const QString name = QLatin1String(listed.page);
        const QStringList others = pageOf(m_folder.filePath(name)).others;
        const bool isThere =
            std::any_of(others.begin(), others.end(), [&](const QString& block) { return isOf(listed, name, block); });
        QVERIFY2(isThere, listed.begin);
        qInfo("%s, %s: not run, for it %s", listed.page, listed.begin, listed.reason);
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
    for (const QString& text : page.documents) {
        QJsonParseError error;
        QJsonDocument::fromJson(text.toUtf8(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(text + QLatin1Char('\n') + error.errorString()));
    }
}

/// What the page on extending the program names has not been renamed or removed.
void TestManual::extensionsStandOnWhatIsThere()
{
    const Sources sources = programSources();
    QCOMPARE(missingIn(sources, QStringLiteral("no/folder, NoSuchType, noSuchFunction(), no_such_word")).size(), 4);
    const Page page = pageOf(m_folder.filePath(QStringLiteral("extending.html")));
    QVERIFY(page.codes.size() > 30);
    const QStringList parts = page.others.filter(QRegularExpression(QStringLiteral("^unlearn_")));
    QCOMPARE(parts.size(), 1);
    const QStringList missing = missingIn(sources, (page.codes + parts).join(QLatin1String(", ")));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1String(", "))));
}

QTEST_GUILESS_MAIN(TestManual)
#include "test_manual.moc"
