// SPDX-License-Identifier: GPL-3.0-or-later
// After a purge, no file that the program wrote holds anything of the forgotten samples but the two that may.
#include <torch/torch.h>

#include "core/attack/shadow_file.h"
#include "core/content_hash.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/purge.h"
#include "core/experiment/request_file.h"
#include "core/experiment/run_log.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/model/tensor_file.h"
#include "core/plan/unsaved_plan.h"
#include "core/spectrum/cache_contents.h"
#include "core/spectrum/spectrum_cache.h"
#include "laboratory.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <set>

using namespace unlearn;
using namespace unlearn::test;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

template <typename Value> std::string bytesOf(const std::vector<Value>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

/// As SQLite stores a number: big-endian.
std::string storedNumber(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(bits >> shift);
    return bytes;
}

/// A home of the program's data, and what to look for in it.
class Home {
public:
    explicit Home(const Laboratory& lab) : m_folder(lab.path("home"))
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }

    std::filesystem::path log() const { return m_folder / "runs.sqlite"; }
    std::filesystem::path path(const char* name) const { return m_folder / name; }

    /// Names of the patterns that are found in any file of the home, and in which.
    QStringList found(const std::map<std::string, std::string>& patterns) const
    {
        QStringList places;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder)) {
            if (!entry.is_regular_file())
                continue;
            const std::string content = contentOf(entry.path());
            for (const auto& [name, bytes] : patterns) {
                if (content.find(bytes) != std::string::npos)
                    places << QString::fromStdString(name + " in " + entry.path().filename().string());
            }
        }
        return places;
    }

private:
    std::filesystem::path m_folder;
};

} // namespace

class TestPurge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<Laboratory>();
        m_home = std::make_unique<Home>(*m_lab);
        m_plan = m_lab->plan;
        m_plan.retrained.clear();
        m_plan.pgu.epochs = 5;
        m_plan.forget = {"@numbers.txt"};
        std::ofstream(m_lab->path("numbers.txt")) << "8 44 100 16 24 36 52 60 68 76 84 92";
    }
    void nothingOfTheSamplesStays();
    void dryRunChangesNothing();
    void requestFilesGo();
    void filesOfOthersStay();
    void chainGoesOnAfterThePurge();
    void otherRunsOfTheSameRequestGoToo();
    void otherModelsOfTheRequestKeepTheirMoments();
    void resultOfARunThatSelectedNoEpochStays();
    void partOfTheImagesIsNotGoneOnWithAfterThePurge();
    void runningRunIsRefused();
    void momentThatCanNotBeKeptStopsThePurge();
    void purgeMayBeRepeated();
    void shadowModelsGo();
    void shadowModelsInTheMakingAreWaitedFor();
    void shadowModelsInTheMakingCanBeAReasonToRefuse();
    void openWindowsAreTold();

private:
    RunOutcome run(RunStore& store, const Plan& plan)
    {
        JobContext context = testContext();
        return runExperiment(*openExperiment(plan), store, {}, context);
    }
    /// All that would betray the samples.
    std::map<std::string, std::string> patterns(const Experiment& experiment, const RunStore& store,
                                                const RunDetails& run) const;

    std::unique_ptr<Laboratory> m_lab;
    std::unique_ptr<Home> m_home;
    Plan m_plan;
};

