// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with what the window is given: one sentence that names the culprit, and all is as it was.
#include "core/experiment/experiment.h"
#include "tests/app/bad_files.h"
#include "tests/file_size_limit.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_services.h"
#include "widgets/session/experiment_session.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cmath>
#include <functional>
#include <optional>

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
    void lockedLog();
    void logOnAFullDisk();
    void planThatCanNotBeSaved_data();
    void planThatCanNotBeSaved();
    void damagedCacheIsMadeAnew_data();
    void damagedCacheIsMadeAnew();
    void damagedMomentsOfAPlan_data();
    void damagedMomentsOfAPlan();

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
    static QAction* command(const MainWindow& window, const char* name)
    {
        return window.findChild<QAction*>(QLatin1String(name));
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(m_line.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(MainWindow& window, const std::filesystem::path& plan) const;
    void openSound(MainWindow& window) const { open(window, m_sound); }
    static void refused(MainWindow& window, const std::function<void()>& ask, ErrorCode code, const QString& names);
    static void computeSpectrum(MainWindow& window);
    static void runBesideTheLoggedOne(MainWindow& window);

    CommandLine m_line;
    std::filesystem::path m_sound;
    std::filesystem::path m_quick; ///< a plan of one epoch
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
    for (const char* log : {"locked.sqlite", "full.sqlite"})
        QVERIFY(QFile::copy(m_line.path("newer.sqlite"), m_line.path(log)));
    raiseVersion(m_line, "newer.sqlite");
    m_quick = writePlan(m_line, "quick.unlearn.json",
                        {{"pgu", QJsonObject{{"epochs", 1}}}, {"stop", QJsonObject{{"rule", "epochs"}}}})
                  .toStdString();
    const CommandOutcome moments = m_line.run({"spectrum", "--model", "model.safetensors", "--data", m_line.data(),
                                               "--no-cache", "--moments", "whole.moments"});
    QVERIFY2(moments.exitCode == 0, moments.standardError);
    const CommandOutcome request =
        m_line.run({"export-request", "--data", m_line.data(), "--forget", "0:5", "--out", "whole.request"});
    QVERIFY2(request.exitCode == 0, request.standardError);
    m_line.write("cut.moments", contentOf("whole.moments").chopped(9));
    m_line.write("cut.request", contentOf("whole.request").chopped(9));
}

void TestBadInputWindow::open(MainWindow& window, const std::filesystem::path& plan) const
{
    window.resize(1280, 800);
    window.show();
    window.openPlan(plan);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().experiment() && window.session().planFile() == plan && isIdle(window),
                             60000);
}

/// What is asked for fails with one sentence, which the banner shows.
void TestBadInputWindow::refused(MainWindow& window, const std::function<void()>& ask, ErrorCode code,
                                 const QString& names)
{
    const QSignalSpy refusals(&window.session(), &ExperimentSession::failed);
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!refusals.isEmpty() && isIdle(window), 60000);
    QCOMPARE(refusals.count(), 1);
    const QString sentence = refusals.at(0).at(0).toString();
    QVERIFY2(refusals.at(0).at(1).value<ErrorCode>() == code, qPrintable(sentence));
    QVERIFY2(sentence.contains(names), qPrintable(sentence));
    QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
    QCOMPARE(complaint(window), sentence);
}

