// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <fstream>
#include <limits>

using namespace unlearn;
using namespace unlearn::test;

class TestRunStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void epochsAreBothOrNeither();
    void notANumberComesBack();
    void specialCharactersComeBack();
    void endedRunsDoNotChange();
    void whatMayChangeDoes();
    void deletedRunsAreHidden();
    void cancelledRunsGoOn();
    void failedRunsGoOn();
    void unknownRunsAreRefused();
    void readersNeverWrite();
    void dataVersionGrows();
    void tenThousandEpochsAreQuick();
    void weightsKeepToTheBudget();
    void filesSharedByRunsStay();
    void fileRemovedBeforeItIsLoggedIsWrittenAgain();
};

namespace {

std::vector<FigureOfMerit> figures()
{
    return {{"tow", "unlearned", "retrained-0", "", "", 0.9, 1000},
            {"cka", "unlearned", "retrained-0", "forget", "logits", 0.7, 200}};
}

/// Names may hold anything.
std::vector<ForgetClass> forgetClasses()
{
    return {{.number = 0, .name = "<b>&", .samples = 3},
            {.number = 7, .name = "\xe5\xbf\x98", .samples = 500},
            {.number = 11, .name = "", .samples = 1}};
}

std::vector<RunSpectrum> spectra()
{
    return {{.layer = 0,
             .group = 0,
             .points = {{.direction = 1, .eigenvalue = 4.5, .share = 0.75},
                        {.direction = 27, .eigenvalue = 0.0, .share = 1.0}}},
            {.layer = 0, .group = 1, .points = {{.direction = 3, .eigenvalue = 1e-12, .share = 1.0}}},
            {.layer = 1, .group = 0, .points = {{.direction = 5, .eigenvalue = 1e30, .share = 0.5}}}};
}

std::vector<RunSubsampling> subsampling()
{
    return {{.layer = 0, .images = 2000, .largestAngle = 1.0 / 3.0, .energyError = 1e-12},
            {.layer = 1, .images = 2000, .largestAngle = 1.5, .energyError = 0.0}};
}

} // namespace