std::map<std::string, std::string> TestPurge::patterns(const Experiment& experiment, const RunStore& store,
                                                       const RunDetails& run) const
{
    std::map<std::string, std::string> patterns;
    const Dataset& data = *experiment.dataset;
    for (std::size_t i = 0; i < experiment.request.indices().size(); ++i) {
        const auto pixels = data.image(data.train, experiment.request.indices()[i]);
        const std::string number = std::to_string(experiment.request.numbers()[i]);
        patterns["pixels of " + number] = {reinterpret_cast<const char*>(pixels.data()), pixels.size()};
        patterns["hash of " + number] = ContentHash().add(std::as_bytes(pixels)).hex();
    }
    patterns["numbers as int64"] = bytesOf(experiment.request.numbers());
    patterns["selector"] = "numbers.txt";
    patterns["forget hash"] = run.summary.header.forgetHash;
    for (const EpochFigures& figures : run.epochs) {
        if (figures.epoch > 0)
            patterns["loss of epoch " + std::to_string(figures.epoch)] = storedNumber(figures.loss);
    }
    if (!run.spectra.empty())
        patterns["eigenvalue"] = storedNumber(run.spectra.front().points.front().eigenvalue);
    for (const RunAttack& attack : run.attacks) {
        if (attack.subject == "unlearned" && attack.auc != std::round(attack.auc))
            patterns["AUC by " + attack.attack] = storedNumber(attack.auc);
    }
    const auto tensorsOf = [&](const RunWeights& weights) {
        return readSafetensors(store.weightsFolder() / weights.file).tensors;
    };
    const auto kept = tensorsOf(run.weights.back()); // all epochs are run, so the last is the result
    for (const RunWeights& weights : run.weights) {
        for (const auto& [name, tensor] : tensorsOf(weights)) {
            const std::size_t bytes = std::min<std::size_t>(tensor.bytes.size(), 256);
            if (!std::equal(tensor.bytes.begin(), tensor.bytes.begin() + static_cast<std::ptrdiff_t>(bytes),
                            kept.at(name).bytes.begin()))
                patterns["weights of epoch " + std::to_string(weights.epoch)] = {
                    reinterpret_cast<const char*>(tensor.bytes.data()), bytes};
        }
    }
    for (const CacheEntry& entry : cacheContents(store.cacheFolder())) {
        if (entry.retained)
            continue;
        const TensorFile file = readSafetensors(SpectrumCache(store.cacheFolder()).fileOf(entry.key));
        if (const auto sum =
                std::ranges::find_if(file.tensors, [](const auto& tensor) { return tensor.first.ends_with("@sum"); });
            sum != file.tensors.end()) // without the number of inputs, which is another one in any case
            patterns["sum of all inputs"] = {
                reinterpret_cast<const char*>(sum->second.bytes.data()) + sum->second.bytes.size() / 16 * 8, 64};
        const auto& bytes = file.tensors.begin()->second.bytes; // a row in the middle: borders may be all zero
        const auto* middle = reinterpret_cast<const char*>(bytes.data()) + bytes.size() / 16 * 8;
        patterns[entry.predictions ? "predictions of " + std::to_string(bytes.size()) + " bytes" : "full moment"] = {
            middle, 128};
    }
    return patterns;
}

void TestPurge::nothingOfTheSamplesStays()
{
    // A log that was migrated has a copy beside it, and something was killed while it wrote.
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    const RunDetails before = store.run(outcome.id);
    const auto experiment = openExperiment(m_plan);
    const auto looked = patterns(*experiment, store, before);
    QVERIFY(looked.contains("sum of all inputs"));
    std::filesystem::copy_file(m_home->log(), m_home->path("runs.sqlite.v1-backup"));
    for (const char* left : {"runs.sqlite.merge-2147483647", "runs.sqlite.merge-2147483647.v7-backup",
                             "given-away.sqlite.part-of-export", "given-away.sqlite.part-of-export.part"})
        std::ofstream(m_home->path(left)) << looked.at("forget hash");
    std::ofstream(m_home->path("runs.sqlite.merge-1")) << "of a process that lives";
    std::ofstream(store.weightsFolder() / "w.safetensors.2147483647.0.tmp") << looked.at("pixels of 8");
    std::ofstream(m_home->path("runs-cache") / "old.safetensors") << "of an older version";
    const QStringList there = m_home->found(looked);
    const auto isOfPredictions = [](const auto& pattern) { return pattern.first.starts_with("predictions of"); };
    QCOMPARE(std::ranges::count_if(looked, isOfPredictions), std::ptrdiff_t{2}); // training and test samples
    // The search finds what is there.
    for (const auto& [name, bytes] : looked) {
        if (!QString::fromStdString(name).startsWith("pixels") && !QString::fromStdString(name).startsWith("hash of")
            && name != "numbers as int64")
            QVERIFY2(!there.filter(QString::fromStdString(name + " in ")).isEmpty(), name.c_str());
    }

    const PurgeReport report = purgeRequest(outcome.id, store);
    QVERIFY(!report.retainedMoment.empty());
    // For the window's own file, which names files as the log does.
    QCOMPARE(report.selectors, planFromJson(before.summary.header.plan).currentRequest());
    QCOMPARE(m_home->found(looked), QStringList());
    QVERIFY(std::filesystem::exists(m_home->path("runs.sqlite.merge-1")));
    const RunDetails after = store.run(outcome.id);
    QVERIFY(!after.summary.purgedAt.empty());
    QCOMPARE(after.summary.header.seed, std::uint64_t{0});
    QVERIFY(after.attacks.empty() && after.figures.empty());
    QVERIFY(!before.spectra.empty() && !before.rocs.empty() && !before.scoreHistograms.empty());
    QVERIFY(after.spectra.empty() && after.rocs.empty() && after.scoreHistograms.empty());
    QVERIFY(!before.entropies.empty() && !before.predictions.empty());
    QVERIFY(after.entropies.empty() && after.predictions.empty());
    QVERIFY(!before.summary.header.forgetClasses.empty() && after.summary.header.forgetClasses.empty());
    QCOMPARE(after.epochs.size(), before.epochs.size());
    QVERIFY(std::isnan(after.epochs[2].forgetErrorPercent) && std::isnan(after.epochs[2].loss));
    QCOMPARE(after.epochs[2].testErrorPercent, before.epochs[2].testErrorPercent);
    QCOMPARE(after.weights.size(), std::size_t{1}); // the unlearned model
    QCOMPARE(Model::load(store.weightsFolder() / after.weights[0].file).hash(), outcome.unlearned->hash());
    const std::vector<CacheEntry> cached = cacheContents(store.cacheFolder());
    QCOMPARE(cached.size(), std::size_t{1});
    QCOMPARE(cached[0].key, report.retainedMoment);
    QCOMPARE(store.purges(outcome.id).size(), std::size_t{1});
    QVERIFY(!QString::fromStdString(store.purges(outcome.id)[0].report).contains("numbers"));
    QVERIFY(!report.left.empty());
}