void TestBadInputWindow::computeSpectrum(MainWindow& window)
{
    const auto before = window.session().spectrum();
    command(window, "computeSpectrumAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().spectrum() != before && isIdle(window), 60000);
}

/// The log takes a run again, and still holds the one that was in it.
void TestBadInputWindow::runBesideTheLoggedOne(MainWindow& window)
{
    command(window, "startAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().lastRun() && isIdle(window), 60000);
    QCOMPARE(window.session().lastRun()->state, RunState::Finished);
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QTableView*>("runsTable")->model()->rowCount(), 2, 20000);
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
    for (const char* file : {"cut.request", "whole.moments", "absent.request"})
        QTest::newRow(qPrintable(QString("request ") + file))
            << QJsonObject{{"data", QJsonObject{{"source", "request:" + m_line.path(file)}}}} << QString(file);
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

void TestBadInputWindow::lockedLog()
{
    const QByteArray before = contentOf("locked.sqlite");
    const auto window = windowWith("locked.sqlite");
    open(*window, m_quick);
    // As another program would that writes to it.
    const int lock =
        ::open(m_line.path("locked.sqlite-lock").toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(lock >= 0);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    refused(
        *window, [&] { command(*window, "startAction")->trigger(); }, ErrorCode::DatabaseLocked, "locked.sqlite");
    ::close(lock);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window->session().lastRun());
    QVERIFY(contentOf("locked.sqlite") == before);
    runBesideTheLoggedOne(*window);
}

void TestBadInputWindow::logOnAFullDisk()
{
    const QByteArray before = contentOf("full.sqlite");
    const auto window = windowWith("full.sqlite");
    open(*window, m_quick);
    computeSpectrum(*window);
    // The log has been read, so that all that is left to do is to write to it.
    QTRY_COMPARE_WITH_TIMEOUT(window->findChild<QTableView*>("runsTable")->model()->rowCount(), 1, 20000);
    {
        const FileSizeLimit full(1024);
        refused(
            *window, [&] { command(*window, "startAction")->trigger(); }, ErrorCode::DiskFull, "full.sqlite");
    }
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window->session().lastRun());
    QVERIFY(window->session().spectrum());
    QVERIFY(contentOf("full.sqlite") == before);
    runBesideTheLoggedOne(*window);
}

void TestBadInputWindow::planThatCanNotBeSaved_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("room"); // bytes; 0: enough
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full disk") << m_line.path("kept.unlearn.json") << 16 << ErrorCode::DiskFull;
    // Not even root makes a file there.
    QTest::newRow("folder for reading") << "/proc/kept.unlearn.json" << 0 << ErrorCode::FileUnwritable;
    QTest::newRow("file as a folder") << m_line.path("model.safetensors/kept.unlearn.json") << 0
                                      << ErrorCode::FileUnwritable;
}

/// Neither the file nor the changes are lost, and they can be saved where there is room.
void TestBadInputWindow::planThatCanNotBeSaved()
{
    QFETCH(QString, target);
    QFETCH(int, room);
    QFETCH(ErrorCode, code);
    const QString plan = writePlan(m_line, "kept.unlearn.json", {});
    const QByteArray before = contentOf("kept.unlearn.json");
    const QByteArray model = contentOf("model.safetensors");
    const auto window = windowWith("log.sqlite");
    open(*window, plan.toStdString());
    window->session().setAllGammas(0.25);
    {
        std::optional<FileSizeLimit> full;
        if (room > 0)
            full.emplace(static_cast<rlim_t>(room));
        refused(
            *window,
            [&] {
                if (target == plan)
                    command(*window, "saveAction")->trigger();
                else
                    window->session().savePlan(target.toStdString()); // what the dialog for saving does
            },
            code, "kept.unlearn.json");
    }
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(contentOf("kept.unlearn.json"), before);
    QVERIFY(contentOf("model.safetensors") == model);
    QCOMPARE(QDir(m_line.path(".")).entryList({"kept*"}), QStringList{"kept.unlearn.json"});
    QVERIFY(window->isWindowModified());
    QCOMPARE(window->session().plan().gamma, 0.25);
    QCOMPARE(window->session().planFile(), std::filesystem::path(plan.toStdString()));

    command(*window, "saveAction")->trigger();
    QTRY_VERIFY(!window->isWindowModified());
    QCOMPARE(QJsonDocument::fromJson(contentOf("kept.unlearn.json"))["gamma"]["default"].toDouble(), 0.25);
}