void TestRunStore::everythingComesBack()
{
    const StoreFolder folder;
    RunId run;
    {
        RunStore store(folder.file());
        const RunId parent = store.beginRun(fullHeader());
        RunHeader header = fullHeader();
        header.parent = parent;
        header.forgetClasses = forgetClasses();
        run = store.beginRun(header);
        store.setLayers(run, {{.name = "old", .d = 1, .k = {1}, .gamma = 0.1}});
        store.setLayers(run,
                        {{.name = "features.0.0", .d = 27, .k = {3, 4}, .gamma = 0.9},
                         {.name = "classifier.0",
                          .d = 192,
                          .k = {5},
                          .gamma = 1.0,
                          .retainDrift = 0.25,
                          .centredRetainDrift = 0.5}});
        store.setSpectra(run,
                         {{.layer = 1, .group = 0, .points = {{.direction = 9, .eigenvalue = 1.0, .share = 1.0}}}});
        store.setSpectra(run, spectra());
        store.setSubsampling(run, {{.layer = 1, .images = 9, .largestAngle = 1.0, .energyError = 1.0}});
        store.setSubsampling(run, subsampling());
        store.setLiveCounts(run, {1, 2, 3, 4, false});
        store.setLiveCounts(run, {500, 5000, 4000, 2000, true});
        const RunWeights weights{.epoch = 1, .file = "w1.safetensors", .bytes = 77};
        store.appendEpoch(run, figuresOf(0));
        store.appendEpoch(run, figuresOf(1), &weights);
        store.addSeconds(run, "steps", 1.5);
        store.addSeconds(run, "steps", 2.0);
        store.addSeconds(run, "eigen", 0.5);
        store.setErrors(run, {"unlearned", 1, 2, 3, 10, 20, 30});
        store.setErrors(run, {"unlearned", 4, 5, 6, 40, 50, 60});
        store.setErrors(run, {"original", 7, 8, 9, 70, 80, 90});
        store.setAttack(run, {"original", "loss", 0.6, 0.5, 0.7, 500, 400, 0.05, {}});
        store.setAttack(run, {"unlearned", "confidence", 0.9, 0.8, 0.95, 5, 4, 0.5, {}});
        store.setAttack(run, {"unlearned", "confidence", 0.6, 0.5, 0.7, 500, 400, 0.05, {}});
        store.setAttack(run, {"unlearned", "entropy", 0.6, 0.5, 0.7, 500, 400, 0.05, {}});
        store.setFigures(run, {{"tow", "unlearned", "original", "", "", 0.5, 9}});
        store.setFigures(run, figures());
        store.endRun(run, RunState::Finished, 1);
    }
    const RunStore store(folder.file(), RunStore::Mode::ReadOnly);
    const RunDetails details = store.run(run);
    QCOMPARE(details.live, (LiveCounts{500, 5000, 4000, 2000, true}));
    QVERIFY(details.summary.header.forgetClasses == forgetClasses());
    QVERIFY(details.spectra == spectra() && details.subsampling == subsampling());
    QVERIFY(store.run({run.value - 1}).spectra.empty()); // those of the run that it is asked for
    const RunSummary& summary = details.summary;
    const RunHeader expected = fullHeader();
    QCOMPARE(summary.id.value, run.value);
    QCOMPARE(summary.header.name, expected.name);
    QCOMPARE(summary.header.method, expected.method);
    QCOMPARE(summary.header.plan, expected.plan);
    QCOMPARE(summary.header.modelHash, expected.modelHash);
    QCOMPARE(summary.header.dataHash, expected.dataHash);
    QCOMPARE(summary.header.forgetHash, expected.forgetHash);
    QCOMPARE(summary.header.seed, expected.seed);
    QCOMPARE(summary.header.device, expected.device);
    QCOMPARE(summary.header.dtype, expected.dtype);
    QCOMPARE(summary.header.threads, expected.threads);
    QVERIFY(summary.header.versions == expected.versions);
    QVERIFY(summary.header.parent.has_value());
    QCOMPARE(summary.header.parent->value, run.value - 1);
    QCOMPARE(summary.state, RunState::Finished);
    QCOMPARE(summary.epochs, 1);
    QCOMPARE(summary.selectedEpoch.value(), 1);
    QCOMPARE(summary.seconds, 4.0);
    QVERIFY(QString::fromStdString(summary.startedAt).contains(QRegularExpression("^2[0-9-]{9}T[0-9:.]{12}Z$")));
    QVERIFY(summary.endedAt >= summary.startedAt);
    QCOMPARE(summary.unlearned.value().forgetErrorPercent, 5.0);
    QCOMPARE(summary.unlearned.value().retainCount, 60);
    QCOMPARE(summary.confidence.value().auc, 0.6);

    QCOMPARE(details.layers.size(), std::size_t{2});
    QCOMPARE(details.layers[0].name, std::string("features.0.0"));
    QCOMPARE(details.layers[0].d, 27);
    QVERIFY((details.layers[0].k == std::vector<std::int64_t>{3, 4}));
    QCOMPARE(details.layers[1].gamma, 1.0);
    QVERIFY(!details.layers[0].retainDrift && !details.layers[0].centredRetainDrift);
    QCOMPARE(details.layers[1].retainDrift, 0.25);
    QCOMPARE(details.layers[1].centredRetainDrift, 0.5);
    QCOMPARE(details.epochs.size(), std::size_t{2});
    for (int epoch = 0; epoch < 2; ++epoch) {
        const EpochFigures got = details.epochs[static_cast<std::size_t>(epoch)];
        const EpochFigures want = figuresOf(epoch);
        QCOMPARE(got.epoch, want.epoch);
        QCOMPARE(got.learningRate, want.learningRate);
        QCOMPARE(got.loss, want.loss);
        QCOMPARE(got.testErrorPercent, want.testErrorPercent);
        QCOMPARE(got.validationErrorPercent, want.validationErrorPercent);
        QCOMPARE(got.forgetErrorPercent, want.forgetErrorPercent);
        QCOMPARE(got.retainErrorPercent, want.retainErrorPercent);
        QCOMPARE(got.stepSeconds, want.stepSeconds);
        QCOMPARE(got.evaluationSeconds, want.evaluationSeconds);
        QCOMPARE(got.retainDrift, want.retainDrift);
        QCOMPARE(got.outputChange, want.outputChange);
    }
    QCOMPARE(details.errors.size(), std::size_t{2});
    QCOMPARE(details.attacks.size(), std::size_t{3});
    QCOMPARE(details.attacks[1].positives, 500);
    QCOMPARE(details.attacks[1].tprAt1Percent.value(), 0.05);
    QVERIFY(!details.attacks[1].tprAt01Percent.has_value());
    QVERIFY(details.figures == figures()); // the second list took the place of the first
    QCOMPARE(details.weights.size(), std::size_t{1});
    QCOMPARE(details.weights[0].file, std::string("w1.safetensors"));
    QVERIFY((details.seconds == std::map<std::string, double>{{"eigen", 0.5}, {"steps", 3.5}}));
    QCOMPARE(store.newestRun().value().value, run.value);
    const std::vector<RunSummary> all = store.runs();
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].id.value, run.value); // newest first
    QVERIFY(all[1].header.versions == expected.versions);
    QVERIFY(!all[1].unlearned.has_value());
}

