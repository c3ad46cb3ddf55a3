// SPDX-License-Identifier: GPL-3.0-or-later
// A purge while somebody makes shadow models, spectra or predictions of the samples.
#include <torch/torch.h>

#include "core/experiment/moments.h"
#include "core/experiment/purge.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/experiment/split_predictions.h"
#include "core/spectrum/cache_contents.h"
#include "core/spectrum/moment_hold.h"
#include "laboratory.h"
#include "tests/expect_error.h"

#include <QProcess>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// As a process does that trains shadow models there.
bool isHeldBy(QProcess& trainer, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    trainer.start(QStringLiteral(STORE_PROCESS), {"hold-lock", QString::fromStdString(folder / "training")});
    return trainer.waitForReadyRead();
}

bool saysThatItWaits(const Sentence& sentence)
{
    return sentence.text().find("waiting for it") != std::string::npos;
}

} // namespace

class TestWaitingPurge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// And what it made until then goes, too, as does a run of the request that began and ended meanwhile.
    void itWaitsForWhoTrains()
    {
        const Laboratory lab;
        Plan plan = lab.plan;
        plan.method = "gradient-ascent";
        plan.retrained.clear();
        RunStore store(lab.path("runs.sqlite"));
        const RunId first = runExperiment(*openExperiment(plan), store, {}, testContext()).id;
        const RunHeader header = store.run(first).summary.header;

        const std::filesystem::path folder = shadowFolder(store.cacheFolder());
        QProcess trainer;
        QVERIFY(isHeldBy(trainer, folder));
        RunId second;
        int waits = 0;
        JobContext context = testContext();
        context.notice = [&](const Sentence& sentence) {
            if (!saysThatItWaits(sentence))
                return;
            ++waits;
            QVERIFY(store.run(first).summary.purgedAt.empty()); // nothing is done before
            RunStore other(store.file());
            second = other.beginRun(header);
            other.endRun(second, RunState::Finished, 0);
            std::ofstream(folder / "made-meanwhile.safetensors") << "a model";
            trainer.closeWriteChannel();
            QVERIFY(trainer.waitForFinished());
        };
        purgeRequest(first, store, {.withoutMoment = true}, context);
        QCOMPARE(waits, 1);
        QVERIFY(!std::filesystem::exists(folder / "made-meanwhile.safetensors"));
        for (const RunId run : {first, second}) {
            QVERIFY(!store.run(run).summary.purgedAt.empty());
            QVERIFY(store.run(run).summary.header.forgetHash.empty());
        }
    }

    /// The lock goes with the process.
    void itGoesOnWhereWhoTrainsIsKilled()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        RunHeader header;
        header.plan = planToJson(lab.plan);
        header.method = "gradient-ascent";
        header.dataHash = "data";
        header.forgetHash = "forget";
        const RunId run = store.beginRun(header);
        store.endRun(run, RunState::Finished, 0);
        QProcess trainer;
        QVERIFY(isHeldBy(trainer, shadowFolder(store.cacheFolder())));
        bool waits = false;
        JobContext context = testContext();
        context.notice = [&](const Sentence& sentence) {
            if (!saysThatItWaits(sentence))
                return;
            waits = true;
            trainer.kill();
            QVERIFY(trainer.waitForFinished());
        };
        purgeRequest(run, store, {.withoutMoment = true}, context);
        QVERIFY(waits);
        QVERIFY(!store.run(run).summary.purgedAt.empty());
    }

    /// They are no runs: what they compute would be in the cache again afterwards.
    void itWaitsForWhatIsInTheMaking_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("removed");
        QTest::newRow("spectra") << QString("gram") << QString("Moment ");
        QTest::newRow("predictions") << QString("evaluation") << QString("Predictions ");
    }

    void itWaitsForWhatIsInTheMaking()
    {
        QFETCH(QString, phase);
        QFETCH(QString, removed);
        const std::string makingPhase = phase.toStdString();
        const Laboratory lab;
        Plan plan = lab.plan;
        plan.method = "gradient-ascent"; // without a spectrum of its own
        plan.retrained.clear();
        RunStore store(lab.path("runs.sqlite"));
        const auto experiment = openExperiment(plan);
        const RunId run = runExperiment(*experiment, store, {}, testContext()).id;
        const std::filesystem::path cache = store.cacheFolder();
        pruneCache(cache, {}); // of what the run kept

        std::atomic<bool> isMaking = false;
        std::atomic<bool> mayGoOn = false;
        JobContext making = testContext();
        making.progress = [&](const Progress& progress) {
            if (progress.phase != makingPhase)
                return;
            isMaking = true;
            isMaking.notify_all();
            mayGoOn.wait(false);
        };
        const std::jthread maker([&] {
            if (makingPhase == "gram")
                experimentMoments(*experiment, cache, making);
            else
                SplitPredictions(*experiment, *experiment->model, cache, making)
                    .of(experiment->dataset->test, experiment->split.test);
        });
        const auto goOn = [&] {
            mayGoOn = true;
            mayGoOn.notify_all();
        };
        const auto atTheEnd = qScopeGuard(goOn);
        isMaking.wait(false);

        PurgeOptions options{.withoutMoment = true, .refusesWaiting = true};
        QCOMPARE(errorNameOf([&] { purgeRequest(run, store, options); }), std::string("database-locked"));
        QVERIFY(store.run(run).summary.purgedAt.empty());
        options.refusesWaiting = false;
        int waits = 0;
        JobContext context = testContext();
        context.notice = [&](const Sentence& sentence) {
            if (!saysThatItWaits(sentence))
                return;
            ++waits;
            goOn();
        };
        const PurgeReport report = purgeRequest(run, store, options, context);
        QCOMPARE(waits, 1);
        const auto isRemoval = [start = removed.toStdString()](const Sentence& sentence) {
            return sentence.text().starts_with(start);
        };
        QCOMPARE(std::ranges::count_if(report.done, isRemoval), std::ptrdiff_t{1}); // once it was there
        QVERIFY(cacheContents(cache).empty());
        QVERIFY(!store.run(run).summary.purgedAt.empty());
    }

    /// Nor what is begun while a purge is at work, perhaps of samples that were read before.
    void spectraOfThatTimeAreNotKept()
    {
        const Laboratory lab;
        const auto experiment = openExperiment(lab.plan);
        const std::filesystem::path cache = lab.path("cache");
        std::string told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& sentence) { told += sentence.text(); };
        {
            const auto purge = holdMomentsToPurge(cache, testContext(), WhenHeld::Refuse);
            QVERIFY(!experimentMoments(*experiment, cache, context).fromCache);
            QVERIFY2(told.starts_with("A purge is removing moments from this cache")
                         && told.ends_with("; the spectrum is not kept for the next time"),
                     told.c_str());
            QVERIFY(cacheContents(cache).empty());
        }
        experimentMoments(*experiment, cache, testContext());
        QVERIFY(experimentMoments(*experiment, cache, testContext()).fromCache);
    }

    void predictionsOfThatTimeAreNotKept()
    {
        const Laboratory lab;
        const auto experiment = openExperiment(lab.plan);
        const std::filesystem::path cache = lab.path("cache");
        std::string told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& sentence) { told += sentence.text(); };
        const auto ask = [&] {
            SplitPredictions(*experiment, *experiment->model, cache, context)
                .of(experiment->dataset->train, experiment->forget.indices());
        };
        {
            const auto purge = holdMomentsToPurge(cache, testContext(), WhenHeld::Refuse);
            ask();
            QVERIFY2(told.starts_with("A purge is removing moments from this cache")
                         && told.ends_with("; the predictions are not kept for the next time"),
                     told.c_str());
            QVERIFY(cacheContents(cache).empty());
        }
        ask();
        QCOMPARE(cacheContents(cache).size(), std::size_t{1});
    }

    void spectraAreMadeSideBySide()
    {
        const QTemporaryDir folder;
        const std::filesystem::path cache = folder.path().toStdString();
        auto one = holdMomentsToMake(cache, {});
        const auto another = holdMomentsToMake(cache, {});
        one.reset();
        QCOMPARE(errorNameOf([&] { holdMomentsToPurge(cache, {}, WhenHeld::Refuse); }), std::string("database-locked"));
    }
};

QTEST_GUILESS_MAIN(TestWaitingPurge)
#include "test_waiting_purge.moc"
