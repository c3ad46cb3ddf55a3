// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with what the window is given: one sentence that names the culprit, and all is as it was.
#include "core/experiment/experiment.h"
#include "tests/app/bad_files.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_services.h"
#include "widgets/session/experiment_session.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QSettings>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestBadInputWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badPlan_data();
    void badPlan();
    void everythingToForget();
    void badLog_data();
    void badLog();

private:
    std::unique_ptr<MainWindow> windowWith(const QString& database) const
    {
        const std::string path = m_line.path(database).toStdString();
        return std::make_unique<MainWindow>(coreServices(path), m_line.path(database), m_sound);
    }
    static bool isIdle(MainWindow& window) { return window.session().status().activity == Activity::Idle; }
    /// What the banner says; empty while it is hidden.
    static QString complaint(const MainWindow& window)
    {
        const auto* text = window.findChild<QLabel*>(QStringLiteral("bannerText"));
        return text->isVisible() ? text->text() : QString();
    }
    void openSound(MainWindow& window) const;

    CommandLine m_line;
    std::filesystem::path m_sound;
};

void TestBadInputWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("test_bad_input_window"));
    QSettings().clear();
    writeBadFiles(m_line, m_line.trainedModel());
    m_sound = writePlan(m_line, "sound.unlearn.json", {}).toStdString();
    const CommandOutcome run = m_line.run(
        {"run", QString::fromStdString(m_sound.string()), "--epochs", "1", "--db", "newer.sqlite", "--json"});
    QCOMPARE(run.exitCode, 0);
    raiseVersion(m_line, "newer.sqlite");
}

void TestBadInputWindow::openSound(MainWindow& window) const
{
    window.resize(1280, 800);
    window.show();
    window.openPlan(m_sound);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().experiment() && isIdle(window), 60000);
}

void TestBadInputWindow::badPlan_data()
{
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<QString>("names"); // what the sentence must name; empty: the plan's file
    const auto model = [](const char* file) {
        return QJsonObject{{"model", QJsonObject{{"file", file}, {"architecture", "mlp"}}}};
    };
    const auto data = [this](const char* folder) {
        return QJsonObject{{"data", QJsonObject{{"source", "idx:" + m_line.path(folder)}}}};
    };
    for (const char* file : {"truncated.safetensors", "empty.safetensors", "noise.safetensors", "nan.safetensors",
                             "caller.pth", "beyond.pth", "cut.pth", "absent.safetensors"})
        QTest::newRow(file) << model(file) << QString(file);
    QTest::newRow("folder as a model") << model("nothing") << "nothing";
    for (const char* folder : {"absent", "nothing", "short", "wrong-magic"})
        QTest::newRow(folder) << data(folder) << QString(folder);
    QTest::newRow("other classes") << data("more-labels") << "classes";
    QTest::newRow("gamma") << QJsonObject{{"gamma", QJsonObject{{"default", 1.5}}}} << "";
    QTest::newRow("layer") << QJsonObject{{"gamma", QJsonObject{{"layers", QJsonObject{{"conv9", 0.5}}}}}} << "";
    QTest::newRow("class out of range") << QJsonObject{{"forget", QJsonArray{"class:9"}}} << "";
    QTest::newRow("unknown field") << QJsonObject{{"gama", 1}} << "";
    QTest::newRow("newer plan") << QJsonObject{{"version", 99}} << "";
    QTest::newRow("list of indices") << QJsonObject{{"forget", QJsonArray{"@absent.txt"}}} << "absent.txt";
}

void TestBadInputWindow::badPlan()
{
    QFETCH(QJsonObject, changed);
    QFETCH(QString, names);
    const QString name = QStringLiteral("bad.unlearn.json");
    const QString plan = writePlan(m_line, name, changed);
    const auto window = windowWith("log.sqlite");
    openSound(*window);
    const auto before = window->session().experiment();

    window->openPlan(plan.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!complaint(*window).isEmpty() && isIdle(*window), 60000);
    const QString sentence = complaint(*window);
    QVERIFY2(sentence.contains(names.isEmpty() ? name : names), qPrintable(sentence));
    QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
    QCOMPARE(window->session().experiment(), before);
    QCOMPARE(window->session().planFile(), m_sound);
    QVERIFY(!QFile::exists(m_line.path("called")));
}

void TestBadInputWindow::everythingToForget()
{
    const QString plan =
        writePlan(m_line, "all.unlearn.json", {{"forget", QJsonArray{"class:0", "class:1", "class:2", "class:3"}}});
    const auto window = windowWith("log.sqlite");
    openSound(*window);
    window->openPlan(plan.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(window->session().planFile() == plan.toStdString() && isIdle(*window), 60000);
    window->findChild<QAction*>(QStringLiteral("startAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!complaint(*window).isEmpty() && isIdle(*window), 60000);
    QVERIFY2(complaint(*window).contains(QStringLiteral("all training samples")), qPrintable(complaint(*window)));
    QVERIFY(!window->session().lastRun());
}

void TestBadInputWindow::badLog_data()
{
    QTest::addColumn<QString>("database");
    for (const char* database : {"notes.sqlite", "damaged.sqlite", "newer.sqlite"})
        QTest::newRow(database) << QString(database);
}

/// The experiment opens all the same, the run is refused, and the file is not touched.
void TestBadInputWindow::badLog()
{
    QFETCH(QString, database);
    QFile file(m_line.path(database));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto window = windowWith(database);
    openSound(*window);
    auto* start = window->findChild<QAction*>(QStringLiteral("startAction"));
    QVERIFY(start->isEnabled());
    const QSignalSpy refusals(&window->session(), &ExperimentSession::failed);
    start->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(refusals.count() == 1 && isIdle(*window), 60000);
    const QString sentence = refusals.at(0).at(0).toString();
    QVERIFY2(sentence.contains(database), qPrintable(sentence));
    QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
    QCOMPARE(complaint(*window), sentence);
    QVERIFY(!window->session().lastRun());
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

QTEST_MAIN(TestBadInputWindow)
#include "test_bad_input_window.moc"
