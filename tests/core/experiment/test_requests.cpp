// SPDX-License-Identifier: GPL-3.0-or-later
// Requests in sequence, and requests whose training data are gone.
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/purge.h"
#include "core/experiment/request_file.h"
#include "core/experiment/spectrum_drift.h"
#include "core/spectrum/cache_contents.h"
#include "core/spectrum/spectrum_cache.h"
#include "laboratory.h"
#include "stopped_run.h"
#include "tests/core/test_device.h"

#include <cmath>
#include <fstream>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// What is left of an experiment when its training data are gone: moments, the forget samples, the model, a plan.
class Remains {
public:
    Remains(const Laboratory& lab, bool withTest) : plan(lab.plan)
    {
        const auto experiment = openExperiment(lab.plan);
        writeFullMoment(*experiment, lab.path("moments.safetensors"), {}, testContext());
        writeRequestFile(lab.path("request.safetensors"), *experiment->dataset, experiment->request, withTest);
        plan.data = "request:request.safetensors";
        plan.momentsFile = "moments.safetensors";
        plan.retrained.clear();
    }

    /// As if the training set had been deleted.
    class Gone {
    public:
        explicit Gone(const Laboratory& lab) : m_lab(lab) { rename("", ".gone"); }
        ~Gone() { rename(".gone", ""); }
        Gone(const Gone&) = delete;
        Gone& operator=(const Gone&) = delete;

    private:
        void rename(const std::string& from, const std::string& to) const
        {
            for (const char* name : {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                                     "t10k-labels-idx1-ubyte"})
                std::filesystem::rename(m_lab.path(name) + from, m_lab.path(name) + to);
        }
        const Laboratory& m_lab;
    };

    Plan plan;
};

void requireSameSteps(const std::vector<EpochFigures>& a, const std::vector<EpochFigures>& b)
{
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].loss, b[i].loss);
        QCOMPARE(a[i].forgetErrorPercent, b[i].forgetErrorPercent);
    }
}

std::string sentenceOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_lab = std::make_unique<Laboratory>(); }
    void runsWhenTheTrainingDataAreGone();
    void runsOnTheCacheAlone();
    void stopRulesThatNeedWhatIsGoneAreRefused();
    void momentsOfSomethingElseAreRefused();
    void stoppedRunGoesOnWithoutTheData();
    void chainOfTwoIsOneOfTheUnion();
    void eachSampleForgottenSoFarIsJudged();
    void chainGoesOnAfterAStopInTheMiddle();
    void chainWithoutTheData();
    void ordinaryRunIsFollowedWithoutTheData();
    void whatWasForgottenBeforeIsLeftOut();
    void badLaterRequestIsToldBeforeTheFirstRun();
    void onlyAFinishedRunIsFollowed();
    void selectorsThatNameSomethingElseNowAreNotTrusted();
    void eachRunOfAChainIsCountedWithoutThoseBefore();
    void spectrumOfOtherImagesIsNotGoneOnWith();
    void runIsFinishedThoughItsMomentCanNotBeKept();
    void spectrumDriftsWithTheWeights();
    void spectrumDriftIsLoggedWithEachRequest();

private:
    Plan chainPlan() const
    {
        Plan plan = m_lab->plan;
        plan.forget.clear();
        plan.requests = {{"0:20"}, {"1:20"}};
        plan.retrained.clear();
        plan.pgu.epochs = 5;
        return plan;
    }
    RunStore store(const char* name = "runs.sqlite") const { return RunStore(m_lab->path(name)); }

    std::unique_ptr<Laboratory> m_lab;
};

