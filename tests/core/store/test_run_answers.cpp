// SPDX-License-Identifier: GPL-3.0-or-later
// Entropies, predictions and the training of models in the log.
#include "core/store/run_store.h"
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

RunId addRun(RunStore& store, std::optional<RunId> previous = {})
{
    QTest::qSleep(3); // starts lie a millisecond apart
    RunHeader header = fullHeader();
    header.previousRun = previous;
    const RunId run = store.beginRun(header);
    addAnswers(store, run);
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
        store.setTraining(run, {"retrained-0", 1.0, "cpu"});
        store.setTraining(run, {"retrained-0", 1.0 / 3.0, "cuda:0"}); // in its place
        store.setTraining(run, {"original", 0.0, ""});
        store.endRun(run, RunState::Finished, 0);
        const std::vector<RunTraining> wanted{{"original", 0.0, ""}, {"retrained-0", 1.0 / 3.0, "cuda:0"}};
        QVERIFY(store.run(run).trainings == wanted);
        QVERIFY(store.run(other).trainings.empty());
        QVERIFY(errorOf([&] { store.setTraining(run, {"original", 1.0, ""}); }).has_value()); // it has ended
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
