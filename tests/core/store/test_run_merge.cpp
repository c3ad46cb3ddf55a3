// SPDX-License-Identifier: GPL-3.0-or-later
// Logs that are given away and taken in.
#include "core/store/log_copies.h"
#include "core/store/process_lock.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"
#include "tests/file_size_limit.h"

#include <QDir>
#include <QtTest>

#include <fstream>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// A run with something in every table.
RunId addRun(RunStore& store, const RunHeader& header, RunState state = RunState::Finished)
{
    const RunId run = store.beginRun(header);
    store.setLayers(
        run, {{.name = "conv1", .d = 9, .k = {3, 4}, .gamma = 0.9, .retainDrift = 0.25, .centredRetainDrift = 0.5}});
    store.setSpectra(run, {{.layer = 0, .group = 1, .points = {{.direction = 1, .eigenvalue = 2.5, .share = 0.75}}}});
    store.setSubsampling(run, {{.layer = 0, .images = 2000, .largestAngle = 0.25, .energyError = 0.125}});
    store.setLiveCounts(run, {5, 6, 7, 8, true});
    const RunWeights weights{.epoch = 0, .file = "w.safetensors", .bytes = 3};
    store.appendEpoch(run, figuresOf(0), &weights);
    store.appendEpoch(run, figuresOf(1));
    store.addSeconds(run, "steps", 1.5);
    store.setErrors(run, {"unlearned", 10.0, 20.0, 30.0, 100, 200, 300});
    store.setAttack(run, {"unlearned", "confidence", 0.6, 0.5, 0.7, 40, 50, 0.125, std::nullopt},
                    {{0.0, 0.0}, {0.25, 0.5}, {1.0, 1.0}}, {{-0.5, 0.0, 0.5}, {10, 30}, {45, 5}});
    addAnswers(store, run);
    store.setTraining(run,
                      {"retrained-0", 312.25, "cpu", {{1, 2.25, 87.5, 0.1, 156.25}, {2, 1.75, 62.5, 0.05, 156.0}}});
    store.setFigures(run,
                     {{.name = "tow",
                       .subject = "unlearned",
                       .versus = "original",
                       .part = "",
                       .layer = "",
                       .value = 0.5,
                       .samples = 300}});
    store.setRetainedMoment(run, "moment");
    store.setTags(run, "lab");
    store.setNotes(run, "of the other machine");
    store.endRun(run, state, 1, state == RunState::Failed ? "The disk is full." : "");
    RunShadowAttack attack;
    static_cast<RunAttack&>(attack) = {"unlearned", "rmia", 0.625, 0.5, 0.75, 30, 45, std::nullopt, 0.0625};
    attack.models = 8;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
    attack.precisionBesideRetrained = 0.875;
    store.addShadowAttacks(run, {attack});
    addMeasurements(store, run);
    return run;
}

RunHeader headerNamed(const std::string& name)
{
    RunHeader header = fullHeader();
    header.name = name;
    header.forgetClasses = {{.number = 6, .name = "Shirt", .samples = 500}};
    return header;
}

/// Starts lie a millisecond apart at least: they tell runs apart.
void waitForAnotherStart()
{
    QTest::qSleep(3);
}

