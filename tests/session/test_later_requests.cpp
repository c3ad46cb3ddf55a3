// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of core about the other requests of a plan, whose session stands at the first one.
#include "core/experiment/chain.h"
#include "core/spectrum/cache_contents.h"
#include "core/train/training_note.h"
#include "tests/core/experiment/laboratory.h"
#include "widgets/session/experiment_services.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

class TestLaterRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Laboratory>();
        m_log = m_lab->path("runs.sqlite");
        m_services = coreServices(m_log);
        Plan plan = m_lab->plan;
        plan.forget.clear();
        plan.requests = {{"0:20"}, {"1:20", "0:5"}}; // some of them twice
        plan.retrained.clear();
        plan.pgu.epochs = 5;
        m_experiment = m_services.open(plan, testContext(), nullptr);
        m_second = m_services.run(*m_experiment, {}, testContext(), {});
        m_first = details(m_second.id).summary.header.previousRun.value();
    }

    void allRequestsAreCountedOnce()
    {
        QCOMPARE(m_experiment->request.count(), std::int64_t{20});
        QCOMPARE(allRequests(*m_experiment).count(), std::int64_t{40});
        QCOMPARE(m_second.forget.hash(), allRequests(*m_experiment).hash());
    }

    void aLaterRequestIsGoneOnWith()
    {
        const RunOutcome branch = m_services.branch(*m_experiment, {m_second.id, 2}, {}, testContext(), {});
        QCOMPARE(branch.state, RunState::Finished);
        requireSameCurve(branch.epochs, m_second.epochs); // with the same settings
        QCOMPARE(branch.unlearned->hash(), m_second.unlearned->hash());
        QCOMPARE(branch.forget.hash(), m_second.forget.hash());
        const RunHeader header = details(branch.id).summary.header;
        QCOMPARE(header.parent, std::optional(m_second.id));
        QCOMPARE(header.previousRun, std::optional(m_first));
        QCOMPARE(header.requestNumber, 2);
        QCOMPARE(planFromJson(header.plan).requests, (std::vector<std::vector<std::string>>{{"1:20", "0:5"}}));
    }

    void withTheSettingsOfTheSession()
    {
        Experiment changed = *m_experiment;
        changed.plan.pgu.epochs = 3;
        changed.plan.gamma = 0.5;
        const RunOutcome branch = m_services.branch(changed, {m_second.id, 1}, {}, testContext(), {});
        QCOMPARE(branch.epochs.size(), std::size_t{4});
        QCOMPARE(branch.epochs[1].loss, m_second.epochs[1].loss);
        QVERIFY(branch.epochs[2].loss != m_second.epochs[2].loss);
        QCOMPARE(planFromJson(details(branch.id).summary.header.plan).gamma, 0.5);
        QCOMPARE(branch.forget.hash(), m_second.forget.hash());
    }

    void theFirstRequestIsGoneOnWithAsBefore()
    {
        const RunOutcome branch = m_services.branch(*m_experiment, {m_first, 2}, {}, testContext(), {});
        requireSameCurve(branch.epochs, details(m_first).epochs);
        QCOMPARE(branch.forget.hash(), m_experiment->forget.hash());
        const RunHeader header = details(branch.id).summary.header;
        QVERIFY(!header.previousRun);
        QCOMPARE(planFromJson(header.plan).requests, m_experiment->plan.requests); // the others follow it still
    }

    /// The samples of the session's own request are no other run's.
    void aRunOfAnotherForgetSetIsRefused()
    {
        Plan plan = m_experiment->plan;
        plan.requests.clear();
        plan.forget = {"2:20"};
        const auto other = m_services.open(plan, testContext(), m_experiment);
        QVERIFY_EXCEPTION_THROWN(m_services.branch(*other, {m_first, 2}, {}, testContext(), {}), Error);
    }

    /// Its baseline is kept for it, and told where it comes into the plan alone.
    void aBaselineOfAnotherForgetSetIsToldOnce()
    {
        Plan plan = m_lab->plan;
        Model::create({"mlp", m_lab->data->shape, m_lab->data->classes()}, 21)
            .save(m_lab->path("other.safetensors"),
                  trainingMetadata(TrainRecipe{.stages = {TrainStage{}}}, *m_lab->data,
                                   LeftOut{selectForgetSet(*m_lab->data, std::vector<std::string>{"2:5"}, 0), "2:5"},
                                   {}));
        plan.retrained = {{.file = "other.safetensors", .architecture = {}, .hash = {}}};
        int told = 0;
        JobContext listening = testContext();
        listening.notice = [&told](const Sentence& sentence) {
            told += sentence.text().find("nothing is compared with") != std::string::npos ? 1 : 0;
        };
        const auto opened = m_services.open(plan, listening, m_experiment);
        QVERIFY(opened->retrained.empty());
        QCOMPARE(told, 1);
        plan.forget = {"0:20"};
        const auto changed = m_services.open(plan, listening, opened);
        QVERIFY(changed->retrained.empty());
        QCOMPARE(told, 1);
    }

    /// It makes these unasked, also right after a purge. Runs do keep what models say of each sample.
    void evaluationsOfTheWindowKeepNothing()
    {
        const std::filesystem::path cache = RunStore::cacheFolder(m_log);
        QVERIFY(std::ranges::any_of(cacheContents(cache), &CacheEntry::predictions));
        pruneCache(cache, {});
        m_services.evaluate(*m_experiment, *m_experiment->model, "original", testContext());
        QVERIFY(std::ranges::none_of(cacheContents(cache), &CacheEntry::predictions));
    }

private:
    RunDetails details(RunId run) const { return RunStore(m_log, RunStore::Mode::ReadOnly).run(run); }

    std::unique_ptr<Laboratory> m_lab;
    std::string m_log;
    ExperimentServices m_services;
    std::shared_ptr<const Experiment> m_experiment;
    RunOutcome m_second;
    RunId m_first;
};

QTEST_GUILESS_MAIN(TestLaterRequests)
#include "test_later_requests.moc"