void TestRunStore::epochsAreBothOrNeither()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    const RunWeights impossible{.epoch = 0, .file = "w", .bytes = -1};
    QCOMPARE(errorOf([&] { store.appendEpoch(run, figuresOf(0), &impossible); }), ErrorCode::ValueOutOfRange);
    QVERIFY(store.run(run).epochs.empty());
    store.appendEpoch(run, figuresOf(0));
    QCOMPARE(errorOf([&] { store.appendEpoch(run, figuresOf(0)); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(store.run(run).epochs.size(), std::size_t{1});
}

void TestRunStore::notANumberComesBack()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    EpochFigures figures = figuresOf(0);
    figures.loss = std::numeric_limits<double>::quiet_NaN();
    figures.learningRate = std::numeric_limits<double>::infinity();
    figures.stepSeconds = -0.0;
    store.appendEpoch(run, figures);
    store.setAttack(run, {"unlearned", "loss", std::nan(""), std::nan(""), 0.5, 1, 2, {}, {}});
    const RunDetails details = store.run(run);
    QVERIFY(std::isnan(details.epochs.at(0).loss));
    QCOMPARE(details.epochs.at(0).learningRate, std::numeric_limits<double>::infinity());
    QCOMPARE(details.epochs.at(0).forgetErrorPercent, 12.5);
    QVERIFY(std::isnan(details.attacks.at(0).auc));
    QCOMPARE(details.attacks.at(0).high, 0.5);
}

void TestRunStore::specialCharactersComeBack()
{
    const StoreFolder folder;
    const std::string file = folder.path("run's \"läuft\" 50% #1?.sqlite");
    const std::string hostile = std::string("'); DROP TABLE run; -- \"\n\t\\ ☃ 文 %s ") + '\0' + " after zero";
    RunId run;
    {
        RunStore store(file);
        RunHeader header = fullHeader();
        header.name = header.plan = hostile;
        header.versions = {{hostile, hostile}};
        run = store.beginRun(header);
        store.setTags(run, hostile);
        store.setNotes(run, hostile);
        store.setLayers(run, {{.name = hostile, .d = 1, .k = {}, .gamma = 0}});
        store.addSeconds(run, hostile, 1);
        store.endRun(run, RunState::Failed, {}, hostile);
    }
    const RunStore store(file, RunStore::Mode::ReadOnly);
    const RunDetails details = store.run(run);
    QCOMPARE(details.summary.header.name, hostile);
    QCOMPARE(details.summary.header.plan, hostile);
    QCOMPARE(details.summary.header.versions.at(hostile), hostile);
    QCOMPARE(details.summary.tags, hostile);
    QCOMPARE(details.summary.notes, hostile);
    QCOMPARE(details.summary.error, hostile);
    QCOMPARE(details.layers.at(0).name, hostile);
    QCOMPARE(details.seconds.at(hostile), 1.0);
}

void TestRunStore::endedRunsDoNotChange()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    for (const RunState state : {RunState::Finished, RunState::Cancelled, RunState::Failed}) {
        const RunId run = store.beginRun(fullHeader());
        store.appendEpoch(run, figuresOf(0));
        store.endRun(run, state, 0);
        const auto refused = [&](auto action) { return errorOf(action) == ErrorCode::ValueOutOfRange; };
        QVERIFY(refused([&] { store.appendEpoch(run, figuresOf(1)); }));
        QVERIFY(refused([&] { store.setLayers(run, {}); }));
        QVERIFY(refused([&] { store.setLiveCounts(run, {}); }));
        QVERIFY(refused([&] { store.setSpectra(run, {}); }));
        QVERIFY(refused([&] { store.setSubsampling(run, {}); }));
        QVERIFY(refused([&] { store.addSeconds(run, "steps", 1); }));
        QVERIFY(refused([&] { store.heartbeat(run); }));
        QVERIFY(refused([&] { store.setErrors(run, {}); }));
        QVERIFY(refused([&] { store.setAttack(run, {}); }));
        QVERIFY(refused([&] { store.endRun(run, RunState::Finished, 0); }));
        QCOMPARE(store.run(run).epochs.size(), std::size_t{1});
        QCOMPARE(store.run(run).summary.state, state);
    }
    const RunId run = store.beginRun(fullHeader());
    QCOMPARE(errorOf([&] { store.endRun(run, RunState::Interrupted, {}); }), ErrorCode::ValueOutOfRange);
}

