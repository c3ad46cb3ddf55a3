// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/run_queue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace unlearn;

namespace {

/// A session that notes the threshold of each run that begins.
struct NotedSession {
    struct Notes {
        std::mutex mutex;
        std::vector<double> gammas;
        std::vector<std::vector<std::string>> forget;
    };

    static ExperimentServices services(const std::shared_ptr<FakeLab>& lab, const std::shared_ptr<Notes>& notes)
    {
        ExperimentServices all = fakeServices(lab);
        all.run = [run = all.run, notes](const Experiment& experiment, const RunOptions& options,
                                         const JobContext& context, const RunEvents& events) {
            {
                const std::lock_guard lock(notes->mutex);
                notes->gammas.push_back(experiment.plan.gamma);
                notes->forget.push_back(experiment.plan.forget);
            }
            return run(experiment, options, context, events);
        };
        return all;
    }

    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    std::shared_ptr<Notes> notes = std::make_shared<Notes>();
    ExperimentSession session{services(lab, notes)};
    RunQueue queue{session};
    QAbstractItemModelTester tester{&queue, QAbstractItemModelTester::FailureReportingMode::QtTest};

    bool isIdle() const { return session.status().activity == Activity::Idle; }
    bool open()
    {
        session.openPlan("/fake/folder/fake.unlearn.json");
        return QTest::qWaitFor([this] { return session.experiment() && isIdle(); });
    }
    std::vector<double> gammas() const
    {
        const std::lock_guard lock(notes->mutex);
        return notes->gammas;
    }
    /// A run that holds until it is told otherwise.
    bool hold()
    {
        lab->run = Behaviour::Hold;
        session.startRun();
        return QTest::qWaitFor([this] { return lab->checkpoints > 0; });
    }
    void add(double gamma)
    {
        session.setAllGammas(gamma);
        queue.add();
    }
    QString text(int row) const { return queue.index(row).data().toString(); }
};

} // namespace

class TestRunQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhileAJobIsUnderWay()
    {
        NotedSession s;
        QVERIFY(!s.queue.canAdd());
        QVERIFY(s.open());
        QVERIFY(!s.queue.canAdd()); // Start is the way
        s.queue.add();
        QCOMPARE(s.queue.rowCount(), 0);
        QSignalSpy changed(&s.queue, &RunQueue::changed);
        QVERIFY(s.hold());
        QVERIFY(s.queue.canAdd());
        QVERIFY(changed.count() > 0);
        s.session.stop();
        QTRY_VERIFY(s.isIdle());
        QVERIFY(!s.queue.canAdd());
    }

    void runsBeginInOrderWithTheirOwnSettings()
    {
        NotedSession s;
        QVERIFY(s.open());
        s.session.setAllGammas(0.1);
        QVERIFY(s.hold());
        s.add(0.2);
        s.add(0.3);
        s.add(0.4);
        s.session.setAllGammas(0.5); // of no run
        QCOMPARE(s.queue.rowCount(), 3);
        QVERIFY2(s.text(0).contains(QStringLiteral("0.2")) && s.text(0).contains(QStringLiteral("1:5")),
                 qUtf8Printable(s.text(0)));
        QVERIFY(s.queue.moveRow({}, 2, {}, 0)); // the last one first
        QVERIFY2(s.text(0).contains(QStringLiteral("0.4")), qUtf8Printable(s.text(0)));
        QVERIFY(s.queue.moveRow({}, 0, {}, 2));
        QVERIFY2(s.text(1).contains(QStringLiteral("0.4")), qUtf8Printable(s.text(1)));
        QVERIFY(!s.queue.moveRow({}, 2, {}, 4));
        QVERIFY(!s.queue.moveRow({}, 0, {}, 1)); // its own place
        QVERIFY(s.queue.removeRow(2));
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.gammas(), std::vector<double>({0.1, 0.2, 0.4}));
        QTRY_VERIFY(s.isIdle());
        QCOMPARE(s.queue.rowCount(), 0);
        QCOMPARE(s.lab->runsBegun.load(), 3);
        QCOMPARE(s.session.plan().gamma, 0.5);
        QVERIFY(s.session.lastRun() && s.session.isRunOfExperiment());
        QVERIFY(s.session.evaluations().contains("unlearned"));
    }

    void failureLetsTheNextOneBegin()
    {
        NotedSession s;
        QVERIFY(s.open());
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        QVERIFY(s.hold());
        s.add(0.2);
        s.add(0.3);
        s.lab->run = Behaviour::Fail;
        QTRY_COMPARE(failed.count(), 2); // the first one had begun
        QTRY_VERIFY(s.isIdle());
        QCOMPARE(s.queue.rowCount(), 0);
    }

    void stopHoldsTheQueue()
    {
        NotedSession s;
        QVERIFY(s.open());
        QVERIFY(s.hold());
        s.add(0.2);
        QVERIFY(!s.queue.isHeld());
        s.session.stop();
        QVERIFY(s.queue.isHeld());
        QTRY_VERIFY(s.isIdle());
        QCoreApplication::processEvents();
        QVERIFY(s.isIdle());
        QCOMPARE(s.queue.rowCount(), 1);
        s.lab->run = Behaviour::Finish;
        s.queue.goOn();
        QTRY_COMPARE(s.queue.rowCount(), 0);
        QTRY_COMPARE(s.gammas().size(), std::size_t{2});
        QCOMPARE(s.gammas().back(), 0.2);
        QTRY_VERIFY(s.isIdle());

        // What is dropped holds nothing.
        s.lab->checkpoints = 0;
        QVERIFY(s.hold());
        s.add(0.6);
        s.session.stop();
        QTRY_VERIFY(s.isIdle());
        QVERIFY(s.queue.removeRow(0));
        QVERIFY(!s.queue.isHeld());
        s.lab->checkpoints = 0;
        QVERIFY(s.hold());
        s.add(0.7);
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.gammas().back(), 0.7);
        QTRY_VERIFY(s.isIdle());
    }

    void runKeepsWhatWasOpenWhenItWasAdded()
    {
        NotedSession s;
        QVERIFY(s.open());
        QVERIFY(s.hold());
        s.queue.add();
        Plan other = s.session.plan();
        other.forget = {"2:3"};
        s.session.changePlan(other); // loads, which ends the run
        QTRY_COMPARE(s.session.plan().forget, other.forget);
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.queue.rowCount(), 0);
        QTRY_VERIFY(s.isIdle());
        const std::lock_guard lock(s.notes->mutex);
        QCOMPARE(s.notes->forget.back(), std::vector<std::string>{"1:5"});
        QVERIFY(!s.session.isRunOfExperiment());
        QVERIFY(!s.session.evaluations().contains("unlearned"));
    }

    void purgedRequestIsDropped()
    {
        NotedSession s;
        QVERIFY(s.open());
        QVERIFY(s.hold());
        s.add(0.2);
        s.add(0.3);
        s.session.stop();
        QTRY_VERIFY(s.isIdle());
        QVERIFY(s.queue.isHeld());
        s.queue.dropNaming({"2:3"}); // another request's
        QCOMPARE(s.queue.rowCount(), 2);
        s.queue.dropNaming({"2:3", "1:5"});
        QCOMPARE(s.queue.rowCount(), 0);
        QVERIFY(!s.queue.isHeld());
    }

    /// Its attacks and errors are no figures of what is open when these are on other samples.
    void runOnOtherSamplesIsNotOfTheExperiment()
    {
        NotedSession s;
        QVERIFY(s.open());
        const Plan plan = s.session.plan();
        Plan others = plan;
        others.membership.negatives = AttackNegatives::AllClasses;
        Plan otherSplit = plan;
        otherSplit.splitSeed = plan.splitSeed + 1;
        for (const Plan& own : {plan, others, otherSplit}) {
            auto experiment = std::make_shared<Experiment>(*s.session.experiment());
            experiment->plan = own;
            s.session.startPrepared({experiment, nullptr});
            QCOMPARE(s.session.isRunOfExperiment(), own == plan);
            QTRY_VERIFY(s.isIdle());
        }
    }

    void queueGoesWithItsSession()
    {
        NotedSession s;
        QVERIFY(s.open());
        QVERIFY(s.hold());
        s.add(0.2);
        s.add(0.3);
    }
};

QTEST_MAIN(TestRunQueue)
#include "test_run_queue.moc"