QStringList filesIn(const StoreFolder& folder)
{
    return QDir(QString::fromStdString(folder.path("."))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestRunMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfARunComesIn();
    void relationsAreRenumbered();
    void nothingComesInTwice();
    void runsOfOneMillisecondAllComeIn();
    void runningRunsAreLeftOut();
    void olderLogsComeIn();
    void damagedAndForeignFilesAreRefused();
    void exportStandsAlone();
    void logInUseIsNotReplaced();
    void failedExportLeavesNothing();
    void killedMergesAreClearedAway();
};

void TestRunMerge::everythingOfARunComesIn()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    addRun(here, headerNamed("here"));
    waitForAnotherStart();
    RunStore other(folder.path("other.sqlite"));
    const RunId theirs = addRun(other, headerNamed("there"), RunState::Failed);
    const RunDetails wanted = other.run(theirs);

    const RunMerge merged = here.merge(other.file());
    QCOMPARE(merged.added, std::vector<RunId>{{2}});
    QCOMPARE(merged.known, std::int64_t{0});
    QCOMPARE(merged.running, std::int64_t{0});
    const RunDetails found = here.run({2});
    QCOMPARE(found.summary.header.name, std::string("there"));
    QCOMPARE(found.summary.header.plan, wanted.summary.header.plan);
    QCOMPARE(found.summary.header.seed, wanted.summary.header.seed);
    QCOMPARE(found.summary.header.versions, wanted.summary.header.versions);
    QVERIFY(found.summary.header.forgetClasses == wanted.summary.header.forgetClasses);
    QCOMPARE(found.summary.state, RunState::Failed);
    QCOMPARE(found.summary.error, std::string("The disk is full."));
    QCOMPARE(found.summary.startedAt, wanted.summary.startedAt);
    QCOMPARE(found.summary.endedAt, wanted.summary.endedAt);
    QCOMPARE(found.summary.selectedEpoch, std::optional(1));
    QCOMPARE(found.summary.tags, std::string("lab"));
    QCOMPARE(found.summary.notes, std::string("of the other machine"));
    QVERIFY(found.summary.retainedMoment.empty()); // it lies beside the other log
    QVERIFY(found.weights.empty());
    QCOMPARE(found.layers.size(), std::size_t{1});
    QCOMPARE(found.layers[0].k, wanted.layers[0].k);
    QCOMPARE(found.layers[0].retainDrift, wanted.layers[0].retainDrift);
    QCOMPARE(found.layers[0].centredRetainDrift, std::optional(0.5));
    QVERIFY(found.spectra == wanted.spectra);
    QVERIFY(found.subsampling.size() == 1 && found.subsampling == wanted.subsampling);
    QVERIFY(found.rocs.size() == 1 && found.rocs == wanted.rocs);
    QVERIFY(found.entropies.size() == 1 && found.entropies == wanted.entropies);
    QVERIFY(found.predictions.size() == 1 && found.predictions == wanted.predictions);
    QVERIFY(found.trainings.size() == 1 && found.trainings == wanted.trainings);
    QCOMPARE(found.trainings[0].epochs.size(), std::size_t{2});
    QVERIFY(found.scoreHistograms.size() == 1 && found.scoreHistograms == wanted.scoreHistograms);
    QVERIFY(found.live.has_value());
    QCOMPARE(found.live->bfloat16, true);
    QCOMPARE(found.epochs.size(), std::size_t{2});
    QCOMPARE(found.epochs[1].forgetErrorPercent, wanted.epochs[1].forgetErrorPercent);
    QCOMPARE(found.errors.size(), std::size_t{1});
    QCOMPARE(found.errors[0].retainErrorPercent, 30.0);
    QCOMPARE(found.attacks.size(), std::size_t{1});
    QCOMPARE(found.attacks[0].auc, 0.6);
    QCOMPARE(found.shadowAttacks.size(), std::size_t{1});
    const RunShadowAttack& attack = found.shadowAttacks[0];
    QCOMPARE(attack.subject + ", " + attack.attack, std::string("unlearned, rmia"));
    QCOMPARE((std::vector{attack.auc, attack.low, attack.high}), (std::vector{0.625, 0.5, 0.75}));
    QCOMPARE((std::vector{attack.positives, attack.negatives}), (std::vector<std::int64_t>{30, 45}));
    QCOMPARE(attack.models, 8);
    QCOMPARE(attack.positivesOf + ", " + attack.negativesOf, std::string("forget, same-classes"));
    QVERIFY(!attack.tprAt1Percent);
    QCOMPARE(attack.tprAt01Percent, std::optional(0.0625));
    QCOMPARE(attack.precisionBesideRetrained, std::optional(0.875));
    QCOMPARE(found.figures.size(), std::size_t{1});
    QVERIFY(found.measured.size() == 1 && found.measured == wanted.measured); // with the moment when
    QVERIFY(found.measured[0].figure.interval == (Interval{2.5, 3.5}));
    QVERIFY(found.embeddingSummaries.size() == 1 && found.embeddingSummaries == wanted.embeddingSummaries);
    QVERIFY(here.embeddings(found.summary.id) == other.embeddings(theirs)); // with their points
    QCOMPARE(found.seconds, wanted.seconds);
    QCOMPARE(other.run(theirs).weights.size(), std::size_t{1}); // nothing was taken away
    // What the run began with and came to is settled here as well.
    QVERIFY(errorOf([&] { here.appendEpoch({2}, figuresOf(2)); }).has_value());
    for (const QString& file : filesIn(folder))
        QVERIFY2(!file.contains(QLatin1String("merge")), qPrintable(file));
}

void TestRunMerge::relationsAreRenumbered()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    for (const char* name : {"a", "b", "c"}) {
        addRun(here, headerNamed(name));
        waitForAnotherStart();
    }
    RunStore other(folder.path("other.sqlite"));
    const RunId first = addRun(other, headerNamed("first"));
    waitForAnotherStart();
    RunHeader branch = headerNamed("branch");
    branch.parent = first;
    addRun(other, branch);
    waitForAnotherStart();
    RunHeader next = headerNamed("next");
    next.previousRun = first;
    next.requestNumber = 2;
    addRun(other, next);
    QCOMPARE(here.merge(other.file()).added, (std::vector<RunId>{{4}, {5}, {6}}));
    QCOMPARE(here.run({5}).summary.header.parent, std::optional(RunId{4}));
    QVERIFY(!here.run({5}).summary.header.previousRun);
    QCOMPARE(here.run({6}).summary.header.previousRun, std::optional(RunId{4}));
    QCOMPARE(here.run({6}).summary.header.requestNumber, 2);
}