void TestBadInputWindow::damagedCacheIsMadeAnew_data()
{
    QTest::addColumn<int>("left"); // bytes of the cached file
    QTest::addColumn<char>("then");
    QTest::newRow("truncated") << 5000 << '\0';
    QTest::newRow("empty") << 0 << '\0';
    QTest::newRow("noise") << 0 << '\x7f';
}

void TestBadInputWindow::damagedCacheIsMadeAnew()
{
    QFETCH(int, left);
    QFETCH(char, then);
    const QString name = QString("cached-") + QTest::currentDataTag();
    const QByteArray plan = contentOf("sound.unlearn.json");
    const auto window = windowWith(name + ".sqlite");
    openSound(*window);
    const ExperimentSession& session = window->session();
    const auto experiment = session.experiment();
    const QSignalSpy notices(&session, &ExperimentSession::noticed);
    computeSpectrum(*window);
    const auto first = session.spectrum();
    QVERIFY(first && !first->fromCache);
    const QStringList files = QDir(m_line.path(name + "-cache")).entryList({"*.safetensors"});
    QCOMPARE(files.size(), 1);
    const QString cached = name + "-cache/" + files.first();
    const QByteArray sound = contentOf(cached);
    QVERIFY(sound.size() > 10000);
    m_line.write(cached, sound.left(left) + (then == '\0' ? QByteArray() : QByteArray(1000, then)));
    QCOMPARE(notices.count(), 0);

    computeSpectrum(*window);
    QCOMPARE(notices.count(), 1);
    const QString sentence = complaint(*window);
    QCOMPARE(sentence, notices.at(0).at(0).toString());
    QVERIFY2(sentence.contains("computed anew") && sentence.contains(files.first()), qPrintable(sentence));
    QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
    const auto second = session.spectrum();
    QVERIFY(!second->fromCache);
    for (std::size_t i = 0; i < first->layers.size(); ++i) {
        const std::vector<double>& expected = first->layers[i].effective()[0];
        const std::vector<double>& found = second->layers[i].effective()[0];
        QCOMPARE(found.size(), expected.size());
        for (std::size_t k = 0; k < expected.size(); ++k)
            QVERIFY(std::abs(found[k] - expected[k]) <= 1e-6 * expected[0]);
    }
    QCOMPARE(session.experiment(), experiment);
    QCOMPARE(session.planFile(), m_sound);
    QCOMPARE(contentOf("sound.unlearn.json"), plan);

    computeSpectrum(*window); // now from what took the damaged file's place
    QVERIFY(session.spectrum()->fromCache);
    QCOMPARE(notices.count(), 1);
}

void TestBadInputWindow::damagedMomentsOfAPlan_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("truncated") << "cut.moments" << ErrorCode::FileCorrupt;
    QTest::newRow("other tensors") << "moments.safetensors" << ErrorCode::FileCorrupt;
    QTest::newRow("noise") << "noise.safetensors" << ErrorCode::FileCorrupt;
    QTest::newRow("absent") << "absent.moments" << ErrorCode::FileMissing;
}

/// The experiment is open and stays so; its spectrum is refused, and another experiment's is not.
void TestBadInputWindow::damagedMomentsOfAPlan()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    const QByteArray before = contentOf(file);
    const std::filesystem::path plan =
        writePlan(m_line, "moments.unlearn.json", {{"spectrum", QJsonObject{{"moments", file}}}}).toStdString();
    const QByteArray planBefore = contentOf("moments.unlearn.json");
    const auto window = windowWith("log.sqlite");
    open(*window, plan);
    const auto experiment = window->session().experiment();
    refused(
        *window, [&] { command(*window, "computeSpectrumAction")->trigger(); }, code, file);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window->session().spectrum());
    QCOMPARE(window->session().experiment(), experiment);
    QCOMPARE(window->session().planFile(), plan);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(contentOf("moments.unlearn.json"), planBefore);
    open(*window, m_sound);
    computeSpectrum(*window);
    QVERIFY(window->session().spectrum());
}

QTEST_MAIN(TestBadInputWindow)
#include "test_bad_input_window.moc"
