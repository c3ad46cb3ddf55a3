// SPDX-License-Identifier: GPL-3.0-or-later
// Every job of the session, with each of its ends: finished, stopped, failed, and the session gone in the middle.
#include "tests/session/fake_services.h"
#include "widgets/session/experiment_session.h"

#include <QSignalSpy>
#include <QTest>

#include <iterator>
#include <memory>

using namespace unlearn;

namespace {

TrainingSettings trainingSettings()
{
    TrainingSettings settings;
    settings.architecture = "mlp";
    settings.recipe.stages = {TrainStage{.epochs = 2}};
    settings.out = "/fake/new.safetensors";
    return settings;
}

ShadowTask shadowTask()
{
    ShadowTask task;
    task.attacks = {ShadowAttack::Rmia};
    task.models = 4;
    return task;
}

/// A job, what the fakes do in it, and how it is begun.
struct Kind {
    const char* name;
    Activity activity;
    std::atomic<Behaviour> FakeLab::*behaviour;
    void (*begin)(ExperimentSession&);
};

constexpr const char* planFile = "/fake/folder/fake.unlearn.json";

const Kind kinds[] = {
    {"opening", Activity::Opening, &FakeLab::open, [](ExperimentSession& s) { s.openPlan(planFile); }},
    {"evaluation", Activity::Evaluating, &FakeLab::evaluate, [](ExperimentSession& s) { s.openPlan(planFile); }},
    {"scores", Activity::Evaluating, &FakeLab::evaluate, [](ExperimentSession& s) { s.scoreSamples(); }},
    {"memorisation", Activity::Evaluating, &FakeLab::evaluate, [](ExperimentSession& s) { s.scoreMemorisation(); }},
    {"question", Activity::Evaluating, &FakeLab::shadows, [](ExperimentSession& s) { s.askForMemorisation(); }},
    {"estimate", Activity::Evaluating, &FakeLab::shadows,
     [](ExperimentSession& s) { s.estimateShadows({.models = 4}); }},
    {"spectrum", Activity::ComputingSpectrum, &FakeLab::spectrum, [](ExperimentSession& s) { s.computeSpectrum(); }},
    {"run", Activity::Running, &FakeLab::run, [](ExperimentSession& s) { s.startRun(); }},
    {"branch", Activity::Running, &FakeLab::run,
     [](ExperimentSession& s) {
         s.branchRun({{7}, 1});
     }},
    {"waiting run", Activity::Running, &FakeLab::run, [](ExperimentSession& s) { s.startPrepared(s.preparedRun()); }},
    {"sweep", Activity::Running, &FakeLab::run,
     [](ExperimentSession& s) {
         s.startSweep({.gammas = {0.5, 0.7}});
     }},
    {"training", Activity::Training, &FakeLab::train, [](ExperimentSession& s) { s.train(trainingSettings()); }},
    {"preset", Activity::RunningPreset, &FakeLab::preset,
     [](ExperimentSession& s) {
         s.runPreset({fakePreset().experiments.front(), {}});
     }},
    {"attack", Activity::Attacking, &FakeLab::shadows, [](ExperimentSession& s) { s.attackWithShadows(shadowTask()); }},
    {"measurement", Activity::Measuring, &FakeLab::shadows, [](ExperimentSession& s) { s.measureRuns({{1}}, {}); }},
};

struct Fixture {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    std::unique_ptr<ExperimentSession> session = std::make_unique<ExperimentSession>(fakeServices(lab));

    bool isIdle() const { return session->status().activity == Activity::Idle; }
    /// With the experiment open, but for the job that opens it.
    bool prepare(const Kind& kind)
    {
        if (kind.activity == Activity::Opening)
            return true;
        session->openPlan(planFile);
        return QTest::qWaitFor([this] { return session->experiment() && isIdle(); });
    }
    /// Until it holds in its middle.
    bool hold(const Kind& kind)
    {
        (*lab).*kind.behaviour = Behaviour::Hold;
        const int before = lab->checkpoints;
        kind.begin(*session);
        return QTest::qWaitFor(
            [&] { return session->status().activity == kind.activity && lab->checkpoints > before; });
    }
};

} // namespace

class TestSessionJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finished_data() { addKinds(); }
    void finished()
    {
        const Kind& kind = chosen();
        Fixture f;
        QVERIFY(f.prepare(kind));
        const QSignalSpy failed(f.session.get(), &ExperimentSession::failed);
        QVERIFY(f.hold(kind));
        QVERIFY(!f.session->status().stopping);
        (*f.lab).*kind.behaviour = Behaviour::Finish;
        QTRY_VERIFY(f.session->experiment() && f.isIdle());
        QCOMPARE(failed.count(), 0);
        QVERIFY(f.session->canStart());
    }

    void stopped_data() { addKinds(); }
    void stopped()
    {
        const Kind& kind = chosen();
        Fixture f;
        QVERIFY(f.prepare(kind));
        const QSignalSpy failed(f.session.get(), &ExperimentSession::failed);
        QVERIFY(f.hold(kind));
        f.session->stop();
        QVERIFY(f.session->status().stopping); // it says so at once
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.session->status().stopping);
        QCOMPARE(failed.count(), 0);
        // What comes next is none the worse for it.
        (*f.lab).*kind.behaviour = Behaviour::Finish;
        QVERIFY(f.prepare(kind));
        kind.begin(*f.session);
        QTRY_VERIFY(f.session->experiment() && f.isIdle());
        QCOMPARE(failed.count(), 0);
    }

    void failed_data() { addKinds(); }
    void failed()
    {
        const Kind& kind = chosen();
        Fixture f;
        QVERIFY(f.prepare(kind));
        QSignalSpy failed(f.session.get(), &ExperimentSession::failed);
        (*f.lab).*kind.behaviour = Behaviour::Fail;
        kind.begin(*f.session);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed[0][0].toString().contains(QLatin1String(FakeLab::failure)),
                 qPrintable(failed[0][0].toString()));
        QTRY_VERIFY(f.isIdle());
        (*f.lab).*kind.behaviour = Behaviour::Finish;
        kind.begin(*f.session);
        QTRY_VERIFY(f.session->experiment() && f.isIdle());
        QCOMPARE(failed.count(), 1);
    }

    void goneInTheMiddle_data() { addKinds(); }
    void goneInTheMiddle()
    {
        const Kind& kind = chosen();
        Fixture f;
        QVERIFY(f.prepare(kind));
        QVERIFY(f.hold(kind));
        f.session.reset();               // which stops the job and waits for it
        QCOMPARE(f.lab.use_count(), 1L); // nothing is left that would do anything
    }

private:
    static void addKinds()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(std::size(kinds)); ++i)
            QTest::newRow(kinds[i].name) << i;
    }
    static const Kind& chosen()
    {
        QFETCH(const int, number);
        return kinds[number];
    }
};

QTEST_GUILESS_MAIN(TestSessionJobs)
#include "test_session_jobs.moc"