void TestRequests::runsWhenTheTrainingDataAreGone()
{
    RunStore log = store();
    Plan whole = m_lab->plan;
    whole.retrained.clear();
    const RunOutcome reference = runExperiment(*openExperiment(whole), log, {}, testContext());
    const Remains remains(*m_lab, false);
    const Remains::Gone gone(*m_lab);
    QVERIFY(!sentenceOf([&] { openExperiment(m_lab->plan); }).empty());
    RunStore other = store("gone.sqlite"); // with an empty cache
    const RunOutcome outcome = runExperiment(*openExperiment(remains.plan), other, {}, testContext());
    QCOMPARE(outcome.state, RunState::Finished);
    requireSameSteps(outcome.epochs, reference.epochs);
    QCOMPARE(outcome.unlearned->hash(), reference.unlearned->hash());

    const RunDetails logged = other.run(outcome.id);
    QCOMPARE(logged.summary.header.forgetHash, log.run(reference.id).summary.header.forgetHash);
    QCOMPARE(logged.summary.header.dataHash, log.run(reference.id).summary.header.dataHash);
    for (const EpochFigures& figures : logged.epochs) {
        QVERIFY(std::isnan(figures.retainErrorPercent));
        QVERIFY(std::isnan(figures.testErrorPercent));
        QVERIFY(!std::isnan(figures.forgetErrorPercent));
    }
    for (const RunErrors& errors : logged.errors) {
        QCOMPARE(errors.retainCount, std::int64_t{0});
        QVERIFY(std::isnan(errors.retainErrorPercent));
        QCOMPARE(errors.forgetCount, std::int64_t{40});
    }
    QVERIFY(logged.attacks.empty());
    QVERIFY2(!logged.summary.retainedMoment.empty(), "the samples may be gone next");
}

void TestRequests::runsOnTheCacheAlone()
{
    RunStore log = store();
    Plan whole = m_lab->plan;
    whole.retrained.clear();
    const RunOutcome reference = runExperiment(*openExperiment(whole), log, {}, testContext());
    Remains remains(*m_lab, true);
    remains.plan.momentsFile.clear();
    remains.plan.stop.kind = StopRuleKind::Crossing;
    const Remains::Gone gone(*m_lab);
    const auto experiment = openExperiment(remains.plan);
    QVERIFY(computeSpectrum(*experiment, log.cacheFolder(), testContext())->fromCache);
    QCOMPARE(runExperiment(*experiment, log, {}, testContext()).epochs[1].validationErrorPercent,
             reference.epochs[1].validationErrorPercent);
    const std::string sentence = sentenceOf([&] { computeSpectrum(*experiment, {}, testContext()); });
    QVERIFY2(QString::fromStdString(sentence).contains("moments"), sentence.c_str());
}

void TestRequests::stopRulesThatNeedWhatIsGoneAreRefused()
{
    Remains remains(*m_lab, false);
    RunStore log = store();
    const auto refusal = [&](StopRuleKind rule) {
        remains.plan.stop.kind = rule;
        return QString::fromStdString(
            sentenceOf([&] { runExperiment(*openExperiment(remains.plan), log, {}, testContext()); }));
    };
    QVERIFY(refusal(StopRuleKind::RetainDrop).contains("needs the retained data"));
    QVERIFY(refusal(StopRuleKind::Crossing).contains("needs validation data"));
    QVERIFY(refusal(StopRuleKind::TestDrop).contains("needs validation data"));
    QVERIFY(log.runs(true).empty());
    QCOMPARE(refusal(StopRuleKind::Epochs), QString());
}

void TestRequests::momentsOfSomethingElseAreRefused()
{
    Remains remains(*m_lab, false);
    remains.plan.model.file = "retrained.safetensors";
    const std::string sentence = sentenceOf([&] { computeSpectrum(*openExperiment(remains.plan), {}, testContext()); });
    QVERIFY2(QString::fromStdString(sentence).contains("other weights"), sentence.c_str());
}

void TestRequests::stoppedRunGoesOnWithoutTheData()
{
    const Remains remains(*m_lab, false);
    const Remains::Gone gone(*m_lab);
    RunStore log = store();
    const auto experiment = openExperiment(remains.plan);
    const RunOutcome undisturbed = runExperiment(*experiment, log, {}, testContext());
    const StopBehind stop(3);
    const RunOutcome stopped = runExperiment(*experiment, log, {}, stop.context, stop.events);
    requireSameSteps(resumeRun(stopped.id, log, {}, testContext()).epochs, undisturbed.epochs);
}

