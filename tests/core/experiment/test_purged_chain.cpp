// SPDX-License-Identifier: GPL-3.0-or-later
// What a purge of one request takes out of the runs that met later ones.
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/moments.h"
#include "core/experiment/purge.h"
#include "core/experiment/request_file.h"
#include "laboratory.h"
#include "stopped_run.h"
#include "tests/core/test_device.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

class TestPurgedChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What a later request's run was measured on holds the samples of the ones before, too.
    void figuresOfLaterRequestsGo()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        Plan plan = lab.plan;
        plan.retrained.clear();
        plan.pgu.epochs = 2;
        plan.forget.clear();
        plan.requests = {{"0:8"}, {"1:12"}, {"2:5"}};
        const std::vector<RunOutcome> outcomes = runRequests(openExperiment(plan), store);
        for (const RunOutcome& outcome : outcomes)
            store.addEmbedding(
                outcome.id,
                {.method = "pca", .at = {}, .samples = {{"forget", 0}}, .pictures = {{"unlearned", {{0.5, 0.0}}, {}}}});
        std::vector<RunDetails> before;
        for (const RunOutcome& outcome : outcomes)
            before.push_back(store.run(outcome.id));
        for (const std::size_t later : {std::size_t{1}, std::size_t{2}})
            QVERIFY(!before.at(later).rocs.empty() && !before[later].scoreHistograms.empty()
                    && !before[later].entropies.empty() && !before[later].predictions.empty()
                    && !before[later].embeddingSummaries.empty() && !before[later].spectra.empty());
        QCOMPARE(before[1].attacks.at(0).positives, 20);

        const PurgeReport planned = purgeRequest(outcomes[0].id, store, {.dryRun = true});
        QVERIFY(!store.run(outcomes[1].id).rocs.empty() && !store.run(outcomes[1].id).scoreHistograms.empty());
        const PurgeReport report = purgeRequest(outcomes[0].id, store);
        for (const std::size_t later : {std::size_t{1}, std::size_t{2}}) {
            const RunDetails after = store.run(outcomes[later].id);
            QVERIFY(after.rocs.empty() && after.scoreHistograms.empty());
            QVERIFY(after.entropies.empty() && after.predictions.empty() && after.embeddingSummaries.empty());
            QVERIFY(after.attacks.empty() && after.figures.empty());
            for (const EpochFigures& epoch : after.epochs)
                QVERIFY(std::isnan(epoch.forgetErrorPercent) && !std::isnan(epoch.testErrorPercent));
            QCOMPARE(after.epochs.back().loss, before[later].epochs.back().loss); // of its own samples
            QCOMPARE(after.epochs.back().retainErrorPercent, before[later].epochs.back().retainErrorPercent);
            QCOMPARE(after.errors.size(), before[later].errors.size());
            for (const RunErrors& errors : after.errors) {
                QVERIFY(std::isnan(errors.forgetErrorPercent));
                // What another run says of the original on all samples, less this, would be that on the forgotten ones.
                QCOMPARE(std::isnan(errors.retainErrorPercent), errors.subject == "original");
            }
            QCOMPARE(after.weights.size(), before[later].weights.size());
            QVERIFY(after.summary.purgedAt.empty() && after.spectra == before[later].spectra);
            const std::string line = "Run " + std::to_string(outcomes[later].id.value)
                + ", of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score "
                  "histograms, entropies, predictions and embeddings removed";
            for (const PurgeReport* one : {&planned, &report})
                QVERIFY(std::ranges::any_of(one->done,
                                            [&line](const Sentence& sentence) { return sentence.text() == line; }));
        }

        // What begins after the purge never knew the samples: its figures stay when it is made again.
        Plan next = lab.plan;
        next.retrained.clear();
        next.pgu.epochs = 2;
        next.forget = {"3:5"};
        const RunOutcome outcome =
            runExperiment(*continueAfter(openExperiment(next), store, outcomes[2].id), store, {}, testContext());
        purgeRequest(outcomes[0].id, store);
        QVERIFY(!store.run(outcome.id).rocs.empty() && !store.run(outcome.id).scoreHistograms.empty());
        QVERIFY(!store.run(outcome.id).entropies.empty() && !store.run(outcome.id).attacks.empty());
    }

    /// Whatever the stop rule would make of epochs without the figures that it reads.
    void laterRequestsAreNotGoneOnWith()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        Plan plan = lab.plan;
        plan.retrained.clear();
        plan.pgu.epochs = 3;
        plan.forget = {"0:8"};
        const RunId first = runExperiment(*openExperiment(plan), store, {}, testContext()).id;
        plan.forget = {"1:12"};
        std::vector<RunId> stopped;
        std::vector<std::shared_ptr<const Experiment>> experiments;
        for (const StopRuleKind kind : {StopRuleKind::RetainDrop, StopRuleKind::Crossing}) {
            plan.stop.kind = kind;
            plan.stop.dropPoints = 100.0;
            experiments.push_back(continueAfter(openExperiment(plan), store, first));
            const StopBehind stop(0);
            stopped.push_back(runExperiment(*experiments.back(), store, {}, stop.context, stop.events).id);
            QVERIFY(store.run(stopped.back()).summary.state == RunState::Cancelled);
        }
        purgeRequest(first, store);
        for (std::size_t i = 0; i < stopped.size(); ++i) {
            QVERIFY(std::isnan(store.run(stopped[i]).epochs.at(0).forgetErrorPercent));
            const std::size_t runs = store.runs(true).size();
            for (const bool branches : {false, true}) {
                std::string told;
                try {
                    if (branches)
                        branchRun(*experiments[i], stopped[i], 0, store, {}, testContext());
                    else
                        resumeRun(stopped[i], store, {}, testContext());
                } catch (const Error& error) {
                    told = error.message();
                }
                QCOMPARE(told, std::string("The run can not be gone on from: a purge has taken figures of its epochs"));
            }
            QVERIFY(store.run(stopped[i]).summary.state == RunState::Cancelled);
            QCOMPARE(store.runs(true).size(), runs);
        }
    }

    /// What the requests before forgot is not known there: a later run was measured on its own samples.
    void figuresOfLaterRequestFilesStay()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        std::vector<RunId> runs;
        for (const auto& [selector, file] :
             {std::pair{"0:8", "0.safetensors"}, {"1:12", "1.safetensors"}, {"2:5", "2.safetensors"}}) {
            Plan plan = lab.plan;
            plan.retrained.clear();
            plan.pgu.epochs = 2;
            plan.forget = {selector};
            const auto whole = openExperiment(plan);
            writeRequestFile(lab.path(file), *whole->dataset, whole->request, true);
            if (runs.empty()) {
                writeFullMoment(*whole, lab.path("full.safetensors"), {});
                plan.momentsFile = "full.safetensors";
            }
            plan.data = std::string("request:") + file;
            auto experiment = openExperiment(plan);
            if (!runs.empty())
                experiment = continueAfter(experiment, store, runs.back());
            runs.push_back(runExperiment(*experiment, store, {}, testContext()).id);
        }
        const RunDetails before = store.run(runs[2]);
        QVERIFY(before.isOfItsRequestAlone() && !before.mayHaveRetained());
        QVERIFY(!before.attacks.empty() && !before.rocs.empty() && !before.entropies.empty());
        const PurgeReport report = purgeRequest(runs[1], store);
        const RunDetails after = store.run(runs[2]);
        QCOMPARE(after.attacks.size(), before.attacks.size());
        QVERIFY(after.rocs == before.rocs && after.scoreHistograms == before.scoreHistograms);
        QVERIFY(after.entropies == before.entropies && after.predictions == before.predictions);
        QVERIFY(after.spectra == before.spectra);
        QCOMPARE(after.figures.size(), before.figures.size());
        QCOMPARE(after.epochs.back().forgetErrorPercent, before.epochs.back().forgetErrorPercent);
        for (std::size_t i = 0; i < after.errors.size(); ++i)
            QCOMPARE(after.errors[i].forgetErrorPercent, before.errors[i].forgetErrorPercent);
        const std::string line = "Run " + std::to_string(runs[2].value) + ",";
        QVERIFY(std::ranges::none_of(report.done,
                                     [&line](const Sentence& sentence) { return sentence.text().starts_with(line); }));
        store.addEmbedding(
            runs[2], // which can not show the samples
            {.method = "pca", .at = {}, .samples = {{"forget", 2}}, .pictures = {{"unlearned", {{0.5, 0.0}}, {}}}});
    }

    /// Nor after another purge, but there the samples were among the retained ones.
    void figuresOnRetainedSamplesOfLaterRequestsGo()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        Plan plan = lab.plan;
        plan.retrained.clear();
        plan.pgu.epochs = 2;
        plan.forget.clear();
        plan.requests = {{"0:8"}, {"1:12"}};
        const std::vector<RunOutcome> outcomes = runRequests(openExperiment(plan), store);
        purgeRequest(outcomes[0].id, store);
        plan.requests = {{"2:5"}};
        const RunId last =
            runExperiment(*continueAfter(openExperiment(plan), store, outcomes[1].id), store, {}, testContext()).id;
        RunDetails before = store.run(last);
        QVERIFY(before.isOfItsRequestAlone() && before.showsRetained() && !before.attacks.empty());
        const PurgeReport report = purgeRequest(outcomes[1].id, store);
        const RunDetails after = store.run(last);
        QVERIFY(!after.showsRetained());
        QCOMPARE(after.attacks.size(), before.attacks.size());
        std::erase_if(before.rocs, [](const RunRoc& roc) { return roc.attack == "svc"; });
        QVERIFY(!after.rocs.empty() && after.rocs == before.rocs && after.predictions == before.predictions);
        QVERIFY(after.spectra == before.spectra);
        QVERIFY(!std::isnan(after.epochs.back().forgetErrorPercent));
        const std::string line = "Run " + std::to_string(last.value)
            + ", of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score "
              "histograms that show retained samples removed";
        QVERIFY(
            std::ranges::any_of(report.done, [&line](const Sentence& sentence) { return sentence.text() == line; }));
    }

    /// Runs of other requests had the samples among their data: what is of all of these goes, and no more.
    void spectraOfOtherRequestsGo()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        Plan plan = lab.plan;
        plan.retrained.clear();
        plan.pgu.epochs = 2;
        const auto run = [&](const char* selector) {
            plan.forget = {selector};
            return runExperiment(*openExperiment(plan), store, {}, testContext()).id;
        };
        const RunId purged = run("0:8");
        const RunId apart = run("1:12");
        const RunId shared = run("0:4-11"); // half of them are the same samples
        RunDetails before = store.run(apart);
        QVERIFY(!before.spectra.empty() && before.showsRetained() && !before.attacks.empty());
        QVERIFY(!before.rocs.empty() && !before.scoreHistograms.empty() && !before.predictions.empty());
        const auto leaves = [](const PurgeReport& report, const std::string& text) {
            return std::ranges::any_of(report.left,
                                       [&text](const Sentence& sentence) { return sentence.text() == text; });
        };
        for (const bool dryRun : {true, false}) {
            const PurgeReport report = purgeRequest(purged, store, {.dryRun = dryRun});
            for (const RunId other : {apart, shared}) {
                const std::string line = "Run " + std::to_string(other.value)
                    + ", of another request on the same data: spectra, and embeddings, entropies, ROC curves and score "
                      "histograms that show retained samples removed";
                QVERIFY(std::ranges::any_of(report.done,
                                            [&line](const Sentence& sentence) { return sentence.text() == line; }));
                QCOMPARE(store.run(other).spectra.empty(), !dryRun);
                QCOMPARE(store.run(other).showsRetained(), dryRun);
            }
            QVERIFY(leaves(report,
                           "Other requests on the same data may name some of the samples, too, and are to be purged "
                           "themselves: runs "
                               + std::to_string(shared.value)));
        }
        const RunDetails after = store.run(apart);
        QVERIFY(after.summary.purgedAt.empty());
        QCOMPARE(after.summary.header.plan, before.summary.header.plan);
        QCOMPARE(after.summary.header.forgetHash, before.summary.header.forgetHash);
        QCOMPARE(after.attacks.size(), before.attacks.size());
        std::erase_if(before.rocs, [](const RunRoc& roc) { return roc.attack == "svc"; }); // fitted to retained samples
        std::erase_if(before.scoreHistograms, [](const RunScoreHistogram& scores) { return scores.attack == "svc"; });
        QVERIFY(after.rocs == before.rocs && after.scoreHistograms == before.scoreHistograms);
        QVERIFY(after.predictions == before.predictions);
        QCOMPARE(after.weights.size(), before.weights.size());
        QCOMPARE(after.epochs.back().forgetErrorPercent, before.epochs.back().forgetErrorPercent);
        for (std::size_t i = 0; i < after.errors.size(); ++i)
            QCOMPARE(after.errors[i].retainErrorPercent, before.errors[i].retainErrorPercent);
        // The purged run says nothing of the original model that these could be subtracted from.
        const RunDetails gone = store.run(purged);
        for (const RunErrors& errors : gone.errors)
            QCOMPARE(std::isnan(errors.retainErrorPercent), errors.subject == "original");
        QVERIFY(std::isnan(gone.epochs.front().retainErrorPercent));
        QVERIFY(!std::isnan(gone.epochs.back().retainErrorPercent));
    }
};

QTEST_GUILESS_MAIN(TestPurgedChain)
#include "test_purged_chain.moc"