void TestPurge::dryRunChangesNothing()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    const std::int64_t version = store.dataVersion();
    const PurgeReport report = purgeRequest(outcome.id, store, {.dryRun = true});
    QVERIFY(report.dryRun && report.done.size() >= 3);
    QCOMPARE(store.dataVersion(), version);
    QCOMPARE(store.run(outcome.id).weights.size(), std::size_t{5});
    QCOMPARE(cacheContents(store.cacheFolder()).size(), std::size_t{3}); // a moment, predictions of two splits
}

void TestPurge::requestFilesGo()
{
    const auto whole = openExperiment(m_plan);
    const std::filesystem::path file = m_home->path("request.safetensors");
    const std::filesystem::path moments = m_home->path("moments.safetensors");
    writeRequestFile(file, *whole->dataset, whole->request, false);
    writeFullMoment(*whole, moments, {});
    Plan plan = m_plan;
    plan.data = "request:" + file.string();
    plan.momentsFile = moments.string();
    plan.forget.clear();
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, plan);
    auto looked = patterns(*openExperiment(plan), store, store.run(outcome.id));
    looked.erase("selector");
    QVERIFY(!m_home->found(looked).filter("pixels of 8 in").isEmpty());
    purgeRequest(outcome.id, store);
    QVERIFY(!std::filesystem::exists(file) && !std::filesystem::exists(moments));
    QCOMPARE(m_home->found(looked), QStringList());
}

void TestPurge::filesOfOthersStay()
{
    const std::filesystem::path notes = m_home->path("notes.txt");
    std::ofstream(notes) << "not a moment";
    RunStore store(m_home->log());
    Plan plan = m_plan;
    plan.method = "gradient-ascent"; // which reads no moments, whatever the plan names
    plan.momentsFile = notes.string();
    const RunOutcome outcome = run(store, plan);
    const PurgeReport report = purgeRequest(outcome.id, store);
    QVERIFY(std::filesystem::exists(notes));
    QVERIFY(std::ranges::any_of(
        report.left, [](const Sentence& left) { return left.text().find("notes.txt") != std::string::npos; }));
}

void TestPurge::chainGoesOnAfterThePurge()
{
    RunStore store(m_home->log());
    Plan plan = m_plan;
    plan.forget.clear();
    plan.requests = {{"0:8"}, {"1:12"}};
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(plan), store);
    purgeRequest(outcomes[1].id, store);
    // What came before had not forgotten the second request's samples.
    const RunDetails first = store.run(outcomes[0].id);
    QVERIFY(first.weights.empty() && first.spectra.empty() && first.rocs.empty());
    QVERIFY(first.scoreHistograms.empty() && first.entropies.empty() && first.predictions.empty());
    QCOMPARE(first.summary.header.forgetClasses.at(0).samples, 8);
    QVERIFY(first.summary.purgedAt.empty());
    QVERIFY(!QString::fromStdString(first.summary.header.plan).contains("1:12"));
    QVERIFY(QString::fromStdString(first.summary.header.plan).contains("0:8"));
    QCOMPARE(m_home->found({{"selector", "1:12"}}), QStringList());
    QCOMPARE(cacheContents(store.cacheFolder()).size(), std::size_t{1});

    Plan third = m_plan;
    third.forget = {"2:5"};
    const auto next = continueAfter(openExperiment(third), store, outcomes[1].id);
    QCOMPARE(next->start()->hash(), outcomes[1].unlearned->hash());
    QVERIFY(!next->chain->forgottenBefore);
    const RunOutcome outcome = runExperiment(*next, store);
    QCOMPARE(outcome.state, RunState::Finished);
    QCOMPARE(store.run(outcome.id).summary.header.requestNumber, 3);
}