void TestRequests::chainOfTwoIsOneOfTheUnion()
{
    RunStore log = store();
    Plan first = chainPlan();
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(first), log, {}, testContext());
    QCOMPARE(outcomes.size(), std::size_t{2});
    const RunSummary second = log.run(outcomes[1].id).summary;
    QCOMPARE(second.header.previousRun, std::optional(outcomes[0].id));
    QCOMPARE(second.header.requestNumber, 2);
    QVERIFY(!log.run(outcomes[0].id).summary.retainedMoment.empty());

    Plan later = first;
    later.requests.erase(later.requests.begin());
    const auto chained = continueAfter(openExperiment(later), log, outcomes[0].id);
    QCOMPARE(chained->start()->hash(), outcomes[0].unlearned->hash());
    Plan both = m_lab->plan;
    both.retrained.clear();
    both.forget = {"0:20", "1:20"};
    const auto unionOfBoth = openExperiment(both);
    QCOMPARE(chained->forget.hash(), unionOfBoth->forget.hash());
    const auto a = computeSpectrum(*chained, log.cacheFolder(), testContext());
    const auto b = computeSpectrum(*unionOfBoth, {}, testContext());
    for (std::size_t layer = 0; layer < a->layers.size(); ++layer) {
        const std::vector<double>& one = a->layers[layer].retained.at(0);
        const std::vector<double>& other = b->layers[layer].retained.at(0);
        QCOMPARE(one.size(), other.size());
        for (std::size_t i = 0; i < one.size(); ++i)
            QVERIFY(std::abs(one[i] - other[i]) <= 1e-6 * other.front());
    }
    // Without the kept moment, but with the data, it is made again from both requests.
    std::filesystem::remove(SpectrumCache(log.cacheFolder()).fileOf(chained->chain->retainedMoment));
    const auto again = computeSpectrum(*chained, log.cacheFolder(), testContext());
    QVERIFY(std::abs(again->layers[0].retained[0][0] - b->layers[0].retained[0][0])
            <= 1e-6 * b->layers[0].retained[0][0]);
}

void TestRequests::eachSampleForgottenSoFarIsJudged()
{
    RunStore log = store();
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(chainPlan()), log, {}, testContext());
    Plan both = m_lab->plan;
    both.retrained.clear();
    both.forget = {"0:20", "1:20"};
    const auto experiment = openExperiment(both);
    const Evaluation started = evaluateModel(*experiment, *outcomes[0].unlearned, "start", testContext());
    QCOMPARE(outcomes[1].epochs.front().forgetErrorPercent, started.forget.percent());
    const Evaluation ended = evaluateModel(*experiment, *outcomes[1].unlearned, "end", testContext());
    const Evaluation& unlearned = outcomes[1].evaluations.front();
    QCOMPARE(unlearned.forget.count(), std::int64_t{40});
    QVERIFY(unlearned.forget == ended.forget);
    QVERIFY(unlearned.retain == ended.retain);
    QCOMPARE(outcomes[1].forget.hash(), experiment->forget.hash());
    QCOMPARE(outcomes[0].evaluations.front().forget.count(), std::int64_t{20});
    QCOMPARE(outcomes[0].forget.count(), std::int64_t{20});
}

void TestRequests::chainGoesOnAfterAStopInTheMiddle()
{
    RunStore log = store();
    const std::vector<RunOutcome> undisturbed = runRequests(openExperiment(chainPlan()), log, {}, testContext());
    for (const int request : {0, 1}) {
        std::stop_source stop;
        JobContext context = testContext();
        context.stop = stop.get_token();
        RunEvents events;
        int begun = -1;
        std::vector<ForgetSet> judged;
        events.started = [&](RunId) { ++begun; };
        events.judgedOn = [&](const ForgetSet& samples) { judged.push_back(samples); };
        events.epochDone = [&](const EpochFigures& figures) {
            if (begun == request && figures.epoch == 2)
                stop.request_stop();
        };
        const std::filesystem::path file = m_lab->path("last.safetensors");
        std::filesystem::remove(file);
        RunOptions options;
        options.name = "the last";
        options.saveTo = file;
        const std::vector<RunOutcome> stopped = runRequests(openExperiment(chainPlan()), log, options, context, events);
        QCOMPARE(stopped.back().savedTo.empty(), request == 0);
        QCOMPARE(std::filesystem::exists(file), request == 1);
        QCOMPARE(log.run(stopped[0].id).summary.header.name, m_lab->plan.name);
        QCOMPARE(log.run(stopped.back().id).summary.header.name == "the last", request == 1);
        QCOMPARE(stopped.size(), static_cast<std::size_t>(request) + 1);
        QCOMPARE(judged.size(), stopped.size());
        QVERIFY(judged.back() == stopped.back().forget);
        QCOMPARE(stopped.back().state, RunState::Cancelled);
        const std::vector<RunOutcome> resumed = resumeRequests(stopped.back().id, log, {}, testContext());
        QCOMPARE(resumed.size(), static_cast<std::size_t>(2 - request));
        requireSameCurve(resumed.back().epochs, undisturbed.back().epochs);
        QCOMPARE(resumed.back().unlearned->hash(), undisturbed.back().unlearned->hash());
    }
}

