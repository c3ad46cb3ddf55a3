// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/evaluate/predictions.h"
#include "core/experiment/run.h"
#include "tests/core/experiment/experiment_in_memory.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace unlearn;

/// What a run says of its drift: by layer, by epoch, and of the whole network.
class TestRunDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_experiment = test::experimentInMemory(); }

    void layersTellTheirDrift()
    {
        const RunOutcome outcome = run(m_experiment);
        const RunDetails logged = RunStore(log(), RunStore::Mode::ReadOnly).run(outcome.id);
        QCOMPARE(logged.layers.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(outcome.layers[i].retainDrift.value() > 0.0);
            QCOMPARE(logged.layers[i].retainDrift, outcome.layers[i].retainDrift);
            QVERIFY(outcome.layers[i].centredRetainDrift.value() > *outcome.layers[i].retainDrift);
            QCOMPARE(logged.layers[i].centredRetainDrift, outcome.layers[i].centredRetainDrift);
            QCOMPARE(logged.layers[i].k, outcome.layers[i].k);
        }
        for (const EpochFigures& epoch : logged.epochs)
            QVERIFY(!epoch.retainDrift && epoch.outputChange);
    }

    void outputChangeIsThatOfTheLogits()
    {
        const RunOutcome outcome = run(m_experiment);
        QCOMPARE(outcome.epochs[0].outputChange.value(), 0.0);
        const std::vector<std::int64_t> retain = m_experiment.forget.retainIndices();
        std::vector<std::int64_t> live = drawIndices(static_cast<std::int64_t>(retain.size()), 60, 0);
        for (std::int64_t& index : live)
            index = retain[static_cast<std::size_t>(index)];
        const auto logits = [&](const Model& model) {
            const auto network = copyNetwork(model, torch::kCPU);
            return predict(*network,
                           ImageBatches(*m_experiment.dataset, m_experiment.dataset->train, live, torch::kCPU), {},
                           "evaluation")
                .logits;
        };
        const double wanted =
            (logits(*outcome.unlearned) - logits(*m_experiment.model)).square().sum(1).mean().item<double>();
        const double found = outcome.epochs[static_cast<std::size_t>(outcome.selectedEpoch)].outputChange.value();
        QVERIFY2(std::abs(found - wanted) < 1e-5 * wanted, qPrintable(QStringLiteral("%1 %2").arg(found).arg(wanted)));
        QVERIFY(found > 0.0);
    }

    void driftStopsTheRun()
    {
        Experiment experiment = m_experiment;
        experiment.plan.stop = {.kind = StopRuleKind::Drift, .driftBudget = 1e9};
        const RunOutcome whole = run(experiment);
        QCOMPARE(whole.epochs.size(), std::size_t{9});
        QCOMPARE(whole.epochs[0].retainDrift.value(), 0.0);
        // Reached in the fifth epoch: the fourth is the result.
        experiment.plan.stop.driftBudget = whole.epochs[5].retainDrift.value();
        const RunOutcome stopped = run(experiment);
        QCOMPARE(stopped.epochs.size(), std::size_t{6});
        QCOMPARE(stopped.selectedEpoch, 4);
        const RunDetails logged = RunStore(log(), RunStore::Mode::ReadOnly).run(stopped.id);
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(logged.epochs[i].retainDrift, whole.epochs[i].retainDrift);
        double sum = 0.0;
        for (const RunLayer& layer : stopped.layers)
            sum += layer.retainDrift.value();
        QVERIFY(std::abs(sum - stopped.epochs[4].retainDrift.value()) < 1e-12);
    }

    void untouchedModelHasNotDrifted()
    {
        Experiment experiment = m_experiment;
        experiment.plan.stop = {.kind = StopRuleKind::Drift, .driftBudget = 1e-30};
        const RunOutcome outcome = run(experiment);
        QCOMPARE(outcome.selectedEpoch, 0);
        for (const RunLayer& layer : outcome.layers)
            QCOMPARE(layer.retainDrift.value(), 0.0);
    }

    void softProjectionRuns()
    {
        Experiment experiment = m_experiment;
        experiment.plan.method = "soft-projection";
        const RunOutcome outcome = run(experiment);
        QCOMPARE(outcome.epochs.size(), std::size_t{9});
        QVERIFY(outcome.epochs.back().loss < outcome.epochs[1].loss);
        experiment.plan.softProjection.mu = 1e-6; // nearly everything is protected
        const RunOutcome hard = run(experiment);
        const auto drift = [](const RunOutcome& one) {
            return std::accumulate(one.layers.begin(), one.layers.end(), 0.0,
                                   [](double sum, const RunLayer& layer) { return sum + layer.retainDrift.value(); });
        };
        QVERIFY(drift(hard) < drift(outcome));
    }

private:
    std::string log() const { return m_folder.filePath(QStringLiteral("runs.sqlite")).toStdString(); }
    RunOutcome run(const Experiment& experiment) const
    {
        RunStore store(log());
        return runExperiment(experiment, store);
    }

    QTemporaryDir m_folder;
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestRunDrift)
#include "test_run_drift.moc"
