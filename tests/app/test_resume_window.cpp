// SPDX-License-Identifier: GPL-3.0-or-later
// A run that ended before its time goes on in the window, to where it would have come undisturbed.
#include "core/store/run_store.h"
#include "tests/app/command_line.h"
#include "widgets/main_window.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/experiment_services.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QtTest>

#include <memory>

#include <signal.h>

using namespace unlearn;
using namespace unlearn::test;

class TestResumeWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunGoesOnToWhereItWouldHaveCome_data();
    void aRunGoesOnToWhereItWouldHaveCome();
    void aRunOfAnotherModelIsRefused();

private:
    static constexpr int epochs = 100;

    QStringList runArguments(const QString& db) const;
    /// Begins a run and ends its process after some epochs.
    bool breakOff(const QString& db, int signal) const;
    RunDetails logged(const QString& db) const;
    /// A window with the experiment open and the log's only run chosen.
    std::unique_ptr<MainWindow> windowWith(const QString& db) const;
    static bool isIdle(MainWindow& window) { return window.session().status().activity == Activity::Idle; }
    static QAction* resuming(const MainWindow& window)
    {
        return window.findChild<QAction*>(QStringLiteral("resumeAction"));
    }
    static void pressResume(MainWindow& window) { QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier); }

    CommandLine m_line;
    QString m_plan;
};

void TestResumeWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("test_resume_window"));
    QSettings().clear();
    const QString model = m_line.trainedModel();
    m_plan = m_line.path("plan.unlearn.json");
    m_line.write("plan.unlearn.json",
                 QString(R"({"version": 1, "data": {"source": "%1"}, "model": {"file": "%2"}, "forget": ["0:60"],
        "stop": {"rule": "epochs"}, "pgu": {"epochs": %3, "batch_size": 8}})")
                     .arg(m_line.data(), model)
                     .arg(epochs)
                     .toUtf8());
}

QStringList TestResumeWindow::runArguments(const QString& db) const
{
    return {"run", m_plan, "--db", db, "--json"};
}

bool TestResumeWindow::breakOff(const QString& db, int signal) const
{
    const auto process = m_line.start(runArguments(db));
    process->setReadChannel(QProcess::StandardError);
    for (QByteArray seen; !seen.contains("epoch 2:"); seen += process->readAllStandardError()) {
        if (!process->waitForReadyRead(60000))
            return false;
    }
    ::kill(static_cast<pid_t>(process->processId()), signal);
    CommandLine::finish(*process);
    return true;
}

RunDetails TestResumeWindow::logged(const QString& db) const
{
    const RunStore store(m_line.path(db).toStdString(), RunStore::Mode::ReadOnly);
    const std::vector<RunSummary> runs = store.runs();
    return runs.size() == 1 ? store.run(runs.front().id) : RunDetails(); // it is no run of its own that goes on
}

std::unique_ptr<MainWindow> TestResumeWindow::windowWith(const QString& db) const
{
    const QString database = m_line.path(db);
    auto window = std::make_unique<MainWindow>(coreServices(database.toStdString()), database, std::filesystem::path());
    window->resize(1280, 800);
    window->show();
    window->openPlan(m_plan.toStdString());
    auto* table = window->findChild<QTableView*>(QStringLiteral("runsTable"));
    const auto isReady = [&] {
        return window->session().experiment() && isIdle(*window) && table->model()->rowCount() == 1;
    };
    if (!QTest::qWaitFor(isReady, 60000))
        qWarning("The window does not come to show experiment and run");
    table->setCurrentIndex(table->model()->index(0, 0));
    return window;
}

void TestResumeWindow::aRunGoesOnToWhereItWouldHaveCome_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("state");
    QTest::newRow("stopped") << SIGINT << "cancelled";
    QTest::newRow("killed") << SIGKILL << "interrupted";
}

