// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "widgets/main_window.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <iterator>
#include <memory>

using namespace unlearn;

namespace {

constexpr qint64 mostUntilAcknowledged = 100; ///< milliseconds from the key to the window's answer
constexpr qint64 mostUntilFinal = 500;        ///< and until the job has ended and Start can be pressed
constexpr int patience = 120000;              ///< until what is to be stopped has begun, milliseconds

enum class Job { Opening, Spectrum, Run, Training };

/// Where in a job the key is pressed.
struct Moment {
    const char* name;
    Job job;
    Activity activity;
    const char* phase; ///< as Progress::phase
    double share;      ///< of the phase that is done, at least
    qint64 silence;    ///< milliseconds since the job has last told anything, at least
    const char* next;  ///< a phase that is late enough in any case, or null
};

constexpr Moment moments[] = {
    {"evaluation", Job::Opening, Activity::Evaluating, "evaluation", 0.2, 0, nullptr},
    {"attack", Job::Opening, Activity::Evaluating, "attack", 0.0, 0, nullptr},
    {"second moments", Job::Spectrum, Activity::ComputingSpectrum, "gram", 0.2, 0, nullptr},
    // A solver tells nothing before it is done: it is at work when all moments have been told of, and nothing since.
    {"eigenvalues", Job::Spectrum, Activity::ComputingSpectrum, "gram", 1.0, 200, "eigen"},
    {"steps", Job::Run, Activity::Running, "steps", 0.0, 0, nullptr},
    {"training", Job::Training, Activity::Training, "train", 0.0, 0, nullptr},
};

} // namespace

/// Whatever the example is at when Stop is pressed: the window says at once that it stops, and soon has. Needs the
/// machine to itself.
class TestStopTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_stop_time"));
        QSettings().clear();
        keepFreedMemory();
        setThreads(0);
        QVERIFY(m_home.isValid());
        m_database = m_home.filePath(QStringLiteral("runs.sqlite")).toStdString();
        m_window = std::make_unique<MainWindow>(coreServices(m_database), QString::fromStdString(m_database.string()),
                                                m_example);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        connect(&session(), &ExperimentSession::failed, this, [this](const QString& text) { m_failure = text; });
        connect(&session(), &ExperimentSession::statusChanged, this, [this] { m_silence.start(); });
    }
    void cleanupTestCase() { m_window.reset(); }

    void stopIsQuick_data()
    {
        QTest::addColumn<int>("moment");
        for (int i = 0; i < static_cast<int>(std::size(moments)); ++i)
            QTest::newRow(moments[i].name) << i;
    }

    void stopIsQuick()
    {
        QFETCH(const int, moment);
        const Moment& wanted = moments[moment];
        m_failure.clear();
        m_silence.start();
        begin(wanted.job);
        // It looks every few milliseconds: some phases are short.
        const bool there = QTest::qWaitFor([&] { return isAt(wanted) || !m_failure.isEmpty(); }, patience);
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        QVERIFY2(there, "It has not come to this");

        auto* said = m_window->findChild<QLabel*>(QStringLiteral("phaseLabel"));
        const QString before = said->text();
        QElapsedTimer watch;
        watch.start();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCoreApplication::processEvents(); // the repaint that was asked for
        const qint64 acknowledged = watch.elapsed();
        QVERIFY2(session().status().stopping || hasEnded(wanted), "The key did not stop anything");
        QVERIFY(said->text() != before);
        const auto* start = m_window->findChild<QAction*>(QStringLiteral("startAction"));
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(wanted) && start->isEnabled(); }, patience));
        const qint64 ended = watch.elapsed();
        qInfo("%s: acknowledged after %lld ms, final after %lld ms", wanted.name, static_cast<long long>(acknowledged),
              static_cast<long long>(ended));
        QVERIFY2(acknowledged <= mostUntilAcknowledged, qPrintable(QString::number(acknowledged) + " ms"));
        QVERIFY2(ended <= mostUntilFinal, qPrintable(QString::number(ended) + " ms"));
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure)); // to be stopped is no failure
        check(wanted.job);
    }

private:
    ExperimentSession& session() const { return m_window->session(); }
    static bool isIdle(const ExperimentSession& session) { return session.status().activity == Activity::Idle; }

    void begin(Job job)
    {
        if (job == Job::Opening || !session().experiment()) {
            m_window->openPlan(m_example);
            if (job == Job::Opening)
                return;
            QTRY_VERIFY_WITH_TIMEOUT((session().experiment() && isIdle(session())) || !m_failure.isEmpty(), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session()) || !m_failure.isEmpty(), patience);
        switch (job) {
        case Job::Opening: break;
        case Job::Spectrum: QTest::keyClick(m_window.get(), Qt::Key_F6); break;
        case Job::Run: QTest::keyClick(m_window.get(), Qt::Key_F5); break;
        case Job::Training: session().train(session().baselineSettings(m_home.path().toStdString())); break;
        }
    }

    bool isAt(const Moment& moment) const
    {
        const JobStatus& status = session().status();
        if (status.activity != moment.activity)
            return false;
        if (moment.next && status.phase == QLatin1String(moment.next))
            return true;
        return status.phase == QLatin1String(moment.phase) && status.share >= moment.share
            && m_silence.elapsed() >= moment.silence;
    }

    /// Another job may have followed, such as the evaluation that a training put off.
    bool hasEnded(const Moment& moment) const { return session().status().activity != moment.activity; }

    /// What was reached is kept, and says how it came to its end.
    void check(Job job) const
    {
        if (job == Job::Run) {
            const auto runs = RunStore(m_database, RunStore::Mode::ReadOnly).runs();
            QCOMPARE(runs.size(), std::size_t{1});
            QCOMPARE(runs.front().state, RunState::Cancelled);
            QVERIFY(session().lastRun() && session().lastRun()->state == RunState::Cancelled);
        }
        if (job == Job::Training)
            QCOMPARE(session().training()->state, TrainingRecord::State::Stopped);
    }

    const std::filesystem::path m_example =
        std::filesystem::path(UNLEARN_SOURCE_DIR) / "resources" / "example" / "fashion-shirts.unlearn.json";
    QTemporaryDir m_home;
    std::filesystem::path m_database;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_silence; ///< since the job has last told anything
    QString m_failure;
};

QTEST_MAIN(TestStopTime)
#include "test_stop_time.moc"
