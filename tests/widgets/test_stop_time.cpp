// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "tests/session/allcnn_plan.h"
#include "widgets/main_window.h"
#include "widgets/session/next_baselines.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <memory>

using namespace unlearn;

namespace {

constexpr qint64 mostUntilAcknowledged = 100; ///< milliseconds from the key to the window's answer
constexpr int patience = 120000;              ///< until what is to be stopped has begun, milliseconds

/// What is worked at.
struct Subject {
    const char* name;
    qint64 mostUntilFinal; ///< until the job has ended and Start can be pressed, milliseconds
};

constexpr Subject subjects[] = {{"example", 500}, {"AllCNN", 2000}};

enum class JobKind { Opening, Spectrum, Run, Training };

/// Where in a job the key is pressed.
struct Moment {
    const char* name;
    JobKind job;
    Activity activity;
    const char* phase; ///< as Progress::phase
    double share;      ///< of the phase that is done, at least
    qint64 silence;    ///< milliseconds since the job has last told anything, at least
    const char* next;  ///< a phase that is late enough in any case, or null
    const char* since; ///< a phase that the job has been through before, or null
    bool comesLate;    ///< after minutes of AllCNN, from which it does not differ
};

constexpr Moment moments[] = {
    {"evaluation", JobKind::Opening, Activity::Evaluating, "evaluation", 0.2, 0, nullptr, nullptr, false},
    {"attack", JobKind::Opening, Activity::Evaluating, "attack", 0.0, 0, nullptr, nullptr, true},
    {"second moments", JobKind::Spectrum, Activity::ComputingSpectrum, "gram", 0.2, 0, nullptr, nullptr, false},
    // A solver tells nothing before it is done: it is at work when all moments have been told of, and nothing since.
    {"eigenvalues", JobKind::Spectrum, Activity::ComputingSpectrum, "gram", 1.0, 200, "eigen", nullptr, false},
    {"steps", JobKind::Run, Activity::Running, "steps", 0.0, 0, nullptr, nullptr, false},
    {"live evaluation", JobKind::Run, Activity::Running, "evaluation", 0.0, 0, nullptr, "steps", false},
    // Each model is evaluated, then attacked: an evaluation behind an attack is a final one. The AllCNN's run comes
    // there after a hundred epochs.
    {"final attack", JobKind::Run, Activity::Running, "attack", 0.0, 0, nullptr, nullptr, true},
    {"final evaluation", JobKind::Run, Activity::Running, "evaluation", 0.0, 0, nullptr, "attack", true},
    {"training", JobKind::Training, Activity::Training, "train", 0.0, 0, nullptr, nullptr, false},
};

} // namespace

/// Whatever an experiment is at when Stop is pressed: the window says at once that it stops, and soon has. Needs the
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
        m_plans[1] = writeAllCnnPlan(m_home.path().toStdString());
        m_database = m_home.filePath(QStringLiteral("runs.sqlite")).toStdString();
        m_window = std::make_unique<MainWindow>(coreServices(m_database), QString::fromStdString(m_database.string()),
                                                m_plans[0]);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        connect(&session(), &ExperimentSession::failed, this, [this](const QString& text) { m_failure = text; });
        connect(&session(), &ExperimentSession::statusChanged, this, [this] {
            m_silence.start();
            m_phases << session().status().phase;
        });
    }
    void cleanupTestCase() { m_window.reset(); }

    void stopIsQuick_data()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("moment");
        for (int i = 0; i < static_cast<int>(std::size(subjects)); ++i) {
            for (int j = 0; j < static_cast<int>(std::size(moments)); ++j) {
                if (i == 0 || !moments[j].comesLate)
                    QTest::addRow("%s: %s", subjects[i].name, moments[j].name) << i << j;
            }
        }
    }

    void stopIsQuick()
    {
        QFETCH(const int, subject);
        QFETCH(const int, moment);
        const Moment& wanted = moments[moment];
        m_failure.clear();
        m_silence.start();
        begin(m_plans[static_cast<std::size_t>(subject)], wanted.job);
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
        qInfo("%s: acknowledged after %lld ms, final after %lld ms", QTest::currentDataTag(),
              static_cast<long long>(acknowledged), static_cast<long long>(ended));
        QVERIFY2(acknowledged <= mostUntilAcknowledged, qPrintable(QString::number(acknowledged) + " ms"));
        QVERIFY2(ended <= subjects[subject].mostUntilFinal, qPrintable(QString::number(ended) + " ms"));
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure)); // to be stopped is no failure
        check(wanted.job);
    }

private:
    ExperimentSession& session() const { return m_window->session(); }
    static bool isIdle(const ExperimentSession& session) { return session.status().activity == Activity::Idle; }

    void begin(const std::filesystem::path& plan, JobKind job)
    {
        if (job == JobKind::Opening || m_opened != plan) {
            m_opened = plan;
            m_window->openPlan(plan);
            if (job == JobKind::Opening)
                return;
        }
        const auto isEvaluating = [this] { return session().status().activity == Activity::Evaluating; };
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session()) || isEvaluating() || !m_failure.isEmpty(), patience);
        if (isEvaluating()) // of the original: it takes AllCNN minutes
            QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session()) || !m_failure.isEmpty(), patience);
        m_phases.clear();
        switch (job) {
        case JobKind::Opening: break;
        case JobKind::Spectrum: QTest::keyClick(m_window.get(), Qt::Key_F6); break;
        case JobKind::Run: QTest::keyClick(m_window.get(), Qt::Key_F5); break;
        case JobKind::Training:
            session().trainBaselines(nextBaselines(*session().experiment(), m_home.path().toStdString()));
            break;
        }
    }

    bool isAt(const Moment& moment) const
    {
        const JobStatus& status = session().status();
        if (status.activity != moment.activity)
            return false;
        if (moment.since && !m_phases.contains(QLatin1String(moment.since)))
            return false;
        if (moment.next && status.phase == QLatin1String(moment.next))
            return true;
        return status.phase == QLatin1String(moment.phase) && status.share >= moment.share
            && m_silence.elapsed() >= moment.silence;
    }

    /// Another job may have followed, such as the evaluation that a training put off.
    bool hasEnded(const Moment& moment) const { return session().status().activity != moment.activity; }

    /// What was reached is kept, and says how it came to its end.
    void check(JobKind job)
    {
        if (job == JobKind::Run) {
            const auto runs = RunStore(m_database, RunStore::Mode::ReadOnly).runs();
            QCOMPARE(runs.size(), ++m_runs);
            QVERIFY(std::ranges::all_of(runs, [](const RunSummary& run) { return run.state == RunState::Cancelled; }));
            QVERIFY(session().lastRun() && session().lastRun()->state == RunState::Cancelled);
        }
        if (job == JobKind::Training)
            QCOMPARE(session().training()->state, TrainingRecord::State::Stopped);
    }

    std::array<std::filesystem::path, std::size(subjects)> m_plans{
        std::filesystem::path(UNLEARN_SOURCE_DIR) / "resources" / "example" / "fashion-shirts.unlearn.json"};
    std::filesystem::path m_opened; ///< the plan that the window has
    std::size_t m_runs = 0;         ///< that were stopped
    QTemporaryDir m_home;
    std::filesystem::path m_database;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_silence; ///< since the job has last told anything
    QSet<QString> m_phases;  ///< that the job has been through
    QString m_failure;
};

QTEST_MAIN(TestStopTime)
#include "test_stop_time.moc"
