// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that follow one which was purged, of another log or of one that an older version wrote.
#include "core/store/process_lock.h"
#include "core/store/run_store.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// With something in every table that counts samples, and figures on forget samples. judged: on how many, where the
/// request is to forget 12.
RunId addRun(RunStore& store, const RunHeader& header, std::optional<std::int64_t> judged = {})
{
    QTest::qSleep(3); // starts tell runs apart, and what began before a purge
    const RunId run = store.beginRun(header);
    store.setLayers(run, {{.name = "conv1", .d = 9, .k = {3}, .gamma = 0.9}});
    store.setSpectra(run, {{.layer = 0, .group = 0, .points = {{.direction = 1, .eigenvalue = 2.5, .share = 0.75}}}});
    store.setAttack(run, {"unlearned", "confidence", 0.6, 0.5, 0.7, 40, 50, 0.125, std::nullopt},
                    {{0.0, 0.0}, {1.0, 1.0}}, {{-0.5, 0.0, 0.5}, {10, 30}, {45, 5}});
    addAnswers(store, run);
    store.setTraining(run, {"original", 60.5, "cpu", {{.epoch = 1, .loss = 2.25}}});
    if (judged)
        store.setErrors(run, {"unlearned", 10.0, 20.0, 0.0, 100, *judged, 0});
    store.endRun(run, RunState::Finished, 0);
    addMeasurements(store, run);
    QTest::qSleep(3);
    return run;
}

/// Each of a request of its own.
RunId addRun(RunStore& store, std::optional<RunId> previous = {}, std::optional<std::int64_t> judged = {})
{
    RunHeader header = fullHeader();
    header.forgetHash = "f" + std::to_string(store.runs(true).size() + 1);
    header.previousRun = previous;
    if (judged)
        header.forgetClasses = {{.number = 6, .name = "shirts", .samples = 12}};
    return addRun(store, header, judged);
}

