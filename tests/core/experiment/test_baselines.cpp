// SPDX-License-Identifier: GPL-3.0-or-later
// Which retrained models of a plan each of its requests is held against.
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/logged_models.h"
#include "core/experiment/references.h"
#include "core/experiment/retrained_models.h"
#include "core/train/training_note.h"
#include "laboratory.h"
#include "stopped_run.h"

#include <algorithm>

using namespace unlearn;
using namespace unlearn::test;

namespace {

using Names = std::vector<std::string>;

Names subjectsOf(const RunDetails& run)
{
    Names subjects;
    for (const RunErrors& errors : run.errors) {
        if (errors.subject.starts_with("retrained"))
            subjects.push_back(errors.subject);
    }
    return subjects;
}

std::string refusalOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// Keeps what is told of retrained models that are not used.
struct Listener {
    Names told;
    JobContext context = testContext();

    Listener()
    {
        context.notice = [this](const Sentence& sentence) {
            if (sentence.text().find("nothing is compared with") != std::string::npos)
                told.push_back(sentence.text());
        };
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
};

} // namespace

class TestBaselines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Laboratory>();
        save("first.safetensors", 21, {"0:20"});
        save("both.safetensors", 22, {"0:20", "1:20"});
        save("other.safetensors", 23, {"2:5"});
    }
    void init()
    {
        const std::string name = std::string(QTest::currentTestFunction()) + ".sqlite";
        m_log = std::make_unique<RunStore>(m_lab->path(name.c_str()));
    }

    void eachRequestIsHeldAgainstItsOwn();
    void fileThatDoesNotSayIsOfTheFirstRequest();
    void whatIsOfNoRequestIsToldAndNotUsed();
    void keptBaselineIsNotToldAgain();
    void withoutAForgetSetAllAreReferences();
    void matchWithoutABaselineIsRefusedUpFront();
    void resumedAndBranchedRunsHaveTheirs();
    void loadedModelsAreTakenWhereverTheyStand();
    void whatIsNamedTwiceIsOne();

private:
    void save(const char* name, std::uint64_t seed, const Names& leftOut) const
    {
        const Model model = Model::create({"mlp", m_lab->data->shape, m_lab->data->classes()}, seed);
        model.save(m_lab->path(name),
                   trainingMetadata(TrainRecipe{.stages = {TrainStage{}}}, *m_lab->data,
                                    LeftOut{selectForgetSet(*m_lab->data, leftOut, 0), "as wanted"}, {}));
    }

    /// Of two requests.
    Plan planWith(const Names& baselines) const
    {
        Plan plan = m_lab->plan;
        plan.forget.clear();
        plan.requests = {{"0:20"}, {"1:20"}};
        plan.pgu.epochs = 2;
        plan.retrained.clear();
        for (const std::string& file : baselines)
            plan.retrained.push_back({.file = file, .architecture = {}, .hash = {}});
        return plan;
    }

    std::unique_ptr<Laboratory> m_lab;
    std::unique_ptr<RunStore> m_log;
};

void TestBaselines::eachRequestIsHeldAgainstItsOwn()
{
    Listener listener;
    std::vector<Names> live;
    RunEvents events;
    events.started = [&](RunId) { live.emplace_back(); };
    events.evaluated = [&](const Evaluation& evaluation) {
        if (evaluation.sampled)
            live.back().push_back(evaluation.subject);
    };
    const auto experiment = openExperiment(planWith({"both.safetensors", "first.safetensors"}));
    const auto outcomes = runRequests(experiment, *m_log, {}, listener.context, events);
    QCOMPARE(outcomes.size(), std::size_t{2});
    QCOMPARE(live, (std::vector<Names>{{"retrained-1"}, {"retrained-0"}}));
    QVERIFY(listener.told.empty());

    const RunDetails first = m_log->run(outcomes[0].id);
    const RunDetails second = m_log->run(outcomes[1].id);
    QCOMPARE(subjectsOf(first), Names{"retrained-1"});
    QCOMPARE(subjectsOf(second), Names{"retrained-0"});
    const std::string firstHash = Model::load(m_lab->path("first.safetensors")).hash();
    const std::string bothHash = Model::load(m_lab->path("both.safetensors")).hash();
    for (const RunDetails& run : {first, second}) { // each run's plan lists all, and says which is which
        const std::optional<Plan> plan = readablePlan(run.summary.header);
        QCOMPARE(plan->retrained.size(), std::size_t{2});
        QCOMPARE(retrainedHash(plan, "retrained-0"), bothHash);
        QCOMPARE(retrainedHash(plan, "retrained-1"), firstHash);
    }
    const auto reference = std::ranges::find(second.errors, std::string("retrained-0"), &RunErrors::subject);
    QCOMPARE(reference->forgetCount, std::int64_t{40});

    Names measured;
    for (const AttackSubject& subject : loggedModels(outcomes[1].id, *m_log, testContext()).subjects)
        measured.push_back(subject.name);
    QCOMPARE(measured, (Names{"original", "unlearned", "retrained-0"}));
}