void TestPurge::otherRunsOfTheSameRequestGoToo()
{
    RunStore store(m_home->log());
    const RunOutcome one = run(store, m_plan);
    Plan other = m_plan;
    other.gamma = 0.5;
    const RunOutcome two = run(store, other);
    store.setDeleted(two.id, true);
    purgeRequest(one.id, store);
    QVERIFY(!store.run(two.id).summary.purgedAt.empty());
    QCOMPARE(m_home->found({{"selector", "numbers.txt"}}), QStringList());
}

void TestPurge::otherModelsOfTheRequestKeepTheirMoments()
{
    RunStore store(m_home->log());
    const RunOutcome one = run(store, m_plan);
    Plan same = m_plan;
    same.gamma = 0.5;
    const RunOutcome two = run(store, same);
    Plan other = m_plan;
    other.model.file = "retrained.safetensors";
    const RunOutcome three = run(store, other);
    const PurgeReport report = purgeRequest(one.id, store);
    const auto momentOf = [&](const RunOutcome& outcome) { return store.run(outcome.id).summary.retainedMoment; };
    QCOMPARE(momentOf(one), report.retainedMoment);
    QCOMPARE(momentOf(two), report.retainedMoment);
    QVERIFY(!momentOf(three).empty() && momentOf(three) != report.retainedMoment);
    const auto isThere = [&](const std::string& key) {
        return std::filesystem::exists(SpectrumCache(store.cacheFolder()).fileOf(key));
    };
    QVERIFY(isThere(report.retainedMoment) && isThere(momentOf(three)));
    QCOMPARE(cacheContents(store.cacheFolder()).size(), std::size_t{2});
    purgeRequest(one.id, store);
    QVERIFY2(isThere(momentOf(three)), "it can not be made again");
    other.forget = {"2:5"};
    QCOMPARE(runExperiment(*continueAfter(openExperiment(other), store, three.id), store).state, RunState::Finished);
}

void TestPurge::resultOfARunThatSelectedNoEpochStays()
{
    RunStore store(m_home->log());
    Plan plan = m_plan;
    plan.forget = {"0:8"};
    const RunOutcome first = run(store, plan);
    plan.forget = {"1:12"};
    plan.stop.kind = StopRuleKind::Drift;
    plan.stop.driftBudget = 1e-12;
    const RunOutcome second = runExperiment(*continueAfter(openExperiment(plan), store, first.id), store);
    QCOMPARE(second.selectedEpoch, 0);
    purgeRequest(second.id, store);
    QCOMPARE(resultOf(store.run(second.id), store, openExperiment(plan)->model)->hash(), first.unlearned->hash());
    QCOMPARE(store.run(first.id).weights.size(), std::size_t{1});
    QCOMPARE(m_home->found({{"selector", "1:12"}}), QStringList());
}

void TestPurge::partOfTheImagesIsNotGoneOnWithAfterThePurge()
{
    RunStore store(m_home->log());
    m_plan.spectrumImages = 100;
    m_plan.seed = 3;
    const RunOutcome first = run(store, m_plan);
    purgeRequest(first.id, store);
    m_plan.forget = {"2:5"};
    QVERIFY_EXCEPTION_THROWN(continueAfter(openExperiment(m_plan), store, first.id), Error);
    m_plan.seed = 0;
    QVERIFY_EXCEPTION_THROWN(continueAfter(openExperiment(m_plan), store, first.id), Error);
}

void TestPurge::runningRunIsRefused()
{
    RunStore store(m_home->log());
    RunHeader header;
    header.plan = planToJson(m_plan);
    const RunId id = store.beginRun(header);
    QVERIFY_EXCEPTION_THROWN(purgeRequest(id, store), Error);
}

void TestPurge::momentThatCanNotBeKeptStopsThePurge()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    pruneCache(store.cacheFolder(), {});
    QVERIFY_EXCEPTION_THROWN(purgeRequest(outcome.id, store), Error);
    QVERIFY(store.run(outcome.id).summary.purgedAt.empty());
    QVERIFY(purgeRequest(outcome.id, store, {.withoutMoment = true}).retainedMoment.empty());
    QVERIFY(!store.run(outcome.id).summary.purgedAt.empty());
}