void TestResumeWindow::aRunGoesOnToWhereItWouldHaveCome()
{
    QFETCH(int, signal);
    QFETCH(QString, state);
    const QString whole = state + "-undisturbed.sqlite";
    const CommandOutcome outcome = m_line.run(runArguments(whole));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const RunDetails undisturbed = logged(whole);
    const QString db = state + ".sqlite";
    QVERIFY(breakOff(db, signal));
    const RunDetails before = logged(db);
    QCOMPARE(QString(runStateName(before.summary.state)), state);
    QVERIFY(before.epochs.size() >= 3 && before.epochs.size() < epochs + 1);

    const auto window = windowWith(db);
    ExperimentSession& session = window->session();
    QVERIFY(resuming(*window)->isEnabled());
    // It is stopped once more, here, as soon as its curves begin.
    const auto stopping = connect(&session, &ExperimentSession::epochsMeasured, &session, &ExperimentSession::stop);
    pressResume(*window);
    QVERIFY(session.isWorking() && !resuming(*window)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(session.lastRun() && isIdle(*window), 60000);
    disconnect(stopping);
    QCOMPARE(session.lastRun()->state, RunState::Cancelled);
    QCOMPARE(logged(db).summary.state, RunState::Cancelled);

    QTRY_VERIFY(resuming(*window)->isEnabled()); // the list has the news
    pressResume(*window);
    QTRY_VERIFY_WITH_TIMEOUT(session.lastRun() && isIdle(*window), 60000);
    QCOMPARE(session.lastRun()->state, RunState::Finished);
    const auto* curves =
        qobject_cast<CurvesModel*>(window->findChild<QTableView*>(QStringLiteral("curvesTable"))->model());
    QCOMPARE(curves->epochs().size(), static_cast<std::size_t>(epochs + 1));
    QTRY_VERIFY(!resuming(*window)->isEnabled());

    const RunDetails resumed = logged(db);
    QCOMPARE(resumed.summary.id.value, before.summary.id.value);
    QCOMPARE(resumed.summary.state, RunState::Finished);
    QCOMPARE(resumed.summary.selectedEpoch, undisturbed.summary.selectedEpoch);
    QCOMPARE(resumed.epochs.size(), undisturbed.epochs.size());
    for (std::size_t i = 0; i < resumed.epochs.size(); ++i) {
        const EpochFigures& found = resumed.epochs[i];
        const EpochFigures& expected = undisturbed.epochs[i];
        QCOMPARE(found.epoch, expected.epoch);
        QVERIFY2(found.loss == expected.loss && found.learningRate == expected.learningRate
                     && found.testErrorPercent == expected.testErrorPercent
                     && found.validationErrorPercent == expected.validationErrorPercent
                     && found.forgetErrorPercent == expected.forgetErrorPercent
                     && found.retainErrorPercent == expected.retainErrorPercent,
                 qPrintable(QString::number(found.epoch)));
    }
}

/// The sentence says why, and the run stays as it was.
void TestResumeWindow::aRunOfAnotherModelIsRefused()
{
    QVERIFY(breakOff("refused.sqlite", SIGINT));
    const CommandOutcome training = m_line.run({"train", "--arch", "mlp", "--data", m_line.data(), "--epochs", "1",
                                                "--lr", "0.05", "--out", "another.safetensors"});
    QVERIFY2(training.exitCode == 0, training.standardError);
    QVERIFY(QFile::remove(m_line.path("model.safetensors")));
    QVERIFY(QFile::copy(m_line.path("another.safetensors"), m_line.path("model.safetensors")));

    const auto window = windowWith("refused.sqlite");
    const QSignalSpy refusals(&window->session(), &ExperimentSession::failed);
    pressResume(*window);
    QTRY_VERIFY_WITH_TIMEOUT(refusals.count() == 1 && isIdle(*window), 60000);
    const auto* banner = window->findChild<QLabel*>(QStringLiteral("bannerText"));
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("inputs have changed")), qPrintable(banner->text()));
    QCOMPARE(logged("refused.sqlite").summary.state, RunState::Cancelled);
    QTRY_VERIFY(resuming(*window)->isEnabled());
}

QTEST_MAIN(TestResumeWindow)
#include "test_resume_window.moc"