void TestRequests::chainWithoutTheData()
{
    RunStore reference = store();
    const std::vector<RunOutcome> wanted = runRequests(openExperiment(chainPlan()), reference, {}, testContext());
    Plan first = m_lab->plan;
    first.retrained.clear();
    first.pgu.epochs = 5;
    first.forget = {"0:20"};
    Plan second = first;
    second.forget = {"1:20"};
    const auto exported = [&](Plan plan, const char* file) {
        const auto experiment = openExperiment(plan);
        writeFullMoment(*experiment, m_lab->path("full.safetensors"), {});
        writeRequestFile(m_lab->path(file), *experiment->dataset, experiment->request, false);
        plan.data = std::string("request:") + file;
        return plan;
    };
    first = exported(first, "first.safetensors");
    second = exported(second, "second.safetensors");
    first.momentsFile = "full.safetensors";
    const Remains::Gone gone(*m_lab);
    RunStore log = store("without.sqlite");
    const RunOutcome one = runExperiment(*openExperiment(first), log, {}, testContext());
    QCOMPARE(one.unlearned->hash(), wanted[0].unlearned->hash());
    // All that is left of the first request are its model and its moment.
    std::filesystem::remove(m_lab->path("first.safetensors"));
    std::filesystem::remove(m_lab->path("full.safetensors"));
    const RunOutcome two = runExperiment(*continueAfter(openExperiment(second), log, one.id), log, {}, testContext());
    QCOMPARE(two.unlearned->hash(), wanted[1].unlearned->hash());
}

void TestRequests::ordinaryRunIsFollowedWithoutTheData()
{
    RunStore reference = store();
    const std::vector<RunOutcome> wanted = runRequests(openExperiment(chainPlan()), reference, {}, testContext());
    RunStore log = store("ordinary.sqlite");
    Plan plan = chainPlan();
    plan.requests = {{"0:20"}};
    const RunOutcome one = runExperiment(*openExperiment(plan), log, {}, testContext());
    QVERIFY2(log.run(one.id).summary.retainedMoment.empty(), "it would only take room");
    plan.requests = {{"1:20"}};
    const auto next = continueAfter(openExperiment(plan), log, one.id);
    writeRequestFile(m_lab->path("next.safetensors"), *next->dataset, next->request, false);
    plan.requests.clear();
    plan.data = "request:next.safetensors";
    const auto whenGone = [&] { return continueAfter(openExperiment(plan), log, one.id); };
    const std::string sentence = sentenceOf([&] { computeSpectrum(*whenGone(), log.cacheFolder(), testContext()); });
    QVERIFY2(QString::fromStdString(sentence).contains("export-request --after"), sentence.c_str());

    keepMomentBefore(*next, log, testContext());
    const std::string key = log.run(one.id).summary.retainedMoment;
    QCOMPARE(key, reference.run(wanted[0].id).summary.retainedMoment);
    keepMomentBefore(*continueAfter(next, log, one.id), log, testContext()); // it is there
    QCOMPARE(log.run(one.id).summary.retainedMoment, key);
    const SpectrumCache cache(log.cacheFolder());
    std::ofstream(cache.fileOf(key)) << "damaged";
    keepMomentBefore(*continueAfter(next, log, one.id), log, testContext());
    QCOMPARE(log.run(one.id).summary.retainedMoment, key);
    pruneCache(log.cacheFolder(), {}); // the full one goes
    const Remains::Gone gone(*m_lab);
    const RunOutcome two = runExperiment(*whenGone(), log, {}, testContext());
    QCOMPARE(two.unlearned->hash(), wanted[1].unlearned->hash());

    purgeRequest(two.id, log); // the moment before it holds its samples, the one after it does not
    QVERIFY(!std::filesystem::exists(cache.fileOf(key)));
    QVERIFY(std::filesystem::exists(cache.fileOf(log.run(two.id).summary.retainedMoment)));
}