void TestBaselines::fileThatDoesNotSayIsOfTheFirstRequest()
{
    Listener listener;
    const auto experiment = openExperiment(planWith({"retrained.safetensors", "both.safetensors"}));
    const auto outcomes = runRequests(experiment, *m_log, {}, listener.context);
    QCOMPARE(subjectsOf(m_log->run(outcomes[0].id)), Names{"retrained-0"});
    QCOMPARE(subjectsOf(m_log->run(outcomes[1].id)), Names{"retrained-1"});
    QVERIFY(listener.told.empty());

    Plan later = planWith({"retrained.safetensors"});
    later.requests.erase(later.requests.begin());
    const auto chained = continueAfter(openExperiment(later), *m_log, outcomes[0].id);
    QVERIFY(chained->retrained.empty());
    QCOMPARE(chained->baselines.size(), std::size_t{1});
    tellUnusedBaselines(*chained, listener.context);
    QCOMPARE(listener.told.size(), std::size_t{1});
}

void TestBaselines::whatIsOfNoRequestIsToldAndNotUsed()
{
    Listener listener;
    const auto experiment = openExperiment(planWith({"other.safetensors", "first.safetensors"}));
    QCOMPARE(experiment->retrained.size(), std::size_t{1});
    QCOMPARE(experiment->retrained[0].subject(), std::string("retrained-1"));
    const auto outcomes = runRequests(experiment, *m_log, {}, listener.context);
    QCOMPARE(subjectsOf(m_log->run(outcomes[0].id)), Names{"retrained-1"});
    QVERIFY(subjectsOf(m_log->run(outcomes[1].id)).empty());
    QCOMPARE(listener.told.size(), std::size_t{1}); // once, not with each request
    QVERIFY2(QString::fromStdString(listener.told[0]).endsWith(": other.safetensors"), listener.told[0].c_str());
}

/// The set that it is of may be chosen again.
void TestBaselines::keptBaselineIsNotToldAgain()
{
    Listener listener;
    Plan plan = planWith({"first.safetensors"});
    plan.requests.clear();
    plan.forget = {"0:20"};
    const auto before = openExperiment(plan);
    QCOMPARE(before->retrained.size(), std::size_t{1});
    plan.forget = {"1:20"};
    plan.retrained[0].file = m_lab->path("first.safetensors"); // as in a plan that was saved elsewhere
    const auto after = openExperiment(plan, testContext(), before);
    QVERIFY(after->retrained.empty());
    tellUnusedBaselines(*after, listener.context, before.get());
    QVERIFY(listener.told.empty());
    tellUnusedBaselines(*after, listener.context);
    QCOMPARE(listener.told.size(), std::size_t{1});

    plan.retrained.push_back({.file = "other.safetensors", .architecture = {}, .hash = {}});
    const auto added = openExperiment(plan, testContext(), after);
    tellUnusedBaselines(*added, listener.context, after.get());
    QCOMPARE(listener.told.size(), std::size_t{2});
    QVERIFY2(QString::fromStdString(listener.told[1]).endsWith(": other.safetensors"), listener.told[1].c_str());
}

void TestBaselines::withoutAForgetSetAllAreReferences()
{
    Listener listener;
    Plan plan = planWith({"first.safetensors", "other.safetensors", "retrained.safetensors"});
    plan.requests.clear();
    const auto experiment = openExperiment(plan);
    QCOMPARE(experiment->retrained.size(), std::size_t{3});
    tellUnusedBaselines(*experiment, listener.context);
    QVERIFY(listener.told.empty());
}