RunHeader headerOf(const std::string& dataHash, const std::string& forgetHash, std::optional<RunId> previous = {})
{
    RunHeader header = fullHeader();
    header.dataHash = dataHash;
    header.forgetHash = forgetHash;
    header.previousRun = previous;
    return header;
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
            QVERIFY2(!details.hasCounts() && details.attacks.empty() && details.measured.empty()
                         && details.trainings.at(0).epochs.empty(),
                     qPrintable(QString::number(run.value)));
        }
        QVERIFY(hasAll(here.run(apart)) && !here.run(apart).trainings.at(0).epochs.empty());
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

    /// Of a request file: the samples of the purged request were not there.
    void figuresOfFollowersOnTheirOwnSamplesComeIn()
    {
        const StoreFolder folder;
        RunStore here(folder.file());
        RunStore other(folder.path("other.sqlite"));
        const RunId first = addRun(other);
        here.merge(other.file());
        here.scrub({scrubOfFirst});
        const RunId alone = addRun(other, first, 12);
        const RunId both = addRun(other, first, 20);
        here.merge(other.file());
        QVERIFY(hasAll(here.run(alone)));
        QVERIFY(here.run(both).attacks.empty() && here.run(both).measured.empty());
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

    /// Its forget hash is known by the run that both logs have; and what is in one sequence with such a run names the
    /// samples, or began with a model that is not here.
    void runsOfAPurgedRequestStayAway()
    {
        const StoreFolder folder;
        RunStore here(folder.file());
        RunStore other(folder.path("other.sqlite"));
        const RunId first = addRun(other, headerOf("d1", "f1"));
        here.merge(other.file());
        here.scrub({scrubOfFirst});
        const RunId again = addRun(other, headerOf("d1", "f1"));
        addRun(other, headerOf("d1", "f3", again));
        const RunId before = addRun(other, headerOf("d1", "f4"));
        addRun(other, headerOf("d1", "f5", before));
        addRun(other, headerOf("d1", "f1", before));
        const RunId ofOtherData = addRun(other, headerOf("d2", "f1"));
        const RunId apart = addRun(other, headerOf("d1", "f8"));
        const RunId follower = addRun(other, headerOf("d1", "f9", first));
        RunStore::noteFile(other.file(), {again}, "/elsewhere/scores.json");
        for (const std::int64_t known : {1, 4}) { // the second time they are left out as well
            const RunMerge merged = here.merge(other.file());
            QCOMPARE(merged.added.size(), std::size_t{known == 1 ? 3U : 0U});
            QCOMPARE(merged.known, known);
            QCOMPARE(merged.purged, std::int64_t{5});
        }
        const auto comesIn = [&](RunId theirs, RunId ours) {
            const RunSummary found = here.run(ours).summary, wanted = other.run(theirs).summary;
            return found.startedAt == wanted.startedAt && found.header.forgetHash == wanted.header.forgetHash;
        };
        QVERIFY(comesIn(ofOtherData, {2}) && comesIn(apart, {3}) && comesIn(follower, {4}));
        QCOMPARE(here.run({4}).summary.header.previousRun, std::optional(RunId{1}));
        QVERIFY(here.notedFiles(RunId{1}).contains("/elsewhere/scores.json")); // for the next purge to name
        RunStore unpurged(folder.path("unpurged.sqlite"));
        const RunMerge merged = unpurged.merge(other.file());
        QCOMPARE(merged.added.size(), std::size_t{9});
        QCOMPARE(merged.purged, std::int64_t{0});
    }

    /// They had the samples among their data, as those that are here.
    void runsOfOtherRequestsLoseWhatThePurgeTakes()
    {
        const StoreFolder folder;
        RunStore here(folder.file());
        RunStore other(folder.path("other.sqlite"));
        addRun(other);
        here.merge(other.file());
        const RunId beside = addRun(other);
        const RunId ofOtherData = addRun(other, headerOf("d2", "f3"));
        here.scrub({scrubOfFirst});
        const RunId later = addRun(other); // as one that begins here now
        QCOMPARE(here.merge(other.file()).added, (std::vector<RunId>{beside, ofOtherData, later}));
        const RunDetails after = here.run(beside);
        QVERIFY(after.spectra.empty() && after.embeddingSummaries.empty() && after.summary.planScrubs > 0);
        QVERIFY(!after.attacks.empty() && !after.rocs.empty() && !after.measured.empty()); // of its own samples
        for (const RunId whole : {ofOtherData, later})
            QVERIFY(hasAll(here.run(whole)) && !here.run(whole).spectra.empty());
        QVERIFY(hasAll(other.run(beside)) && !other.run(beside).spectra.empty());
    }

    /// Its unlearned model is the one before it: what another run says of that on all samples, less this, would be the
    /// error on the forgotten ones.
    void aRunThatSelectedNoEpoch()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        for (const int selected : {0, 1}) {
            RunHeader header = fullHeader();
            const RunId run = store.beginRun(header);
            store.setErrors(run, {"unlearned", 10.0, 20.0, 30.0, 100, 200, 300});
            store.endRun(run, RunState::Finished, selected);
            store.scrub({{.run = run, .plan = "{}", .isOfTheRequest = true, .keepResult = true}});
            const RunErrors after = store.run(run).errors.at(0);
            QCOMPARE(std::isnan(after.retainErrorPercent), selected == 0);
            QCOMPARE(after.testErrorPercent, 10.0);
        }
    }

    /// Version 13 kept their figures from being deleted, whoever asked.
    void purgesReachFollowersInOlderLogs()
    {
        const StoreFolder folder;
        {
            ProcessLock lock(folder.file());
            SqliteConnection connection(folder.file(), SqliteConnection::Access::ReadWriteCreate);
            migrate(connection, lock, migrations().first(13));
            connection.execute(
                "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                "threads, "
                "owner_pid, owner_start, owner_boot, owner_namespace) VALUES "
                "('first', 'pgu', '{}', 'm', 'd', 'f', 3, 'cpu', 'float32', 2, 1, 1, 'another boot', '');"
                "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                "threads, "
                "owner_pid, owner_start, owner_boot, owner_namespace, previous_run, request_number) VALUES "
                "('second', 'pgu', '{}', 'm', 'd', 'g', 3, 'cpu', 'float32', 2, 1, 1, 'another boot', '', 1, 2);"
                "INSERT INTO metric SELECT 2, id, 0, id * 1.5, 0 FROM metric_kind;"
                "INSERT INTO run_attack VALUES (2, 'unlearned', 'loss', 0.5, 0.4, 0.6, 10, 20, NULL, NULL);"
                "INSERT INTO run_figure VALUES (2, 'unlearned', 'original', 'tow', '', '', 0, 0.5, 300);"
                "INSERT INTO run_error VALUES (2, 'unlearned', 10.0, 20.0, 30.0, 100, 200, 300);"
                "INSERT INTO run_shadow_attack VALUES (2, 'unlearned', 'rmia', 8, 'forget', 'same-classes', 0.5, 0.4, "
                "0.6, "
                "10, 20, NULL, NULL, NULL, '2026-05-01T10:20:30.000Z');"
                "INSERT INTO run_measured_figure VALUES (2, 'unlearned', '', 'probe', 'forget', 'fc', '', 0, 0.5, 200, "
                "'2026-05-02T10:20:30.000Z');"
                "UPDATE run SET state = 'finished', selected_epoch = 1, ended_at = heartbeat_at;");
        }
        RunStore store(folder.file());
        const RunDetails before = store.run({2});
        QVERIFY(!before.attacks.empty() && !before.figures.empty() && !before.shadowAttacks.empty()
                && !before.measured.empty());
        store.scrub({{.run = {1}, .plan = "{}", .isOfTheRequest = true, .keepResult = true}});
        const RunDetails after = store.run({2});
        QVERIFY(after.attacks.empty() && after.figures.empty() && after.shadowAttacks.empty()
                && after.measured.empty());
        QVERIFY(std::isnan(after.errors.at(0).forgetErrorPercent));
        QCOMPARE(after.errors[0].retainErrorPercent, 30.0);
        QVERIFY(std::isnan(after.epochs.at(0).forgetErrorPercent));
        QCOMPARE(after.epochs[0].loss, 3.0);
        QVERIFY(store.notedFiles(RunId{1}).empty());
    }
};

QTEST_APPLESS_MAIN(TestMergedPurge)
#include "test_merged_purge.moc"
