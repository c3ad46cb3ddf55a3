// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/shadow_evaluation.h"
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "core/unlearn/method_catalogue.h"
#include "tests/session/allcnn_plan.h"
#include "widgets/main_window.h"
#include "widgets/session/next_baselines.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

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

enum class JobKind {
    Opening,
    Spectrum,
    Run,
    Training,
    ShadowTraining,
    ShadowAttack,    ///< all of its shadow models are there
    ShadowUnlearning ///< likewise, trained
};

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
    ShadowAttack attack = ShadowAttack::Rmia;
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
    {"shadow models", JobKind::ShadowTraining, Activity::Attacking, "shadows", 0.0, 0, nullptr, nullptr, false},
    {"RMIA", JobKind::ShadowAttack, Activity::Attacking, "attack", 0.0, 0, nullptr, nullptr, true},
    {"LiRA", JobKind::ShadowAttack, Activity::Attacking, "attack", 0.0, 0, nullptr, nullptr, true, ShadowAttack::Lira},
    {"classifier", JobKind::ShadowAttack, Activity::Attacking, "attack", 0.0, 0, nullptr, nullptr, true,
     ShadowAttack::Classifier},
    {"U-LiRA", JobKind::ShadowUnlearning, Activity::Attacking, "shadows", 0.0, 0, nullptr, nullptr, true,
     ShadowAttack::ULira},
};

constexpr int shadowModels = 4; ///< LiRA can do with no fewer

TrainRecipe shadowRecipe(int epochs)
{
    TrainRecipe recipe;
    recipe.stages = {{.epochs = epochs, .learningRate = 0.05}};
    return recipe;
}

