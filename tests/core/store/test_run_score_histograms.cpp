// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of attacks and counts of their scores that the log keeps.
#include "store_fixture.h"

#include <QTest>

#include <optional>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

RunAttack attackOf(const std::string& subject, const std::string& attack)
{
    return {subject, attack, 0.6, 0.5, 0.7, 500, 400, 0.05, {}};
}

/// By subject and attack, as they are read.
std::vector<RunScoreHistogram> histograms()
{
    return {{"original", "loss", {{-1e300, 1.0 / 3.0, 2.0}, {0, 500}, {400, 0}}},
            {"unlearned", "confidence", {{0.0, 0.1, 0.2, 0.3}, {1, 2, 497}, {0, 0, 400}}}};
}

/// With a histogram, and a curve where that is wanted.
RunId endedRun(RunStore& store, const std::optional<RunId>& previous, bool hasCurve)
{
    RunHeader header = fullHeader();
    header.previousRun = previous;
    const RunId run = store.beginRun(header);
    store.setAttack(run, attackOf("unlearned", "confidence"),
                    hasCurve ? std::vector<RocPoint>{{0.0, 0.0}, {1.0, 1.0}} : std::vector<RocPoint>(),
                    histograms()[1].scores);
    store.endRun(run, RunState::Finished, 0);
    return run;
}

} // namespace

class TestRunScoreHistograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyComeBack()
    {
        const StoreFolder folder;
        RunId run;
        {
            RunStore store(folder.file());
            store.beginRun(fullHeader()); // which has none
            run = store.beginRun(fullHeader());
            store.setAttack(run, attackOf("unlearned", "confidence"), {},
                            {{0.0, 1.0, 2.0, 3.0, 4.0}, {5, 0, 0, 0}, {0, 0, 0, 4}});
            store.setAttack(run, attackOf("unlearned", "confidence"), {}, histograms()[1].scores); // in its place
            store.setAttack(run, attackOf("original", "loss"), {}, histograms()[0].scores);
            store.setAttack(run, attackOf("unlearned", "entropy"));
            store.endRun(run, RunState::Finished, 0);
        }
        const RunStore store(folder.file(), RunStore::Mode::ReadOnly);
        QVERIFY(store.run(run).scoreHistograms == histograms());
        QCOMPARE(store.run(run).attacks.size(), std::size_t{3});
        QVERIFY(store.run({run.value - 1}).scoreHistograms.empty());
    }

    void curvesComeBack()
    {
        const std::vector<RunRoc> rocs{
            {"original", "loss", {{0.0, 0.0}, {0.0, 0.75}, {1.0, 1.0}}},
            {"unlearned", "confidence", {{0.0, 0.0}, {1.0 / 3.0, 0.5}, {0.5, 0.5}, {1.0, 1.0}}}};
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = store.beginRun(fullHeader());
        store.setAttack(run, attackOf("unlearned", "confidence"), {{0.0, 0.5}, {0.5, 0.5}});
        store.setAttack(run, attackOf("unlearned", "confidence"), rocs[1].points); // in its place
        store.setAttack(run, attackOf("original", "loss"), rocs[0].points);
        store.setAttack(run, attackOf("unlearned", "entropy")); // without a curve
        store.endRun(run, RunState::Finished, 0);
        QVERIFY(store.run(run).rocs == rocs);
    }

    void anAttackIsWrittenWholeOrNotAtAll()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = store.beginRun(fullHeader());
        for (const ScoreHistogram& impossible :
             {ScoreHistogram{.edges = {1.0, 0.0}, .positives = {1}, .negatives = {2}},
              {.edges = {0.0, 1.0}, .positives = {-1}, .negatives = {2}},
              {.edges = {0.0, 1.0, 2.0}, .positives = {1, 2}, .negatives = {2}},
              {.edges = {0.0, 1.0}, .positives = {1, 2}, .negatives = {2, 3}},
              {.edges = {0.0}, .positives = {}, .negatives = {}}}) {
            QCOMPARE(errorOf([&] { store.setAttack(run, attackOf("unlearned", "loss"), {}, impossible); }),
                     ErrorCode::ValueOutOfRange);
            QVERIFY(store.run(run).attacks.empty() && store.run(run).scoreHistograms.empty());
        }
    }

    /// With those of the runs that met later requests, whether their log has curves or not; not of what began later.
    void aPurgeTakesThoseOfFollowersAlong()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId other = endedRun(store, {}, true);
        const RunId first = endedRun(store, {}, true);
        const RunId second = endedRun(store, first, true);
        const RunId third = endedRun(store, second, false);
        store.scrub({{.run = first, .plan = "{}", .isOfTheRequest = true}});
        for (const RunId run : {first, second, third})
            QVERIFY(store.run(run).scoreHistograms.empty() && store.run(run).rocs.empty()
                    && store.run(run).attacks.empty());
        QCOMPARE(store.run(other).attacks.size(), std::size_t{1});
        QCOMPARE(store.run(other).scoreHistograms.size(), std::size_t{1});
        const RunId later = endedRun(store, third, false);
        store.scrub({{.run = first, .plan = "{}", .isOfTheRequest = true}});
        QCOMPARE(store.run(later).scoreHistograms.size(), std::size_t{1});
    }

    /// What came before is rewritten, too: it attacked what is of the request now.
    void aPurgeTakesThoseOfTheRunsBefore()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = endedRun(store, {}, true);
        const RunId second = endedRun(store, first, true);
        store.scrub({{.run = second, .plan = "{}", .isOfTheRequest = true},
                     {.run = first, .plan = "{}", .isOfTheRequest = false}});
        QVERIFY(store.run(first).scoreHistograms.empty());
        QCOMPARE(store.run(first).attacks.size(), std::size_t{1});
    }

    /// Those of a run beside, as far as retained samples were attacked: the purged ones were among these.
    void purgesOfOtherRequestsTakeThoseOfRetainedSamples()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId purged = endedRun(store, {}, true);
        const auto beside = [&store](const char* plan, std::int64_t retained) {
            RunHeader header = fullHeader();
            header.plan = plan;
            const RunId run = store.beginRun(header);
            for (const char* attack : {"confidence", "svc"})
                store.setAttack(run, attackOf("unlearned", attack), {{0.0, 0.0}, {1.0, 1.0}}, histograms()[1].scores);
            store.setErrors(run, {"unlearned", 10.0, 20.0, 30.0, 100, 200, retained});
            store.endRun(run, RunState::Finished, 0);
            return run;
        };
        const RunId standard = beside("{}", 300);
        const RunId positives = beside(R"({"membership":{"positives":"retained","negatives":"same-classes"}})", 300);
        const RunId negatives = beside(R"({"membership":{"positives":"forget","negatives":"retained"}})", 300);
        const RunId unreadable = beside("of a later version", 300);
        const RunId ofARequestFile = beside("{}", 0);
        store.scrub({{.run = purged, .plan = "{}", .isOfTheRequest = true}},
                    {standard, positives, negatives, unreadable, ofARequestFile});
        const RunDetails kept = store.run(standard);
        QCOMPARE(kept.rocs.size(), std::size_t{1});
        QCOMPARE(kept.rocs[0].attack, std::string("confidence"));
        QCOMPARE(kept.scoreHistograms.size(), std::size_t{1});
        QCOMPARE(kept.scoreHistograms[0].attack, std::string("confidence"));
        for (const RunId run : {positives, negatives, unreadable})
            QVERIFY(store.run(run).rocs.empty() && store.run(run).scoreHistograms.empty());
        QCOMPARE(store.run(ofARequestFile).rocs.size(), std::size_t{2});
        QCOMPARE(store.run(ofARequestFile).scoreHistograms.size(), std::size_t{2});
        for (const RunId run : {standard, positives, negatives, unreadable, ofARequestFile})
            QCOMPARE(store.run(run).attacks.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestRunScoreHistograms)
#include "test_run_score_histograms.moc"