void TestRunStore::whatMayChangeDoes()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    store.endRun(run, RunState::Finished, 0);
    store.setName(run, "new name");
    store.setTags(run, "a, b");
    store.setNotes(run, "seen");
    const RunSummary summary = store.run(run).summary;
    QCOMPARE(summary.header.name, std::string("new name"));
    QCOMPARE(summary.tags, std::string("a, b"));
    QCOMPARE(summary.notes, std::string("seen"));
}

void TestRunStore::deletedRunsAreHidden()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId first = store.beginRun(fullHeader());
    const RunId second = store.beginRun(fullHeader());
    store.setDeleted(second, true);
    QCOMPARE(store.runs().size(), std::size_t{1});
    QCOMPARE(store.runs(true).size(), std::size_t{2});
    QCOMPARE(store.newestRun().value().value, first.value);
    QVERIFY(store.run(second).summary.deleted);
    store.setDeleted(second, false);
    QCOMPARE(store.runs().size(), std::size_t{2});
}

void TestRunStore::failedRunsGoOn()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    store.appendEpoch(run, figuresOf(0));
    store.endRun(run, RunState::Failed, {}, "the disk is full");
    const RunDetails failed = store.claimForResume(run);
    QCOMPARE(failed.epochs.size(), std::size_t{1});
    store.releaseClaim(failed);
    QCOMPARE(store.run(run).summary.state, RunState::Failed);
    QCOMPARE(store.run(run).summary.error, std::string("the disk is full"));
    store.claimForResume(run);
    QVERIFY(store.run(run).summary.error.empty());
    store.appendEpoch(run, figuresOf(1));
    store.endRun(run, RunState::Finished, 1);
    QCOMPARE(store.run(run).epochs.size(), std::size_t{2});
}

void TestRunStore::cancelledRunsGoOn()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    QCOMPARE(errorOf([&] { store.claimForResume(run); }), ErrorCode::ValueOutOfRange); // it is running
    store.appendEpoch(run, figuresOf(0));
    store.endRun(run, RunState::Cancelled, 0, "stopped");
    store.claimForResume(run);
    const RunSummary claimed = store.run(run).summary;
    QCOMPARE(claimed.state, RunState::Running);
    QVERIFY(claimed.endedAt.empty());
    QVERIFY(claimed.error.empty());
    QVERIFY(!claimed.selectedEpoch.has_value());
    store.appendEpoch(run, figuresOf(1));
    store.endRun(run, RunState::Finished, 1);
    QCOMPARE(errorOf([&] { store.claimForResume(run); }), ErrorCode::ValueOutOfRange); // it has finished
    QCOMPARE(store.run(run).epochs.size(), std::size_t{2});
}