void TestRunMerge::nothingComesInTwice()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    RunStore other(folder.path("other.sqlite"));
    addRun(other, headerNamed("there"));
    QCOMPARE(here.merge(other.file()).added.size(), std::size_t{1});
    here.setName({1}, "renamed here");
    waitForAnotherStart();
    RunHeader branch = headerNamed("branch");
    branch.parent = RunId{1};
    addRun(other, branch);
    const RunMerge again = here.merge(other.file());
    QCOMPARE(again.known, std::int64_t{1});
    QCOMPARE(again.added, std::vector<RunId>{{2}});
    QCOMPARE(here.run({1}).summary.header.name, std::string("renamed here"));
    QCOMPARE(here.run({2}).summary.header.parent, std::optional(RunId{1}));
    // A log holds all of its own runs.
    const RunMerge itself = here.merge(here.file());
    QCOMPARE(itself.known, std::int64_t{2});
    QVERIFY(itself.added.empty());
}

/// Two processes that write to one log may begin alike within a millisecond.
void TestRunMerge::runsOfOneMillisecondAllComeIn()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    RunStore other(folder.path("other.sqlite"));
    {
        const SqliteConnection log(other.file(), SqliteConnection::Access::ReadWriteCreate);
        for (const char* name : {"a", "b"})
            log.run("INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                    "threads, started_at, owner_pid, owner_start, owner_boot, owner_namespace) "
                    "VALUES (?, 'pgu', '{}', 'm', 'd', 'f', 1, 'cpu', 'float32', 2, '2026-01-31T12:00:00.000Z', 1, 1, "
                    "'b', 'n')",
                    std::string(name));
        log.execute("UPDATE run SET state = 'finished', selected_epoch = 0");
    }
    QCOMPARE(here.merge(other.file()).added, (std::vector<RunId>{{1}, {2}}));
    QCOMPARE(here.run({1}).summary.header.name, std::string("a"));
    QCOMPARE(here.run({2}).summary.header.name, std::string("b"));
    RunHeader branch = headerNamed("branch of b");
    branch.parent = RunId{2};
    addRun(other, branch);
    const RunMerge again = here.merge(other.file());
    QCOMPARE(again.known, std::int64_t{2});
    QCOMPARE(again.added, std::vector<RunId>{{3}});
    QCOMPARE(here.run({3}).summary.header.parent, std::optional(RunId{2}));
}

void TestRunMerge::runningRunsAreLeftOut()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    RunStore other(folder.path("other.sqlite"));
    other.beginRun(headerNamed("running"));
    const RunMerge merged = here.merge(other.file());
    QCOMPARE(merged.running, std::int64_t{1});
    QVERIFY(merged.added.empty());
    QVERIFY(here.runs(true).empty());
}

void TestRunMerge::olderLogsComeIn()
{
    const StoreFolder folder;
    const std::string old = folder.path("old.sqlite");
    {
        ProcessLock lock(old);
        SqliteConnection log(old, SqliteConnection::Access::ReadWriteCreate);
        migrate(log, lock, migrations().first(1));
        log.execute("INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                    "threads, owner_pid, owner_start, owner_boot, owner_namespace) "
                    "VALUES ('old', 'pgu', '{}', 'm', 'd', 'f', 1, 'cpu', 'float32', 2, 1, 1, 'b', 'n')");
        log.execute("UPDATE run SET state = 'finished', selected_epoch = 0");
    }
    RunStore here(folder.file());
    QCOMPARE(here.merge(old).added, std::vector<RunId>{{1}});
    QCOMPARE(here.run({1}).summary.header.name, std::string("old"));
    QCOMPARE(here.run({1}).summary.state, RunState::Finished);
    const SqliteConnection log(old, SqliteConnection::Access::ReadOnly);
    QCOMPARE(log.integer("PRAGMA user_version"), std::int64_t{1}); // it stays as it was
    for (const QString& file : filesIn(folder))
        QVERIFY2(!file.contains(QLatin1String("merge")), qPrintable(file));
}

