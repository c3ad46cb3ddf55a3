// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/training_feed.h"
#include "widgets/session/training_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace unlearn;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

TrainingSettings settingsOf(int epochs)
{
    TrainingSettings settings;
    settings.architecture = "mlp";
    settings.recipe.stages = {TrainStage{.epochs = epochs}};
    settings.out = "/fake/new.safetensors";
    return settings;
}

bool hasFinished(const ExperimentSession& session)
{
    return session.training()->state == TrainingRecord::State::Finished && session.status().activity == Activity::Idle;
}

} // namespace

class TestTrainingModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Where an epoch stands is told with those before it, and never after it is done.
    void factsAreOfOneMoment()
    {
        TrainingFeed feed;
        const TrainingEvents events = feed.sinks();
        events.stepDone({1, 0.5, 1.5, 37.5});
        events.epochDone({1, 2.0, 50.0, 0.1, 0.5});
        TrainingFacts facts = feed.take();
        QCOMPARE(facts.epochs.size(), std::size_t{1});
        QVERIFY(!facts.underWay);
        events.epochDone({2, 1.0, 25.0, 0.1, 0.5});
        events.stepDone({3, 0.25, 1.5, 37.5});
        facts = feed.take();
        QCOMPARE(facts.epochs.size(), std::size_t{1});
        QCOMPARE(facts.epochs.front().epoch, 2);
        QVERIFY(facts.underWay && facts.underWay->epoch == 3);
        facts = feed.take();
        QVERIFY(facts.epochs.empty() && !facts.underWay);
    }

    void followsATrainingAndTheNext()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        TrainingModel model(session);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 0);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment() && session.status().activity == Activity::Idle);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        lab->train = Behaviour::Hold; // once it has done an epoch
        session.train(settingsOf(4));
        QTRY_COMPARE(model.rowCount(), 1);
        lab->train = Behaviour::Finish;
        QTRY_VERIFY(hasFinished(session));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(inserted.count() >= 2); // and not all at the end
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(3, TrainingModel::Epoch), QStringLiteral("4"));
        QCOMPARE(text(3, TrainingModel::Loss), QStringLiteral("0.5000"));
        QCOMPARE(text(3, TrainingModel::TrainError), QStringLiteral("12.50"));
        QCOMPARE(text(3, TrainingModel::LearningRate), QStringLiteral("0.1"));
        QCOMPARE(text(3, TrainingModel::Seconds), QStringLiteral("0.5"));

        const auto before = reset.count();
        session.train(settingsOf(2));
        QCOMPARE(model.rowCount(), 0); // the epochs of the one before are gone at once
        QCOMPARE(reset.count(), before + 1);
        QTRY_VERIFY(hasFinished(session));
        QCOMPARE(model.rowCount(), 2);
    }

    /// Whoever looks at files and tables for an epoch does not do so at every percent.
    void stepsAreToldApartFromEpochs()
    {
        const auto steps = std::make_shared<std::atomic<int>>(0);
        ExperimentServices services = fakeServices(std::make_shared<FakeLab>());
        services.train = [steps](const Training&, const JobContext& context, const TrainingEvents& events) {
            for (int done = 0; done < 3;) {
                context.checkpoint();
                if (*steps > done) {
                    ++done;
                    events.stepDone({1, 0.25 * done, 1.5, 37.5});
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return TrainingOutcome();
        };
        ExperimentSession session(services);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment() && session.status().activity == Activity::Idle);
        const QSignalSpy changed(&session, &ExperimentSession::trainingChanged);
        const QSignalSpy progressed(&session, &ExperimentSession::trainingProgressed);
        session.train(settingsOf(1));
        QCOMPARE(changed.count(), 1); // it has begun
        for (int step = 1; step <= 2; ++step) {
            *steps = step;
            QTRY_COMPARE(progressed.count(), step);
            QCOMPARE(session.training()->underWay->share, 0.25 * step);
        }
        QCOMPARE(changed.count(), 1);
        *steps = 3;
        QTRY_VERIFY(hasFinished(session));
        QCOMPARE(changed.count(), 2); // it has ended
    }

    void keepsWhatAStoppedOrFailedTrainingHasDone_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("stopped") << false;
        QTest::newRow("failed") << true;
    }

    void keepsWhatAStoppedOrFailedTrainingHasDone()
    {
        QFETCH(const bool, fails);
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment() && session.status().activity == Activity::Idle);
        lab->train = Behaviour::Hold;
        session.train(settingsOf(3));
        QTRY_COMPARE(session.training()->epochs.size(), std::size_t{1});
        TrainingModel model(session); // of a training that is under way
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 1);
        if (fails)
            lab->train = Behaviour::Fail; // after the next epoch
        else
            session.stop();
        const auto wanted = fails ? TrainingRecord::State::Failed : TrainingRecord::State::Stopped;
        QTRY_VERIFY(session.training()->state == wanted);
        QVERIFY(model.rowCount() >= 1);
        QCOMPARE(model.rowCount(), static_cast<int>(session.training()->epochs.size()));
    }
};

QTEST_GUILESS_MAIN(TestTrainingModel)
#include "test_training_model.moc"
