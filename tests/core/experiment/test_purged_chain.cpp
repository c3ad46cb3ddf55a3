// SPDX-License-Identifier: GPL-3.0-or-later
// What a purge of one request takes out of the runs that met later ones.
#include <torch/torch.h>

#include "core/experiment/chain.h"
#include "core/experiment/purge.h"
#include "laboratory.h"
#include "tests/core/test_device.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

class TestPurgedChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What a later request's run attacked holds the samples of the ones before, too.
    void curvesOfLaterRequestsGo()
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
                    && !before[later].embeddingSummaries.empty());
        QCOMPARE(before[1].attacks.at(0).positives, 20);

        const PurgeReport planned = purgeRequest(outcomes[0].id, store, {.dryRun = true});
        QVERIFY(!store.run(outcomes[1].id).rocs.empty() && !store.run(outcomes[1].id).scoreHistograms.empty());
        const PurgeReport report = purgeRequest(outcomes[0].id, store);
        for (const std::size_t later : {std::size_t{1}, std::size_t{2}}) {
            const RunDetails after = store.run(outcomes[later].id);
            QVERIFY(after.rocs.empty() && after.scoreHistograms.empty());
            QVERIFY(after.entropies.empty() && after.predictions.empty() && after.embeddingSummaries.empty());
            QCOMPARE(after.attacks.size(), before[later].attacks.size());
            QCOMPARE(after.weights.size(), before[later].weights.size());
            QVERIFY(after.summary.purgedAt.empty() && after.spectra == before[later].spectra);
            const std::string line = "Run " + std::to_string(outcomes[later].id.value)
                + ", of a later request: ROC curves, score histograms, entropies, predictions and embeddings removed";
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
        QVERIFY(!store.run(outcome.id).entropies.empty());
    }
};

QTEST_GUILESS_MAIN(TestPurgedChain)
#include "test_purged_chain.moc"