void TestRunMerge::damagedAndForeignFilesAreRefused()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    addRun(here, headerNamed("here"));
    QCOMPARE(errorOf([&] { here.merge(folder.path("none.sqlite")); }), std::optional(ErrorCode::FileMissing));
    std::ofstream(folder.path("text.sqlite")) << std::string(5000, 'x');
    QVERIFY(errorOf([&] { here.merge(folder.path("text.sqlite")); }).has_value());
    {
        const SqliteConnection foreign(folder.path("foreign.sqlite"), SqliteConnection::Access::ReadWriteCreate);
        foreign.execute("CREATE TABLE run (id INTEGER)");
    }
    QCOMPARE(errorOf([&] { here.merge(folder.path("foreign.sqlite")); }), std::optional(ErrorCode::FormatUnsupported));
    QCOMPARE(here.runs(true).size(), std::size_t{1});
    for (const QString& file : filesIn(folder))
        QVERIFY2(!file.contains(QLatin1String("merge")), qPrintable(file));
}

void TestRunMerge::exportStandsAlone()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    addRun(here, headerNamed("here"));
    const std::string file = folder.path("given-away.sqlite");
    std::ofstream(file) << "an older file";
    here.exportTo(file);
    QVERIFY(!filesIn(folder).contains(QStringLiteral("given-away.sqlite-wal")));
    QVERIFY(!filesIn(folder).contains(QStringLiteral("given-away.sqlite.part-of-export")));
    const RunStore copy(file, RunStore::Mode::ReadOnly);
    const RunDetails run = copy.run({1});
    QCOMPARE(run.epochs.size(), std::size_t{2});
    QVERIFY(run.weights.empty() && run.summary.retainedMoment.empty());
    QVERIFY(run.measured.size() == 1 && run.measured == here.run({1}).measured);
    QVERIFY(run.trainings == here.run({1}).trainings);
    QVERIFY(run.embeddingSummaries.size() == 1 && copy.embeddings({1}) == here.embeddings({1}));
    QCOMPARE(here.run({1}).weights.size(), std::size_t{1});
    QCOMPARE(here.run({1}).summary.retainedMoment, std::string("moment"));
    QCOMPARE(errorOf([&] { here.exportTo(folder.file()); }), std::optional(ErrorCode::ValueOutOfRange));
    QCOMPARE(here.merge(file).known, std::int64_t{1});
}

void TestRunMerge::logInUseIsNotReplaced()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    addRun(here, headerNamed("here"));
    {
        RunStore used(folder.path("used.sqlite"));
        addRun(used, headerNamed("of another window"));
        QCOMPARE(errorOf([&] { here.exportTo(used.file()); }), std::optional(ErrorCode::ValueOutOfRange));
        QCOMPARE(used.run({1}).summary.header.name, std::string("of another window"));
    }
    here.exportTo(folder.path("used.sqlite")); // nobody has it open any more
    QCOMPARE(RunStore(folder.path("used.sqlite"), RunStore::Mode::ReadOnly).run({1}).summary.header.name,
             std::string("here"));
    std::ofstream(folder.path("used.sqlite-wal")).flush(); // of a window that has written nothing yet
    here.exportTo(folder.path("used.sqlite"));
    QVERIFY(!std::filesystem::exists(folder.path("used.sqlite-wal")));
}

void TestRunMerge::failedExportLeavesNothing()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    addRun(here, headerNamed("here"));
    std::ofstream(folder.path("given-away.sqlite")) << "an older file";
    const QStringList before = filesIn(folder);
    {
        const FileSizeLimit limit(10'000);
        QVERIFY(errorOf([&] { here.exportTo(folder.path("given-away.sqlite")); }).has_value());
    }
    QCOMPARE(filesIn(folder), before);
    // Where it can be written, but not put in place.
    QVERIFY(QDir().mkpath(QString::fromStdString(folder.path("a-folder/full"))));
    QVERIFY(errorOf([&] { here.exportTo(folder.path("a-folder")); }).has_value());
    QCOMPARE(filesIn(folder), before);
}

void TestRunMerge::killedMergesAreClearedAway()
{
    const StoreFolder folder;
    RunStore here(folder.file());
    RunStore other(folder.path("other.sqlite"));
    addRun(other, headerNamed("there"));
    for (const char* name :
         {"runs.sqlite.merge-2147483647", "runs.sqlite.merge-2147483647-wal", "runs.sqlite.merge-2147483647.v7-backup",
          "runs.sqlite.merge-1", "runs.sqlite.merge-2147x"})
        std::ofstream(folder.path(name)) << "a log";
    const std::filesystem::path merge(folder.path("runs.sqlite.merge-2147483647"));
    QCOMPARE(abandonedMerges(here.file()),
             (std::vector<std::filesystem::path>{merge, merge.string() + "-wal", merge.string() + ".v7-backup"}));
    here.merge(other.file());
    // A process that lives may be at it, and the last one is no merge's.
    QCOMPARE(filesIn(folder).filter(QStringLiteral("merge")),
             (QStringList{QStringLiteral("runs.sqlite.merge-1"), QStringLiteral("runs.sqlite.merge-2147x")}));
}

QTEST_APPLESS_MAIN(TestRunMerge)
#include "test_run_merge.moc"
