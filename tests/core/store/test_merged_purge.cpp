// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of another log that follow one which was purged here.
#include "core/store/run_store.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <optional>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// With something in every table that counts samples, and figures on forget samples.
RunId addRun(RunStore& store, std::optional<RunId> previous = {})
{
    QTest::qSleep(3); // starts tell runs apart, and what began before a purge
    RunHeader header = fullHeader();
    header.previousRun = previous;
    const RunId run = store.beginRun(header);
    store.setAttack(run, {"unlearned", "confidence", 0.6, 0.5, 0.7, 40, 50, 0.125, std::nullopt},
                    {{0.0, 0.0}, {1.0, 1.0}}, {{-0.5, 0.0, 0.5}, {10, 30}, {45, 5}});
    addAnswers(store, run);
    store.endRun(run, RunState::Finished, 0);
    addMeasurements(store, run);
    QTest::qSleep(3);
    return run;
}

bool hasAll(const RunDetails& run)
{
    return !run.rocs.empty() && !run.scoreHistograms.empty() && !run.entropies.empty() && !run.predictions.empty()
        && !run.embeddingSummaries.empty() && !run.attacks.empty() && !run.measured.empty();
}

const RunScrub scrubOfFirst{.run = {1}, .plan = "{}", .isOfTheRequest = true, .keepResult = true};

} // namespace

class TestMergedPurge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whether they began before the purge or after it: the other log has what was purged here.
    void figuresOfFollowersStayAway()
    {
        const StoreFolder folder;
        RunStore here(folder.file());
        RunStore other(folder.path("other.sqlite"));
        const RunId first = addRun(other);
        const RunId before = addRun(other, first);
        here.merge(other.file());
        QVERIFY(hasAll(here.run(before)));
        const RunId next = addRun(other, first);
        here.scrub({scrubOfFirst});
        const RunId later = addRun(other, first);
        const RunId last = addRun(other, later);
        const RunId apart = addRun(other);
        QCOMPARE(here.merge(other.file()).added, (std::vector<RunId>{next, later, last, apart}));
        for (const RunId run : {first, before, next, later, last}) {
            const RunDetails details = here.run(run);
            QVERIFY2(!details.hasCounts() && details.attacks.empty() && details.measured.empty(),
                     qPrintable(QString::number(run.value)));
        }
        QVERIFY(hasAll(here.run(apart)));
        for (const RunId run : {first, before, next, later, last, apart}) // the other log is only read
            QVERIFY(hasAll(other.run(run)));
        QCOMPARE(here.merge(other.file()).known, std::int64_t{6});
    }

    void figuresOfWhatNeverKnewTheSamplesComeIn()
    {
        const StoreFolder folder;
        RunStore here(folder.file());
        RunStore other(folder.path("other.sqlite"));
        const RunId first = addRun(other);
        here.merge(other.file());
        other.scrub({scrubOfFirst});
        const RunId later = addRun(other, first);
        here.scrub({scrubOfFirst});
        here.merge(other.file());
        QVERIFY(hasAll(here.run(later)));
    }

    void figuresOfFollowersComeInWhereNothingWasPurged()
    {
        const StoreFolder folder;
        RunStore here(folder.file());
        RunStore other(folder.path("other.sqlite"));
        const RunId first = addRun(other);
        here.merge(other.file());
        const RunId next = addRun(other, first);
        here.merge(other.file());
        QVERIFY(hasAll(here.run(next)));
    }
};

QTEST_APPLESS_MAIN(TestMergedPurge)
#include "test_merged_purge.moc"