/// The plan, by another method as its authors set it, but for so many epochs where these are a setting. Little is
/// looked at after each.
Plan byMethod(Plan plan, const std::string& method, int epochs)
{
    plan.method = method;
    plan.stop.kind = StopRuleKind::Epochs;
    plan.live.retainImages = plan.live.testImages = 200;
    for (const MethodSetting& setting : methodKind(method).settings) {
        if (setting.name == "epochs")
            plan.methodSettings[method][setting.name] = epochs;
    }
    return plan;
}

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
    /// Else the next experiment would be opened after a question only.
    void cleanup()
    {
        if (session().experiment())
            session().changePlan(session().experiment()->plan);
    }
    void cleanupTestCase() { m_window.reset(); }

    void stopIsQuick_data()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("moment");
        QTest::addColumn<QString>("method"); // empty: the plan's own
        const auto isSteps = [](const Moment& moment) { return std::string_view(moment.name) == "steps"; };
        const auto steps = std::ranges::find_if(moments, isSteps) - std::begin(moments);
        for (int i = 0; i < static_cast<int>(std::size(subjects)); ++i) {
            for (int j = 0; j < static_cast<int>(std::size(moments)); ++j) {
                if (i == 0 || !moments[j].comesLate)
                    QTest::addRow("%s: %s", subjects[i].name, moments[j].name) << i << j << QString();
            }
            for (const MethodKind& kind : methodKinds()) {
                if (kind.name != Plan().method)
                    QTest::addRow("%s: %s", subjects[i].name, kind.name.c_str())
                        << i << static_cast<int>(steps) << QString::fromStdString(kind.name);
            }
        }
    }

    void stopIsQuick()
    {
        QFETCH(const int, subject);
        QFETCH(const int, moment);
        QFETCH(const QString, method);
        const Moment& wanted = moments[moment];
        m_failure.clear();
        m_silence.start();
        begin(m_plans[static_cast<std::size_t>(subject)], wanted, method.toStdString());
        if (QTest::currentTestFailed())
            return;
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

    void attacksListenThroughout_data()
    {
        QTest::addColumn<int>("attack");
        for (const ShadowAttackKind& kind : shadowAttacks()) {
            if (!kind.ofUnlearned) // which is LiRA once the models have been unlearned
                QTest::addRow("%s", kind.name.c_str()) << static_cast<int>(kind.attack);
        }
    }

    /// A key is pressed at one moment. Of the example, this is the longest that an attack goes on without asking
    /// whether it is to stop: of the classifier's fit, say, which is soon over, as well.
    void attacksListenThroughout()
    {
        QFETCH(const int, attack);
        m_failure.clear();
        if (m_opened != m_plans[0]) {
            m_opened = m_plans[0];
            m_window->openPlan(m_opened);
        }
        becomeIdle();
        if (QTest::currentTestFailed())
            return;
        const std::shared_ptr<const Experiment> experiment = session().experiment();
        QVERIFY2(experiment && m_failure.isEmpty(), qPrintable(m_failure));
        const ShadowPool pool =
            shadowPool(*experiment, shadowRecipe(1), shadowModels, shadowFolder(RunStore::cacheFolder(m_database)));
        pool.complete();
        QElapsedTimer silence;
        qint64 longest = 0;
        JobContext context;
        context.alive = [&] { longest = std::max(longest, silence.restart()); };
        silence.start();
        attackWithShadows(*experiment, pool, {{"original", experiment->model}}, {static_cast<ShadowAttack>(attack)},
                          context);
        longest = std::max(longest, silence.elapsed());
        qInfo("%s: at most %lld ms without asking", QTest::currentDataTag(), static_cast<long long>(longest));
        QVERIFY2(longest <= subjects[0].mostUntilFinal, qPrintable(QString::number(longest) + " ms"));
    }

private:
    ExperimentSession& session() const { return m_window->session(); }
    static bool isIdle(const ExperimentSession& session) { return session.status().activity == Activity::Idle; }

    /// method: of a run; empty: the plan's own.
    void begin(const std::filesystem::path& plan, const Moment& wanted, const std::string& method)
    {
        const JobKind job = wanted.job;
        if (job == JobKind::Opening || m_opened != plan) {
            m_opened = plan;
            m_window->openPlan(plan);
            if (job == JobKind::Opening)
                return;
        }
        becomeIdle();
        if (QTest::currentTestFailed())
            return;
        constexpr int endless = 1000; // epochs
        if (!method.empty())
            session().changePlan(byMethod(session().plan(), method, endless));
        else if (job == JobKind::ShadowUnlearning)
            prepareUnlearning();
        if (QTest::currentTestFailed())
            return;
        m_phases.clear();
        switch (job) {
        case JobKind::Opening: break;
        case JobKind::Spectrum: QTest::keyClick(m_window.get(), Qt::Key_F6); break;
        case JobKind::Run: QTest::keyClick(m_window.get(), Qt::Key_F5); break;
        case JobKind::ShadowTraining: session().attackWithShadows(taskFor(wanted.attack, endless)); break;
        case JobKind::ShadowAttack:
        case JobKind::ShadowUnlearning: session().attackWithShadows(taskFor(wanted.attack)); break;
        case JobKind::Training:
            session().trainBaselines(nextBaselines(*session().experiment(), m_home.path().toStdString()));
            break;
        }
    }

    void becomeIdle()
    {
        const auto isEvaluating = [this] { return session().status().activity == Activity::Evaluating; };
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session()) || isEvaluating() || !m_failure.isEmpty(), patience);
        if (isEvaluating()) // of the original: it takes AllCNN minutes
            QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session()) || !m_failure.isEmpty(), patience);
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
    }

    ShadowTask taskFor(ShadowAttack attack, int epochs = 1) const
    {
        ShadowTask task = session().shadowTask();
        task.attacks = {attack};
        task.models = shadowModels;
        task.recipe = shadowRecipe(epochs);
        return task;
    }

    /// A run that finishes, which shadow models are to forget like, and all of these models.
    void prepareUnlearning()
    {
        session().changePlan(byMethod(session().plan(), "fine-tune", 1));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        const auto isFinished = [this] {
            return isIdle(session()) && session().lastRun() && session().lastRun()->state == RunState::Finished;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isFinished() || !m_failure.isEmpty(), "The run has not finished", patience);
        QVERIFY2(isFinished(), qPrintable(m_failure));
        ++m_finishedRuns;
        QSignalSpy attacked(&session(), &ExperimentSession::shadowsAttacked);
        session().attackWithShadows(taskFor(ShadowAttack::Rmia));
        QTRY_VERIFY2_WITH_TIMEOUT(attacked.count() == 1 || !m_failure.isEmpty(), "Nothing was attacked", patience);
        QVERIFY2(attacked.count() == 1, qPrintable(m_failure));
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session()), patience);
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
            const auto stopped = std::ranges::count(runs, RunState::Cancelled, &RunSummary::state);
            QCOMPARE(static_cast<std::size_t>(stopped), ++m_stoppedRuns);
            QCOMPARE(runs.size(), m_stoppedRuns + m_finishedRuns);
            QVERIFY(session().lastRun() && session().lastRun()->state == RunState::Cancelled);
        }
        if (job == JobKind::Training)
            QCOMPARE(session().training()->state, TrainingRecord::State::Stopped);
    }

    std::array<std::filesystem::path, std::size(subjects)> m_plans{
        std::filesystem::path(UNLEARN_SOURCE_DIR) / "resources" / "example" / "fashion-shirts.unlearn.json"};
    std::filesystem::path m_opened; ///< the plan that the window has
    std::size_t m_stoppedRuns = 0;
    std::size_t m_finishedRuns = 0; ///< what U-LiRA is about
    QTemporaryDir m_home;
    std::filesystem::path m_database;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_silence; ///< since the job has last told anything
    QSet<QString> m_phases;  ///< that the job has been through
    QString m_failure;
};

QTEST_MAIN(TestStopTime)
#include "test_stop_time.moc"