void TestPurge::purgeMayBeRepeated()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    const std::string key = purgeRequest(outcome.id, store).retainedMoment;
    QCOMPARE(purgeRequest(outcome.id, store).retainedMoment, key);
    QCOMPARE(store.purges(outcome.id).size(), std::size_t{2});
    QCOMPARE(cacheContents(store.cacheFolder()).size(), std::size_t{1});
    std::filesystem::remove(SpectrumCache(store.cacheFolder()).fileOf(key));
    QCOMPARE(purgeRequest(outcome.id, store).retainedMoment, std::string()); // it names what is there
}

/// Half of them were trained on the samples, and so were the checkpoints of those that were not finished.
void TestPurge::shadowModelsGo()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    const std::filesystem::path folder = shadowFolder(store.cacheFolder());
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 1}};
    const ShadowPool pool = shadowPool(*openExperiment(m_plan), recipe, 2, folder);
    pool.complete();
    std::filesystem::copy_file(pool.fileOf(0), folder / "key.checkpoint.safetensors");
    Dataset others = *m_lab->data;
    others.hash = "of others";
    const ShadowPool stays(others,
                           {.spec = {"mlp", others.shape, others.classes()}, .recipe = recipe, .folder = folder});
    stays.complete();

    PurgeReport report = purgeRequest(outcome.id, store, {.dryRun = true});
    QVERIFY(std::filesystem::exists(pool.fileOf(1)));
    report = purgeRequest(outcome.id, store);
    std::set<std::filesystem::path> left;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        left.insert(entry.path());
    QCOMPARE(left, (std::set{stays.fileOf(0), stays.fileOf(1), folder / "training-lock"})); // an empty file
    QVERIFY(
        std::ranges::any_of(report.done, [](const Sentence& what) { return what.text().starts_with("Shadow model"); }));
}

/// And whoever waited to make some more finds the run purged.
void TestPurge::shadowModelsInTheMakingAreWaitedFor()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    const std::filesystem::path folder = shadowFolder(store.cacheFolder());
    std::stop_source stop;
    JobContext context = testContext();
    context.stop = stop.get_token();
    bool isTold = false;
    context.notice = [&](const Sentence& what) {
        if (what.text().find("waiting for it") == std::string::npos)
            return;
        isTold = true;
        stop.request_stop();
    };
    {
        const ShadowFolderHold held(folder, testContext());
        QCOMPARE(errorNameOf([&] { purgeRequest(outcome.id, store, {}, context); }), std::string("cancelled"));
    }
    QVERIFY(isTold);
    requireNotPurged(store, outcome.id);
    purgeRequest(outcome.id, store);
    QCOMPARE(errorNameOf([&] { requireNotPurged(store, outcome.id); }), std::string("value-out-of-range"));
}

/// A window does not wait, for it could not read its log meanwhile.
void TestPurge::shadowModelsInTheMakingCanBeAReasonToRefuse()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    for (const bool dryRun : {true, false}) {
        const ShadowFolderHold held(shadowFolder(store.cacheFolder()), testContext());
        const PurgeOptions options{.dryRun = dryRun, .refusesWaiting = true};
        QCOMPARE(errorNameOf([&] { purgeRequest(outcome.id, store, options); }), std::string("database-locked"));
    }
    requireNotPurged(store, outcome.id);
    purgeRequest(outcome.id, store, {.refusesWaiting = true});
    QCOMPARE(errorNameOf([&] { requireNotPurged(store, outcome.id); }), std::string("value-out-of-range"));
}

/// What a window has in memory it would write again; of one that died only the file was left.
void TestPurge::openWindowsAreTold()
{
    RunStore store(m_home->log());
    const RunOutcome outcome = run(store, m_plan);
    const std::filesystem::path living = m_home->path("recovery-1.json"); // the first process always lives
    const std::filesystem::path dead = m_home->path("recovery-2147483647.json");
    for (const std::filesystem::path& file : {living, dead})
        writeUnsavedPlan(file, {m_lab->path("plan.unlearn.json"), m_plan});
    for (const bool dryRun : {true, false}) {
        const PurgeReport report =
            purgeRequest(outcome.id, store, {.dryRun = dryRun, .unsavedFolder = living.parent_path()});
        const auto isOfWindow = [](const Sentence& left) { return left.text().starts_with("The window of process"); };
        const auto told = std::ranges::find_if(report.left, isOfWindow);
        QVERIFY(told != report.left.end());
        QVERIFY(told->text().starts_with("The window of process 1 is open"));
        QCOMPARE(std::ranges::count_if(report.left, isOfWindow), std::ptrdiff_t{1});
    }
    QVERIFY(readUnsavedPlan(living)->plan.forget.empty() && readUnsavedPlan(dead)->plan.forget.empty());
}

QTEST_GUILESS_MAIN(TestPurge)
#include "test_purge.moc"
