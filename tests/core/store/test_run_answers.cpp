// SPDX-License-Identifier: GPL-3.0-or-later
// Entropies, predictions and the training of models in the log.
#include "core/store/process_lock.h"
#include "core/store/run_store.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <algorithm>

using namespace unlearn;
using namespace unlearn::test;

namespace {

std::vector<RunEntropyHistogram> entropies()
{
    return {
        {.subject = "original",
         .part = "forget",
         .histogram = {.edgesNats = {0.0, 1e-6, 2.5}, .counts = {3, 0}, .meanNats = 1e-9, .medianNats = 0.0}},
        {.subject = "unlearned",
         .part = "forget",
         .histogram = {.edgesNats = {0.0, 1e-6, 2.5}, .counts = {0, 3}, .meanNats = 1.0 / 3.0, .medianNats = 0.25}},
        {.subject = "unlearned",
         .part = "test",
         .histogram = {.edgesNats = {0.0, 1e-6, 0.125, 2.5}, .counts = {1, 0, 2}, .meanNats = 1.0, .medianNats = 2.0}}};
}

std::vector<RunPredictionMatrix> predictions()
{
    return {
        {.subject = "unlearned", .versus = "original", .part = "forget", .cells = {{0, 0, 5}, {0, 11, 1}, {3, 2, 7}}},
        {.subject = "unlearned", .versus = "original", .part = "test", .cells = {{2, 2, 1}}},
        {.subject = "unlearned", .versus = "retrained-0", .part = "forget", .cells = {{9, 0, 2}, {10, 0, 4}}}};
}

std::vector<RunTraining> trainings()
{
    return {{"original", 60.5, "cpu", {{1, 2.25, 87.5, 0.1, 30.25}, {2, 1.0 / 3.0, 12.5, 0.05, 30.25}}},
            {"retrained-0", 0.0, "", {}},
            {"retrained-1", 1.0 / 3.0, "cuda:0", {{1, 2.5, 90.0, 0.1, 1.0 / 3.0}}}};
}

RunId addRun(RunStore& store, std::optional<RunId> previous = {})
{
    QTest::qSleep(3); // starts lie a millisecond apart
    RunHeader header = fullHeader();
    header.previousRun = previous;
    const RunId run = store.beginRun(header);
    addAnswers(store, run);
    for (const RunTraining& training : trainings())
        store.setTraining(run, training);
    store.endRun(run, RunState::Finished, 0);
    return run;
}

bool hasAnswers(const RunStore& store, RunId run)
{
    const RunDetails details = store.run(run);
    return !details.entropies.empty() && !details.predictions.empty();
}

bool hasNone(const RunStore& store, RunId run)
{
    const RunDetails details = store.run(run);
    return details.entropies.empty() && details.predictions.empty();
}

} // namespace

class TestRunAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId other = store.beginRun(fullHeader());
        const RunId run = store.beginRun(fullHeader());
        addAnswers(store, run); // which what follows takes the place of
        std::vector<RunEntropyHistogram> backwards = entropies();
        std::ranges::reverse(backwards);
        store.setEntropies(run, backwards);
        store.setPredictions(run, predictions());
        store.endRun(run, RunState::Finished, 0);
        const RunDetails details = store.run(run);
        QVERIFY(details.entropies == entropies()); // by subject and part
        QVERIFY(details.predictions == predictions());
        QVERIFY(hasNone(store, other));
    }

    void endedRunsDoNotChange()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = addRun(store);
        QVERIFY(errorOf([&] { store.setEntropies(run, entropies()); }).has_value());
        QVERIFY(errorOf([&] { store.setPredictions(run, predictions()); }).has_value());
        QCOMPARE(store.run(run).entropies.size(), std::size_t{1});
    }

    void trainingsComeBack()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId other = store.beginRun(fullHeader());
        const RunId run = store.beginRun(fullHeader());
        std::vector<RunTraining> backwards = trainings();
        std::ranges::reverse(backwards);
        for (const RunTraining& training : backwards) {
            store.setTraining(run, {training.subject, 1.0, "cpu", {{.epoch = 1}, {.epoch = 2}, {.epoch = 3}}});
            store.setTraining(run, training); // in its place
        }
        store.endRun(run, RunState::Finished, 0);
        QVERIFY(store.run(run).trainings == trainings()); // by subject
        QVERIFY(store.run(other).trainings.empty());
        QVERIFY(errorOf([&] { store.setTraining(run, {"original", 1.0, ""}); }).has_value()); // it has ended
    }

    void trainingsOfOlderLogsHaveNoEpochs()
    {
        const StoreFolder folder;
        {
            ProcessLock lock(folder.file());
            SqliteConnection log(folder.file(), SqliteConnection::Access::ReadWriteCreate);
            migrate(log, lock, migrations().first(15));
            log.execute(
                "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                "threads, owner_pid, owner_start, owner_boot, owner_namespace) VALUES ('old', 'pgu', '{}', 'm', 'd', "
                "'f', 1, 'cpu', 'float32', 2, 1, 1, 'another boot', '');"
                "INSERT INTO run_training VALUES (1, 'original', 60.5, 'cpu');"
                "UPDATE run SET state = 'interrupted', ended_at = heartbeat_at;");
        }
        RunStore store(folder.file());
        const std::vector<RunTraining> old{{"original", 60.5, "cpu"}};
        QVERIFY(store.run({1}).trainings == old);
        store.claimForResume({1}); // from here on it has them
        store.setTraining({1}, trainings().front());
        QVERIFY(store.run({1}).trainings == std::vector{trainings().front()});
    }

    /// The forgotten samples were among those that it was trained on; retrained models never had them.
    void purgesTakeTheEpochsOfTheOriginal()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId before = addRun(store);
        const RunId purged = addRun(store, before);
        const RunId follower = addRun(store, purged);
        const RunId another = addRun(store);
        store.scrub({{.run = purged, .plan = "{}", .isOfTheRequest = true, .keepResult = true},
                     {.run = before, .plan = "{}", .isOfTheRequest = false, .keepResult = false}},
                    {another});
        std::vector<RunTraining> left = trainings();
        left.front().epochs.clear();
        for (const RunId run : {purged, follower})
            QVERIFY2(store.run(run).trainings == left, qPrintable(QString::number(run.value)));
        for (const RunId run : {before, another}) // there the samples are not told from the others
            QVERIFY2(store.run(run).trainings == trainings(), qPrintable(QString::number(run.value)));
    }

    void histogramsThatDoNotFitAreRefused()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = store.beginRun(fullHeader());
        store.setEntropies(run, entropies());
        for (const std::vector<double>& edges : {std::vector{0.0, 1.0}, {0.0, 1.0, 2.0, 3.0}, {}}) {
            std::vector<RunEntropyHistogram> unfitting = entropies();
            unfitting.back().histogram.edgesNats = edges;
            unfitting.back().histogram.counts = {3, 0};
            QVERIFY(sentenceOf([&] { store.setEntropies(run, unfitting); }).contains("bins of a histogram"));
            QVERIFY(store.run(run).entropies == entropies()); // those from before are there still
        }
    }

    /// No attack was made, so that there are no curves.
    void purgesTakeThoseOfFollowersAlong()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = addRun(store);
        const RunId second = addRun(store, first);
        const RunId third = addRun(store, second);
        const RunId another = addRun(store);
        const RunScrub scrub{.run = first, .plan = "{}", .isOfTheRequest = true, .keepResult = true};
        store.scrub({scrub});
        for (const RunId run : {first, second, third})
            QVERIFY2(hasNone(store, run), qPrintable(QString::number(run.value)));
        QVERIFY(hasAnswers(store, another));
        const RunId later = addRun(store, third); // never knew the samples
        store.scrub({scrub});
        QVERIFY(hasAnswers(store, later));
    }

    /// Begun since the purge looked: they would lose figures and then log more of them.
    void runsThatAreRunningAreLeft()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = addRun(store);
        RunHeader header = fullHeader();
        const RunId beside = store.beginRun(header);
        const RunId ended = addRun(store);
        const auto addEntropy = [&store](RunId run) {
            store.setEntropies(run, entropies());
            store.setSpectra(run, {{.layer = 0, .group = 0, .points = {{1, 0.5, 0.5}}}});
        };
        addEntropy(beside);
        header.previousRun = first;
        const RunId follower = store.beginRun(header);
        addEntropy(follower);
        QTest::qSleep(3); // what began before the purge is told by the time
        const RunScrub scrub{.run = first, .plan = "{}", .isOfTheRequest = true, .keepResult = true};
        QCOMPARE(errorOf([&] { store.scrub({scrub}, {beside}); }), ErrorCode::ValueOutOfRange);
        QVERIFY(hasAnswers(store, first)); // all or nothing
        QCOMPARE(store.run(beside).summary.planScrubs, std::int64_t{0});
        store.endRun(follower, RunState::Finished, 0);
        QCOMPARE(store.scrub({scrub}, {beside, ended}), (std::vector<RunId>{beside}));
        QCOMPARE(store.run(beside).summary.planScrubs, std::int64_t{0});
        QCOMPARE(store.run(beside).spectra.size(), std::size_t{1});
        QVERIFY(store.run(beside).entropies == entropies());
        QVERIFY(store.run(ended).summary.planScrubs > 0 && hasNone(store, first));
        QVERIFY(store.run(follower).entropies.empty());
    }

    void purgesTakeThoseBeforeAlong()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = addRun(store);
        const RunId second = addRun(store, first);
        store.scrub({{.run = first, .plan = "{}", .isOfTheRequest = false, .keepResult = false}});
        QVERIFY(hasNone(store, first));
        QVERIFY(hasAnswers(store, second)); // which the caller names, too, where it is of the request
    }
};

QTEST_APPLESS_MAIN(TestRunAnswers)
#include "test_run_answers.moc"