void TestRequests::whatWasForgottenBeforeIsLeftOut()
{
    RunStore log = store();
    Plan plan = chainPlan();
    plan.requests = {{"0:20"}};
    const RunOutcome first = runExperiment(*openExperiment(plan), log, {}, testContext());
    plan.requests = {{"0:30"}};
    std::string told;
    JobContext context = testContext();
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    const auto overlapping = continueAfter(openExperiment(plan), log, first.id, context);
    QCOMPARE(overlapping->request.count(), std::int64_t{10});
    QCOMPARE(overlapping->forget.count(), std::int64_t{30});
    QVERIFY(QString::fromStdString(told).contains("left out: 20"));
    plan.requests = {{"0:10"}};
    QVERIFY(!sentenceOf([&] { continueAfter(openExperiment(plan), log, first.id); }).empty());
}

void TestRequests::badLaterRequestIsToldBeforeTheFirstRun()
{
    RunStore log = store();
    Plan plan = chainPlan();
    plan.requests.push_back({"class:9"});
    QVERIFY(!sentenceOf([&] { runRequests(openExperiment(plan), log, {}, testContext()); }).empty());
    QVERIFY(log.runs(true).empty());
}

void TestRequests::onlyAFinishedRunIsFollowed()
{
    RunStore log = store();
    RunHeader header;
    header.plan = "{}";
    const RunId run = log.beginRun(header);
    QVERIFY(!sentenceOf([&] { continueAfter(openExperiment(chainPlan()), log, run); }).empty());
    log.endRun(run, RunState::Finished, 0);
    const std::string sentence = sentenceOf([&] { continueAfter(openExperiment(chainPlan()), log, run); });
    QVERIFY2(QString::fromStdString(sentence).contains("model hash"), sentence.c_str());
}

void TestRequests::selectorsThatNameSomethingElseNowAreNotTrusted()
{
    RunStore log = store();
    const auto list = [this](const char* numbers) { std::ofstream(m_lab->path("list.txt")) << numbers; };
    list("1 2 3 5 7 11 13 17");
    Plan plan = chainPlan();
    plan.requests = {{"@list.txt"}};
    const RunOutcome first = runExperiment(*openExperiment(plan), log, {}, testContext());
    plan.requests = {{"1:20"}};
    QVERIFY(continueAfter(openExperiment(plan), log, first.id)->chain->forgottenBefore);
    list("2 3 5 7 11 13 17");
    std::string told;
    JobContext context = testContext();
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    const auto next = continueAfter(openExperiment(plan), log, first.id, context);
    QVERIFY(!next->chain->forgottenBefore);
    QVERIFY2(QString::fromStdString(told).contains("selectors"), told.c_str());
    // Of which samples are retained depends what the drift is of.
    const std::string sentence =
        sentenceOf([&] { spectrumDrift(*next, *first.unlearned, log.cacheFolder(), testContext()); });
    QVERIFY2(QString::fromStdString(sentence).contains("not known any more"), sentence.c_str());
}

void TestRequests::eachRunOfAChainIsCountedWithoutThoseBefore()
{
    RunStore log = store();
    Plan plan = chainPlan();
    plan.requests = {{"0:20"}, {"0:30"}};
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(plan), log, {}, testContext());
    plan.requests = {{"1:5"}};
    const auto third = continueAfter(openExperiment(plan), log, outcomes[1].id);
    QVERIFY(third->chain->forgottenBefore);
    QCOMPARE(third->chain->forgottenBefore->count(), std::int64_t{30});
}

