// SPDX-License-Identifier: GPL-3.0-or-later
// What the log keeps of measurements that are made after runs have ended.
#include "core/store/process_lock.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Layers in the order of the forward pass, not of the alphabet.
std::vector<FigureOfMerit> figures()
{
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    return {{"probe", "unlearned", "", "forget", "stem", 1.0 / 3.0, 200},
            {"probe", "unlearned", "", "forget", "head", 0.5, 200},
            {"probe", "original", "", "forget", "stem", 0.75, 200},
            {"relearn-epochs", "unlearned", "", "retain", "", undefined, 40},
            {"divergence", "unlearned", "retrained-0", "test", "", std::numeric_limits<double>::infinity(), 5000}};
}

bool isSame(const FigureOfMerit& one, const FigureOfMerit& other)
{
    FigureOfMerit alike = one;
    if (std::isnan(one.value) && std::isnan(other.value))
        alike.value = 0.0;
    FigureOfMerit wanted = other;
    if (std::isnan(other.value))
        wanted.value = 0.0;
    return std::isnan(one.value) == std::isnan(other.value) && alike == wanted;
}

bool hasFigures(const RunDetails& run, const std::vector<FigureOfMerit>& wanted)
{
    return std::ranges::equal(run.measured, wanted, isSame, &RunMeasuredFigure::figure);
}

/// As it was given, but for the moment.
bool hasEmbedding(const RunStore& store, RunId run, std::size_t place, RunEmbedding wanted)
{
    const std::vector<RunEmbedding> embeddings = store.embeddings(run);
    if (place >= embeddings.size() || embeddings[place].at.empty())
        return false;
    wanted.at = embeddings[place].at;
    return embeddings[place] == wanted;
}