void TestRunStore::unknownRunsAreRefused()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    QVERIFY(!store.newestRun().has_value());
    QVERIFY(store.runs().empty());
    const RunId none{42};
    QCOMPARE(errorOf([&] { store.run(none); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(errorOf([&] { store.setName(none, "x"); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(errorOf([&] { store.appendEpoch(none, figuresOf(0)); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(errorOf([&] { store.claimForResume(none); }), ErrorCode::ValueOutOfRange);
    QVERIFY(sentenceOf([&] { store.run(none); }).contains("run 42"));
    RunHeader header = fullHeader();
    header.parent = none;
    QCOMPARE(errorOf([&] { store.beginRun(header); }), ErrorCode::ValueOutOfRange);
}

void TestRunStore::readersNeverWrite()
{
    const StoreFolder folder;
    RunStore writer(folder.file());
    const RunId run = writer.beginRun(fullHeader());
    RunStore reader(folder.file(), RunStore::Mode::ReadOnly);
    QCOMPARE(errorOf([&] { reader.setName(run, "x"); }), ErrorCode::FileUnwritable);
    QCOMPARE(errorOf([&] { reader.beginRun(fullHeader()); }), ErrorCode::FileUnwritable);
    writer.appendEpoch(run, figuresOf(0)); // the reader sees what is written after it opened
    QCOMPARE(reader.run(run).epochs.size(), std::size_t{1});
    QCOMPARE(errorOf([&] { RunStore(folder.path("absent.sqlite"), RunStore::Mode::ReadOnly); }),
             ErrorCode::FileMissing);
    QVERIFY(!QFile::exists(QString::fromStdString(folder.path("absent.sqlite"))));
}

void TestRunStore::dataVersionGrows()
{
    const StoreFolder folder;
    RunStore writer(folder.file());
    const RunStore reader(folder.file(), RunStore::Mode::ReadOnly);
    std::int64_t seenByWriter = writer.dataVersion();
    std::int64_t seenByReader = reader.dataVersion();
    QCOMPARE(reader.dataVersion(), seenByReader);
    const RunId run = writer.beginRun(fullHeader());
    for (int epoch = 0; epoch < 5; ++epoch) {
        writer.appendEpoch(run, figuresOf(epoch));
        QVERIFY(writer.dataVersion() > seenByWriter);
        QVERIFY(reader.dataVersion() > seenByReader);
        seenByWriter = writer.dataVersion();
        seenByReader = reader.dataVersion();
    }
}

void TestRunStore::tenThousandEpochsAreQuick()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    constexpr int count = 10000;
    QElapsedTimer timer;
    timer.start();
    for (int epoch = 0; epoch < count; ++epoch)
        store.appendEpoch(run, figuresOf(epoch));
    qInfo("writing: %lld ms", timer.restart());
    const RunDetails details = store.run(run);
    const qint64 whole = timer.restart();
    const std::vector<RunSummary> list = store.runs();
    const qint64 summary = timer.elapsed();
    qInfo("reading a run: %lld ms, the list: %lld ms", whole, summary);
    QCOMPARE(details.epochs.size(), std::size_t{count});
    QCOMPARE(details.epochs.back().testErrorPercent, figuresOf(count - 1).testErrorPercent);
    QCOMPARE(list.at(0).epochs, count - 1);
    // Ten times what an idle machine takes: a scan of all metrics or a quadratic path would be far above.
    QVERIFY(whole < 3000);
    QVERIFY(summary < 500);
    // The write-ahead log is folded in as it grows, not only at the end.
    QVERIFY(QFileInfo(QString::fromStdString(folder.file() + "-wal")).size() < 16 << 20);
}

void TestRunStore::weightsKeepToTheBudget()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    const auto nameOf = [](int epoch) { return "w" + std::to_string(epoch) + ".safetensors"; };
    for (int epoch = 0; epoch <= 21; ++epoch) {
        std::ofstream(store.weightsFolder() / nameOf(epoch)) << std::string(100, 'x');
        const RunWeights weights{.epoch = epoch, .file = nameOf(epoch), .bytes = 100};
        store.appendEpoch(run, figuresOf(epoch), &weights);
    }
    std::ofstream(store.weightsFolder() / "young") << "being written";
    std::ofstream(store.weightsFolder() / "orphan") << "left by a crash";
    std::filesystem::last_write_time(store.weightsFolder() / "orphan",
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    const auto keptEpochs = [&] {
        std::vector<int> epochs;
        for (const RunWeights& weights : store.run(run).weights)
            epochs.push_back(weights.epoch);
        return epochs;
    };
    QCOMPARE(store.thinWeights(run, 2200, 7), 15); // all fit; only the orphan goes
    QCOMPARE(keptEpochs().size(), std::size_t{22});
    QCOMPARE(store.thinWeights(run, 800, 7), 1400);
    QCOMPARE(keptEpochs(), (std::vector<int>{0, 4, 7, 8, 12, 16, 20, 21}));
    QCOMPARE(store.thinWeights(run, 700, 7), 300);
    QCOMPARE(keptEpochs(), (std::vector<int>{0, 7, 8, 16, 21}));
    store.endRun(run, RunState::Finished, 7);
    QCOMPARE(store.thinWeights(run, 0), 200); // what must stay stays, whatever the budget
    QCOMPARE(keptEpochs(), (std::vector<int>{0, 7, 21}));
    for (int epoch = 0; epoch <= 21; ++epoch)
        QCOMPARE(std::filesystem::exists(store.weightsFolder() / nameOf(epoch)),
                 epoch == 0 || epoch == 7 || epoch == 21);
    QVERIFY(std::filesystem::exists(store.weightsFolder() / "young"));
    QCOMPARE(store.keptEpochs(run), (std::vector<int>{0, 7, 21}));
    for (const int gone : {0, 7}) // as where a log was copied without what lies beside it
        std::filesystem::remove(store.weightsFolder() / nameOf(gone));
    QCOMPARE(store.keptEpochs(run), (std::vector<int>{0, 21})); // the untouched model is at hand in any case
}

void TestRunStore::filesSharedByRunsStay()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId first = store.beginRun(fullHeader());
    const RunId second = store.beginRun(fullHeader());
    for (int epoch = 0; epoch <= 4; ++epoch) {
        const RunWeights weights{.epoch = epoch, .file = "same" + std::to_string(epoch), .bytes = 10};
        std::ofstream(store.weightsFolder() / weights.file) << std::string(10, 'x');
        store.appendEpoch(first, figuresOf(epoch), &weights);
        store.appendEpoch(second, figuresOf(epoch), &weights);
    }
    QCOMPARE(store.thinWeights(first, 0), 0);
    QCOMPARE(store.run(first).weights.size(), std::size_t{2});
    QCOMPARE(store.run(second).weights.size(), std::size_t{5});
    QCOMPARE(store.thinWeights(second, 0), 30);
}

/// One process finds the file of its new weights on disk, because another one's run has the same; before it logs that,
/// the other thins its own away.
void TestRunStore::fileRemovedBeforeItIsLoggedIsWrittenAgain()
{
    const StoreFolder folder;
    RunStore first(folder.file());
    RunStore second(folder.file());
    const std::filesystem::path shared = first.weightsFolder() / "shared";
    const RunId thinning = first.beginRun(fullHeader());
    for (int epoch = 0; epoch <= 2; ++epoch) {
        const RunWeights weights{
            .epoch = epoch, .file = epoch == 1 ? "shared" : "w" + std::to_string(epoch), .bytes = 10};
        std::ofstream(first.weightsFolder() / weights.file) << std::string(10, 'x');
        first.appendEpoch(thinning, figuresOf(epoch), &weights);
    }
    const RunId adopting = second.beginRun(fullHeader());
    RunWeights adopted{.epoch = 0, .file = "shared", .bytes = 10};
    adopted.write = [&] {
        if (!std::filesystem::exists(shared))
            std::ofstream(shared) << std::string(10, 'y');
    };
    adopted.write();
    QCOMPARE(first.thinWeights(thinning, 0), 10);
    QVERIFY(!std::filesystem::exists(shared));
    second.appendEpoch(adopting, figuresOf(0), &adopted);
    QVERIFY(std::filesystem::exists(shared));
    first.thinWeights(thinning, 0);
    QVERIFY(std::filesystem::exists(shared));
}

QTEST_APPLESS_MAIN(TestRunStore)
#include "test_run_store.moc"