void TestRequests::spectrumOfOtherImagesIsNotGoneOnWith()
{
    RunStore log = store();
    Plan plan = chainPlan();
    plan.requests = {{"0:20"}};
    plan.spectrumImages = 100;
    plan.seed = 3;
    const RunOutcome first = runExperiment(*openExperiment(plan), log, {}, testContext());
    plan.requests = {{"1:20"}};
    const auto refusal = [&] {
        return QString::fromStdString(sentenceOf([&] { continueAfter(openExperiment(plan), log, first.id); }));
    };
    QCOMPARE(refusal(), QString());
    plan.seed = 4;
    QVERIFY2(refusal().contains("/seed"), qPrintable(refusal()));
    plan.seed = 3;
    plan.spectrumImages = 120;
    QVERIFY2(refusal().contains("/spectrum/images"), qPrintable(refusal()));
    plan.spectrumImages = 0;
    QVERIFY2(refusal().contains("/spectrum/images"), qPrintable(refusal()));
}

void TestRequests::runIsFinishedThoughItsMomentCanNotBeKept()
{
    RunStore log = store();
    std::string told;
    JobContext context = testContext();
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    RunEvents events;
    events.evaluated = [&](const Evaluation& evaluation) {
        if (evaluation.subject != "unlearned")
            return;
        std::filesystem::remove_all(log.cacheFolder());
        std::ofstream(log.cacheFolder()) << "no folder";
    };
    const RunOutcome first = runExperiment(*openExperiment(chainPlan()), log, {}, context, events);
    QCOMPARE(first.state, RunState::Finished);
    QCOMPARE(log.run(first.id).summary.state, RunState::Finished);
    QVERIFY(log.run(first.id).summary.retainedMoment.empty());
    QVERIFY2(QString::fromStdString(told).contains("retained moment is not kept"), told.c_str());
    std::filesystem::remove(log.cacheFolder());
    std::filesystem::create_directory(log.cacheFolder());
    Plan plan = chainPlan();
    plan.requests.erase(plan.requests.begin());
    const auto next = continueAfter(openExperiment(plan), log, first.id); // whose moment is made again
    QCOMPARE(runExperiment(*next, log, {}, testContext()).state, RunState::Finished);
}

void TestRequests::spectrumDriftsWithTheWeights()
{
    RunStore log = store();
    Plan plan = m_lab->plan;
    plan.retrained.clear();
    const auto experiment = openExperiment(plan);
    for (const LayerDrift& drift : spectrumDrift(*experiment, *experiment->model, {}, testContext()))
        QVERIFY(drift.relativeDifference < 1e-6);
    const RunOutcome outcome = runExperiment(*experiment, log, {}, testContext());
    const auto drifts = spectrumDrift(*experiment, *outcome.unlearned, log.cacheFolder(), testContext());
    QVERIFY(drifts.front().relativeDifference < 1e-6); // its inputs are the images
    QVERIFY(drifts.back().relativeDifference > 1e-6);
    Remains remains(*m_lab, false);
    QVERIFY(!sentenceOf([&] { spectrumDrift(*openExperiment(remains.plan), *outcome.unlearned, {}); }).empty());
}

void TestRequests::spectrumDriftIsLoggedWithEachRequest()
{
    RunStore log = store();
    RunOptions options;
    options.spectrumDrift = true;
    for (const RunOutcome& outcome : runRequests(openExperiment(chainPlan()), log, options, testContext())) {
        std::vector<FigureOfMerit> drifts = log.run(outcome.id).figures;
        std::erase_if(drifts, [](const FigureOfMerit& figure) { return figure.name != "spectrum-drift"; });
        QCOMPARE(drifts.size(), outcome.layers.size());
        QCOMPARE(drifts.front().layer, outcome.layers.front().name);
        QVERIFY(drifts.front().value < 1e-6 && drifts.back().value > 1e-6);
        QVERIFY(drifts.front().samples > 0);
    }
}

QTEST_GUILESS_MAIN(TestRequests)
#include "test_requests.moc"