/// Whether the database or its write-ahead log holds the number, as SQLite writes it.
bool isStored(const StoreFolder& folder, double value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    for (const char* suffix : {"", "-wal"}) {
        QFile file(QString::fromStdString(folder.file() + suffix));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

RunId endedRun(RunStore& store, std::optional<RunId> previous = {})
{
    QTest::qSleep(3); // starts lie a millisecond apart
    RunHeader header = fullHeader();
    header.previousRun = previous;
    const RunId run = store.beginRun(header);
    store.endRun(run, RunState::Finished, 0);
    return run;
}

RunId measuredRun(RunStore& store, std::optional<RunId> previous = {})
{
    const RunId run = endedRun(store, previous);
    addMeasurements(store, run);
    return run;
}

} // namespace

class TestRunMeasurements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresComeBack()
    {
        const StoreFolder folder;
        RunId run;
        {
            RunStore store(folder.file());
            endedRun(store); // which has none
            run = endedRun(store);
            store.addMeasuredFigures(run, figures());
        }
        const RunStore store(folder.file(), RunStore::Mode::ReadOnly);
        QVERIFY(hasFigures(store.run(run), figures()));
        const std::string startedAt = store.run(run).summary.startedAt;
        for (const RunMeasuredFigure& one : store.run(run).measured)
            QVERIFY2(one.at >= startedAt && one.at.size() == startedAt.size(), one.at.c_str());
        QVERIFY(store.run(run).figures.empty()); // those that a run makes itself
        QVERIFY(!store.run(run).hasCounts());
        QVERIFY(store.run({run.value - 1}).measured.empty());
        QCOMPARE(errorOf([&] { RunStore(folder.file()).addMeasuredFigures({99}, figures()); }),
                 ErrorCode::ValueOutOfRange);
        QCOMPARE(errorOf([&] { RunStore(folder.file()).addMeasuredFigures({99}, {}); }), ErrorCode::ValueOutOfRange);
    }

    void intervalsComeBack()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        FigureOfMerit figure{"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.75, 240};
        figure.interval = Interval{0.625, 0.875};
        store.addMeasuredFigures(run, {figure, figures().front()});
        QVERIFY(hasFigures(store.run(run), {figure, figures().front()})); // which has none
        figure.interval.reset();
        store.addMeasuredFigures(run, {figure});
        QVERIFY(hasFigures(store.run(run), {figures().front(), figure}));
    }

    /// Beside new ones they would mislead; what was logged is never deleted.
    void figuresOfAFormerFormulaAreNotShown()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const FigureOfMerit former{"worst-case-privacy", "unlearned", "retrained-0", "forget", "", 0.34375, 200};
        const FigureOfMerit now{"privacy-score", "unlearned", "retrained-0", "forget", "", 0.625, 200};
        const RunId run = store.beginRun(fullHeader());
        store.setFigures(run, {former, now});
        store.endRun(run, RunState::Finished, 0);
        QCOMPARE(store.run(run).figures, std::vector{now});
        QCOMPARE(store.run(run, RunStore::FormerFigures::Kept).figures, (std::vector{former, now}));
        QVERIFY(isStored(folder, former.value));
        store.addMeasuredFigures(run, {former, now});
        QVERIFY(hasFigures(store.run(run), {now}));
        QVERIFY(hasFigures(store.run(run, RunStore::FormerFigures::Kept), {former, now}));
    }

    /// A figure takes the place of the former one of the same models, samples and layer, and of no other one.
    void measuredAgainFiguresReplace()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.addMeasuredFigures(run, figures());
        const std::string before = store.run(run).measured[1].at; // of what will come first
        QTest::qSleep(3);
        std::vector<FigureOfMerit> again{figures()[3], figures()[0]};
        again[0].value = 7.0;
        again[1].value = std::numeric_limits<double>::quiet_NaN();
        again[1].samples = 100;
        store.addMeasuredFigures(run, again);
        const std::vector<FigureOfMerit> wanted{figures()[1], figures()[2], figures()[4], again[0], again[1]};
        QVERIFY(hasFigures(store.run(run), wanted)); // in the order in which they were measured
        QCOMPARE(store.run(run).measured.front().at, before);
        QVERIFY(store.run(run).measured.back().at > before);
        store.addMeasuredFigures(run, {});
        QVERIFY(hasFigures(store.run(run), wanted));
    }

    /// What was measured with other settings stays; with the same ones it is replaced.
    void otherSettingsAreOtherFigures()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        FigureOfMerit unknown{"relearn-epochs", "unlearned", "", "forget", "", 5.0, 40};
        FigureOfMerit few = unknown;
        few.settings = relearnSettings({.mostEpochs = 3});
        FigureOfMerit many = unknown;
        many.settings = relearnSettings({});
        store.addMeasuredFigures(run, {unknown, few, many});
        QVERIFY(hasFigures(store.run(run), {unknown, few, many}));
        few.value = 2.0;
        store.addMeasuredFigures(run, {few});
        QVERIFY(hasFigures(store.run(run), {unknown, many, few}));
        store.scrub({{.run = run, .plan = "{}", .isOfTheRequest = true}});
        QVERIFY(store.run(run).measured.empty());
    }

    void embeddingsComeBack()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        endedRun(store); // which has none
        const RunId run = endedRun(store);
        store.addEmbedding(run, smallEmbedding("tsne"));
        store.addEmbedding(run, smallEmbedding("pca"));
        const RunDetails found = store.run(run);
        QCOMPARE(found.embeddingSummaries.size(), std::size_t{2}); // by method
        QVERIFY(hasEmbedding(store, run, 0, smallEmbedding("pca")));
        QVERIFY(hasEmbedding(store, run, 1, smallEmbedding("tsne")));
        // A run tells of them without their points.
        const RunEmbeddingSummary summary{
            .method = "tsne", .at = store.embeddings(run)[1].at, .samples = 3, .subjects = {"original", "unlearned"}};
        QVERIFY(found.embeddingSummaries[1] == summary);
        QVERIFY(found.hasCounts());
        QVERIFY(store.run({run.value - 1}).embeddingSummaries.empty() && store.embeddings({run.value - 1}).empty());
        QCOMPARE(errorOf([&] { store.embeddings({99}); }), ErrorCode::ValueOutOfRange);
        QCOMPARE(errorOf([&] { store.addEmbedding({99}, smallEmbedding("pca")); }), ErrorCode::ValueOutOfRange);
    }

    /// With all of its parts; that by the other method stays.
    void embeddedAgainReplaces()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.addEmbedding(run, smallEmbedding("tsne"));
        store.addEmbedding(run, smallEmbedding("pca"));
        const std::string before = store.run(run).embeddingSummaries[0].at;
        QTest::qSleep(3);
        RunEmbedding again;
        again.method = "pca";
        again.at = "never"; // that is the log's to say
        again.samples = {{"test", 3}, {"forget", 1}};
        // Not in the order of the alphabet; the first one is not there any more.
        again.pictures = {{"unlearned", {{1.0, 2.0}, {3.0, 4.0}}, {{0.75, 0.125}}},
                          {"retrained-0", {{5.0, 6.0}, {7.0, 8.0}}, {{0.5, 0.5}}}};
        store.addEmbedding(run, again);
        const RunDetails found = store.run(run);
        QCOMPARE(found.embeddingSummaries.size(), std::size_t{2});
        QVERIFY(hasEmbedding(store, run, 0, again));
        QVERIFY2(found.embeddingSummaries[0].at > before && found.embeddingSummaries[0].at != "never",
                 found.embeddingSummaries[0].at.c_str());
        QVERIFY(hasEmbedding(store, run, 1, smallEmbedding("tsne")));
    }

    void anEmbeddingIsWrittenWholeOrNotAtAll()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.addEmbedding(run, smallEmbedding("pca"));
        RunEmbedding fewer = smallEmbedding("pca");
        fewer.pictures[1].points.pop_back();
        QVERIFY(sentenceOf([&] { store.addEmbedding(run, fewer); }).contains("a point for each sample"));
        RunEmbedding undefined = smallEmbedding("pca");
        undefined.pictures[1].points[2][1] = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(errorOf([&] { store.addEmbedding(run, undefined); }), ErrorCode::ValueOutOfRange);
        RunEmbedding twice = smallEmbedding("pca");
        twice.pictures[1].subject = "original";
        QCOMPARE(errorOf([&] { store.addEmbedding(run, twice); }), ErrorCode::ValueOutOfRange);
        QCOMPARE(store.run(run).embeddingSummaries.size(), std::size_t{1});
        QVERIFY(hasEmbedding(store, run, 0, smallEmbedding("pca")));
    }

    /// Models of a run that goes on may be measured, too: the original, the retrained ones.
    void runningRunsTakeThem()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = store.beginRun(fullHeader());
        addMeasurements(store, run);
        store.appendEpoch(run, figuresOf(0));
        store.endRun(run, RunState::Finished, 0);
        QCOMPARE(store.run(run).measured.size(), std::size_t{1});
        QCOMPARE(store.run(run).embeddingSummaries.size(), std::size_t{1});
    }

    /// Of the request's run and of those that met later requests, which were measured on its samples, too.
    void aPurgeOfTheFirstRequest()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = measuredRun(store);
        const RunId second = measuredRun(store, first);
        const RunId third = measuredRun(store, second);
        const RunId another = measuredRun(store);
        const RunId unmeasured = endedRun(store, third);
        const std::int64_t before = store.run(second).summary.planScrubs;
        QTest::qSleep(3);
        const RunScrub scrub{.run = first, .plan = "{}", .isOfTheRequest = true, .keepResult = true};
        store.scrub({scrub});
        for (const RunId run : {first, second, third})
            QVERIFY2(store.run(run).embeddingSummaries.empty() && store.run(run).measured.empty(),
                     qPrintable(QString::number(run.value)));
        QCOMPARE(store.run(another).measured.size(), std::size_t{1});
        QVERIFY(hasEmbedding(store, another, 0, smallEmbedding("pca")));

        // What was at work meanwhile does not bring them back.
        QCOMPARE(errorOf([&] { store.addMeasuredFigures(first, figures()); }), ErrorCode::ValueOutOfRange);
        for (const RunId run : {first, second, third, unmeasured})
            QCOMPARE(errorOf([&] { store.addEmbedding(run, smallEmbedding("pca")); }), ErrorCode::ValueOutOfRange);
        QCOMPARE(errorOf([&] { store.addMeasuredFigures(second, figures(), before); }), ErrorCode::ValueOutOfRange);
        QVERIFY(store.run(second).measured.empty());
        store.addMeasuredFigures(second, figures(), store.run(second).summary.planScrubs); // the samples are not there
        QCOMPARE(store.run(second).measured.size(), figures().size());

        const RunId later = measuredRun(store, third); // never knew the samples
        store.scrub({scrub});
        QCOMPARE(store.run(later).embeddingSummaries.size(), std::size_t{1});
    }

    /// The runs before it had its samples among the retained ones.
    void aPurgeOfTheLastRequest()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = measuredRun(store);
        const RunId second = measuredRun(store, first);
        store.scrub({{.run = second, .plan = "{}", .isOfTheRequest = true},
                     {.run = first, .plan = "{}", .isOfTheRequest = false}});
        QVERIFY(store.run(second).measured.empty() && store.run(second).embeddingSummaries.empty());
        QVERIFY(store.run(first).embeddingSummaries.empty());
        QCOMPARE(store.run(first).measured.size(), std::size_t{1});
        const SqliteConnection log(folder.file(), SqliteConnection::Access::ReadOnly);
        for (const char* part : {"sample", "picture", "point"})
            QCOMPARE(log.integer(("SELECT COUNT(*) FROM run_embedding_" + std::string(part)).c_str()), 0);
    }

    void purgedNumbersAreOverwritten()
    {
        constexpr double measured = 0.8414709848078965;
        constexpr double place = -0.9589242746631385;
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.addMeasuredFigures(run, {{"probe", "unlearned", "", "forget", "fc", measured, 200}});
        RunEmbedding embedding = smallEmbedding("tsne");
        embedding.pictures[1].points[0][0] = place;
        store.addEmbedding(run, embedding);
        QVERIFY(isStored(folder, measured) && isStored(folder, place)); // the search finds what is there
        store.scrub({{.run = run, .plan = "{}", .isOfTheRequest = true}});
        store.compact();
        QVERIFY(!isStored(folder, measured));
        QVERIFY(!isStored(folder, place));
    }

    void logsOfOlderVersionsAreMigrated_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("10") << 10;
        QTest::newRow("11") << 11;
        QTest::newRow("12") << 12;
    }

    /// A file as a program of that version left it.
    void logsOfOlderVersionsAreMigrated()
    {
        QFETCH(int, version);
        const StoreFolder folder;
        {
            ProcessLock lock(folder.file());
            SqliteConnection log(folder.file(), SqliteConnection::Access::ReadWriteCreate);
            migrate(log, lock, migrations().first(static_cast<std::size_t>(version)));
            log.execute(
                "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                "threads, owner_pid, owner_start, owner_boot, owner_namespace) VALUES ('old', 'pgu', '{}', 'm', 'd', "
                "'f', 1, 'cpu', 'float32', 2, 1, 1, 'another boot', '');"
                "INSERT INTO run_attack VALUES (1, 'unlearned', 'loss', 0.5, 0.4, 0.6, 10, 20, NULL, NULL);"
                "INSERT INTO run_roc VALUES (1, 'unlearned', 'loss', 0, 0.0, 0.0);"
                "INSERT INTO run_roc VALUES (1, 'unlearned', 'loss', 1, 1.0, 1.0);"
                "INSERT INTO run_figure VALUES (1, 'unlearned', 'original', 'tow', '', '', 0, NULL, 300);");
            if (version > 10)
                log.execute("INSERT INTO run_training VALUES (1, 'original', 60.5, 'cpu');"
                            "INSERT INTO run_score_histogram VALUES (1, 'unlearned', 'loss', 0, 0.0, 1.0, 10, 20);");
            log.execute("UPDATE run SET state = 'finished', selected_epoch = 0, ended_at = heartbeat_at;");
            if (version > 11)
                log.execute("INSERT INTO run_measured_figure VALUES (1, 'unlearned', '', 'relearn-epochs', 'forget', "
                            "'', 8, NULL, 40, '2026-05-01T10:20:30.000Z');"
                            "INSERT INTO run_measured_figure VALUES (1, 'unlearned', '', 'probe', 'forget', 'fc', 3, "
                            "0.5, 200, '2026-05-02T10:20:30.000Z');"
                            "INSERT INTO run_embedding VALUES (1, 'pca', '2026-05-03T10:20:30.000Z');"
                            "INSERT INTO run_embedding_sample VALUES (1, 'pca', 0, 'forget', 6);"
                            "INSERT INTO run_embedding_picture VALUES (1, 'pca', 'original', 0, 0.5, 0.25);"
                            "INSERT INTO run_embedding_point VALUES (1, 'pca', 'original', 0, 1.0, 2.0);");
        }
        RunStore::upgrade(folder.file());
        const std::string backup = folder.file() + ".v" + std::to_string(version) + "-backup";
        QCOMPARE(SqliteConnection(backup, SqliteConnection::Access::ReadOnly).integer("PRAGMA user_version"), version);
        const RunDetails old = RunStore(folder.file(), RunStore::Mode::ReadOnly).run({1});
        QCOMPARE(old.summary.header.name, std::string("old"));
        QCOMPARE(old.rocs.at(0).points.size(), std::size_t{2});
        QCOMPARE(old.attacks.size(), std::size_t{1});
        QVERIFY(old.figures.size() == 1 && std::isnan(old.figures[0].value));
        QCOMPARE(old.trainings.size(), std::size_t{version > 10 ? 1U : 0U});
        QCOMPARE(old.scoreHistograms.size(), std::size_t{version > 10 ? 1U : 0U});
        std::vector<FigureOfMerit> wanted;
        if (version > 11) { // with what is not known of them, in their order
            wanted = {{"probe", "unlearned", "", "forget", "fc", 0.5, 200},
                      {"relearn-epochs", "unlearned", "", "forget", "", std::nan(""), 40}};
            QCOMPARE(old.measured.at(1).at, std::string("2026-05-01T10:20:30.000Z"));
        }
        QVERIFY(hasFigures(old, wanted));
        QCOMPARE(old.embeddingSummaries.size(), std::size_t{version > 11 ? 1U : 0U});
        // Its models may be measured now.
        RunStore store(folder.file());
        store.addMeasuredFigures({1}, figures());
        store.addEmbedding({1}, smallEmbedding("tsne"));
        std::ranges::copy(figures(), std::back_inserter(wanted));
        QVERIFY(hasFigures(store.run({1}), wanted));
        const SqliteConnection log(folder.file(), SqliteConnection::Access::ReadWriteCreate);
        for (const char* change : {"UPDATE run_measured_figure SET value = 0", "DELETE FROM run_measured_figure"})
            QVERIFY2(errorOf([&] { log.execute(change); }).has_value(), change);
        QVERIFY(hasEmbedding(store, {1}, old.embeddingSummaries.size(), smallEmbedding("tsne")));
    }
};

QTEST_GUILESS_MAIN(TestRunMeasurements)
#include "test_run_measurements.moc"
