// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can not be written or was not written whole: one sentence that names it, nothing is lost, and all goes on.
#include "core/experiment/experiment.h"
#include "tests/app/bad_files.h"
#include "tests/app/driven_window.h"
#include "tests/file_size_limit.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_services.h"
#include "widgets/session/experiment_session.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTableView>
#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cmath>
#include <optional>

using namespace unlearn;
using namespace unlearn::test;

class TestFailedWritesWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lockedLog();
    void logOnAFullDisk();
    void planThatCanNotBeSaved_data();
    void planThatCanNotBeSaved();
    void damagedCacheIsMadeAnew_data();
    void damagedCacheIsMadeAnew();

private:
    std::unique_ptr<MainWindow> windowWith(const QString& database) const
    {
        const QString path = m_line.path(database);
        return std::make_unique<MainWindow>(coreServices(path.toStdString()), path, m_sound);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(m_line.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void runBesideTheLoggedOne(MainWindow& window);

    CommandLine m_line;
    std::filesystem::path m_sound;
    std::filesystem::path m_quick; ///< a plan of one epoch
};

void TestFailedWritesWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("test_failed_writes_window"));
    QSettings().clear();
    m_line.trainedModel();
    m_sound = writePlan(m_line, "sound.unlearn.json", {}).toStdString();
    m_quick = writePlan(m_line, "quick.unlearn.json",
                        {{"pgu", QJsonObject{{"epochs", 1}}}, {"stop", QJsonObject{{"rule", "epochs"}}}})
                  .toStdString();
    const CommandOutcome run =
        m_line.run({"run", "sound.unlearn.json", "--epochs", "1", "--db", "logged.sqlite", "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError);
    for (const char* log : {"locked.sqlite", "full.sqlite"})
        QVERIFY(QFile::copy(m_line.path("logged.sqlite"), m_line.path(log)));
}

/// The log takes a run again, and still holds the one that was in it.
void TestFailedWritesWindow::runBesideTheLoggedOne(MainWindow& window)
{
    command(window, "startAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().lastRun() && isIdle(window), 60000);
    QCOMPARE(window.session().lastRun()->state, RunState::Finished);
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QTableView*>("runsTable")->model()->rowCount(), 2, 20000);
}

void TestFailedWritesWindow::lockedLog()
{
    const QByteArray before = contentOf("locked.sqlite");
    const auto window = windowWith("locked.sqlite");
    QVERIFY(open(*window, m_quick));
    // As another program would that writes to it.
    const int lock =
        ::open(m_line.path("locked.sqlite-lock").toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(lock >= 0);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    refused(*window, [&] { command(*window, "startAction")->trigger(); }, ErrorCode::DatabaseLocked,
            {"locked.sqlite", "found a lock that is held"});
    ::close(lock);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window->session().lastRun());
    QVERIFY(contentOf("locked.sqlite") == before);
    runBesideTheLoggedOne(*window);
}

void TestFailedWritesWindow::logOnAFullDisk()
{
    const QByteArray before = contentOf("full.sqlite");
    const auto window = windowWith("full.sqlite");
    QVERIFY(open(*window, m_quick));
    QVERIFY(computeSpectrum(*window));
    // The log has been read, so that all that is left to do is to write to it.
    QTRY_COMPARE_WITH_TIMEOUT(window->findChild<QTableView*>("runsTable")->model()->rowCount(), 1, 20000);
    {
        const FileSizeLimit full(1024);
        refused(*window, [&] { command(*window, "startAction")->trigger(); }, ErrorCode::DiskFull,
                {"full.sqlite", "expected free space"});
    }
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window->session().lastRun());
    QVERIFY(window->session().spectrum());
    QVERIFY(contentOf("full.sqlite") == before);
    runBesideTheLoggedOne(*window);
}

void TestFailedWritesWindow::planThatCanNotBeSaved_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("room"); // bytes; 0: enough
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full disk") << m_line.path("kept.unlearn.json") << 16 << ErrorCode::DiskFull << "free space";
    const char* const folder = "a folder that can be written to";
    // Not even root makes a file there.
    QTest::newRow("folder for reading") << "/proc/kept.unlearn.json" << 0 << ErrorCode::FileUnwritable << folder;
    QTest::newRow("file as a folder") << m_line.path("model.safetensors/kept.unlearn.json") << 0
                                      << ErrorCode::FileUnwritable << folder;
}

/// Neither the file nor the changes are lost, and they can be saved where there is room.
void TestFailedWritesWindow::planThatCanNotBeSaved()
{
    QFETCH(QString, target);
    QFETCH(int, room);
    QFETCH(ErrorCode, code);
    QFETCH(QString, expected);
    const QString plan = writePlan(m_line, "kept.unlearn.json", {});
    const QByteArray before = contentOf("kept.unlearn.json");
    const QByteArray model = contentOf("model.safetensors");
    const auto window = windowWith("log.sqlite");
    QVERIFY(open(*window, plan.toStdString()));
    window->session().setAllGammas(0.25);
    {
        std::optional<FileSizeLimit> full;
        if (room > 0)
            full.emplace(static_cast<rlim_t>(room));
        refused(*window,
                [&] {
                    if (target == plan)
                        command(*window, "saveAction")->trigger();
                    else
                        window->session().savePlan(target.toStdString()); // what the dialog for saving does
                },
                code, {target + '"', "expected " + expected});
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

void TestFailedWritesWindow::damagedCacheIsMadeAnew_data()
{
    QTest::addColumn<int>("left"); // bytes of the cached file
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("truncated") << 5000 << QByteArray();
    QTest::newRow("empty") << 0 << QByteArray();
    QTest::newRow("noise") << 0 << noise(1000);
}

void TestFailedWritesWindow::damagedCacheIsMadeAnew()
{
    QFETCH(int, left);
    QFETCH(QByteArray, then);
    const QString name = QString("cached-") + QTest::currentDataTag();
    const QByteArray plan = contentOf("sound.unlearn.json");
    const auto window = windowWith(name + ".sqlite");
    QVERIFY(open(*window, m_sound));
    const ExperimentSession& session = window->session();
    const auto experiment = session.experiment();
    const QSignalSpy notices(&session, &ExperimentSession::noticed);
    QVERIFY(computeSpectrum(*window));
    const auto first = session.spectrum();
    QVERIFY(!first->fromCache);
    const QStringList files = QDir(m_line.path(name + "-cache")).entryList({"*.safetensors"});
    QCOMPARE(files.size(), 1);
    const QString cached = name + "-cache/" + files.first();
    const QByteArray sound = contentOf(cached);
    QVERIFY(sound.size() > 10000);
    m_line.write(cached, sound.left(left) + then);
    QCOMPARE(notices.count(), 0);

    QVERIFY(computeSpectrum(*window));
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

    QVERIFY(computeSpectrum(*window)); // now from what took the damaged file's place
    QVERIFY(session.spectrum()->fromCache);
    QCOMPARE(notices.count(), 1);
}

QTEST_MAIN(TestFailedWritesWindow)
#include "test_failed_writes_window.moc"