void TestBaselines::matchWithoutABaselineIsRefusedUpFront()
{
    const auto refusal = [this](const Names& baselines) {
        Plan plan = planWith(baselines);
        plan.stop.kind = StopRuleKind::Match;
        return QString::fromStdString(refusalOf([&] { runRequests(openExperiment(plan), *m_log, {}, testContext()); }));
    };
    for (const Names& baselines : {Names{"first.safetensors"}, Names{"retrained.safetensors", "other.safetensors"}}) {
        const QString sentence = refusal(baselines);
        QVERIFY2(sentence.contains("needs a retrained baseline of request 2"), qPrintable(sentence));
    }
    QVERIFY(refusal({"both.safetensors"}).contains("needs a retrained baseline of request 1"));
    QVERIFY(m_log->runs(true).empty());
    QCOMPARE(refusal({"first.safetensors", "both.safetensors"}), QString());
    const std::vector<RunSummary> runs = m_log->runs(true);
    QCOMPARE(runs.size(), std::size_t{2});

    // Requests are counted from the first of the sequence.
    const auto first = std::ranges::find(runs, 1, [](const RunSummary& run) { return run.header.requestNumber; });
    Plan later = planWith({"both.safetensors"});
    later.stop.kind = StopRuleKind::Match;
    later.requests = {{"1:20"}, {"2:5"}};
    const auto chained = continueAfter(openExperiment(later), *m_log, first->id);
    const std::string sentence = refusalOf([&] { runRequests(chained, *m_log, {}, testContext()); });
    QVERIFY2(QString::fromStdString(sentence).contains("baseline of request 3"), sentence.c_str());
}

void TestBaselines::resumedAndBranchedRunsHaveTheirs()
{
    const Plan plan = planWith({"first.safetensors", "both.safetensors"});
    for (const int request : {0, 1}) {
        std::stop_source stop;
        Listener listener;
        listener.context.stop = stop.get_token();
        int begun = -1;
        RunEvents events;
        events.started = [&](RunId) { ++begun; };
        events.epochDone = [&](const EpochFigures& figures) {
            if (begun == request && figures.epoch == 1)
                stop.request_stop();
        };
        const auto stopped = runRequests(openExperiment(plan), *m_log, {}, listener.context, events);
        QCOMPARE(stopped.back().state, RunState::Cancelled);
        listener.context.stop = {};
        const auto resumed = resumeRequests(stopped.back().id, *m_log, {}, listener.context);
        QCOMPARE(subjectsOf(m_log->run(resumed.back().id)), Names{"retrained-1"});
        QCOMPARE(subjectsOf(m_log->run(request == 0 ? resumed.front().id : stopped.front().id)), Names{"retrained-0"});
        QVERIFY(listener.told.empty()); // that of the request before is not told of when the plan goes on
        if (request == 0)
            continue;
        Plan later = plan;
        later.requests.erase(later.requests.begin());
        const RunOutcome branch =
            branchRequest(openExperiment(later), resumed.back().id, 1, *m_log, {}, listener.context);
        QCOMPARE(subjectsOf(m_log->run(branch.id)), Names{"retrained-1"});
    }
}

void TestBaselines::loadedModelsAreTakenWhereverTheyStand()
{
    const auto one = openExperiment(planWith({"first.safetensors", "both.safetensors"}));
    const auto other =
        openExperiment(planWith({"other.safetensors", "both.safetensors", "first.safetensors"}), testContext(), one);
    QCOMPARE(other->baselines[1], one->baselines[1]);
    QCOMPARE(other->baselines[2], one->baselines[0]);
    QCOMPARE(other->baselines[0]->hash(), Model::load(m_lab->path("other.safetensors")).hash());
    save("first.safetensors", 24, {"0:20"}); // trained anew meanwhile
    const auto later = openExperiment(planWith({"both.safetensors", "first.safetensors"}), testContext(), other);
    QCOMPARE(later->baselines[0]->hash(), one->baselines[1]->hash());
    QVERIFY(later->baselines[1]->hash() != one->baselines[0]->hash());
}

void TestBaselines::whatIsNamedTwiceIsOne()
{
    save("twice.safetensors", 31, {"0:20"});
    save("copy.safetensors", 31, {"0:20"});
    save("later.safetensors", 31, {"0:20", "1:20"}); // says that it was trained without others
    const auto experiment = openExperiment(planWith({"other.safetensors", "twice.safetensors", "twice.safetensors",
                                                     "copy.safetensors", "later.safetensors", "both.safetensors"}));
    QCOMPARE(experiment->baselines.size(), std::size_t{6});
    QCOMPARE(experiment->retrained.size(), std::size_t{1});
    QCOMPARE(experiment->retrained[0].subject(), std::string("retrained-1"));
    const auto outcomes = runRequests(experiment, *m_log, {}, testContext());
    QCOMPARE(subjectsOf(m_log->run(outcomes[0].id)), Names{"retrained-1"});
    QCOMPARE(subjectsOf(m_log->run(outcomes[1].id)), (Names{"retrained-4", "retrained-5"}));
}

QTEST_GUILESS_MAIN(TestBaselines)
#include "test_baselines.moc"
