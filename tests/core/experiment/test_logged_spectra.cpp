// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/experiment/run.h"
#include "core/experiment/subsampling.h"
#include "tests/core/experiment/experiment_in_memory.h"
#include "tests/core/store/store_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <numeric>

using namespace unlearn;

/// What a run logs of its request, of the spectra that its thresholds were applied to and of the curves of its attacks.
class TestLoggedSpectra : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_experiment = test::experimentInMemory({"0:40", "2:3"}); }

    void classesAreThoseOfTheRequest()
    {
        const RunDetails logged = run(m_experiment);
        const std::vector<std::string>& names = m_experiment.dataset->classNames;
        const std::vector<ForgetClass> wanted{{.number = 0, .name = names[0], .samples = 40},
                                              {.number = 2, .name = names[2], .samples = 3}};
        QVERIFY(logged.summary.header.forgetClasses == wanted);
    }

    void spectraAreWhatGammaIsAppliedTo()
    {
        const auto spectrum = computeSpectrum(m_experiment, {});
        const RunDetails logged = run(m_experiment, spectrum);
        int thresholds = 0;
        QCOMPARE(logged.spectra.size(), logged.layers.size()); // one group a layer
        for (const RunSpectrum& one : logged.spectra) {
            const RunLayer& layer = logged.layers.at(static_cast<std::size_t>(one.layer));
            const auto found = std::ranges::find_if(
                spectrum->layers, [&layer](const LayerSpectrum& other) { return other.layer.name == layer.name; });
            QVERIFY(found != spectrum->layers.end());
            const std::vector<double>& eigenvalues = found->effective().front();
            QVERIFY(one.points.size() <= 64);
            QCOMPARE(one.points.back().direction, layer.d);
            for (const SpectrumPoint& point : one.points)
                QCOMPARE(point.eigenvalue, eigenvalues[static_cast<std::size_t>(point.direction - 1)]);
            const std::int64_t k = layer.k.at(0);
            if (k == 0)
                continue;
            ++thresholds;
            const auto kept = std::ranges::find(one.points, k, &SpectrumPoint::direction);
            QVERIFY(kept != one.points.end());
            QVERIFY(kept->share <= layer.gamma); // the published rule counts the shares that are
        }
        QVERIFY(thresholds > 0);
    }

    /// A run that computes leading directions alone steps as one that was given the whole spectrum.
    void wideLayersTakeLeadingDirections()
    {
        const Experiment experiment = wideExperiment();
        const RunDetails part = run(experiment), whole = run(experiment, computeSpectrum(experiment, {}));
        QCOMPARE(part.layers.front().d, std::int64_t{1024});
        for (std::size_t i = 0; i < whole.layers.size(); ++i) {
            QCOMPARE(part.layers[i].k, whole.layers[i].k);
            const double wanted = whole.layers[i].retainDrift.value();
            QVERIFY(std::abs(part.layers[i].retainDrift.value() - wanted) <= 1e-3 * wanted);
        }
        const std::vector<SpectrumPoint>& points = part.spectra.front().points;
        QVERIFY(points.back().direction >= part.layers.front().k.front() && points.back().direction < 256);
        QCOMPARE(whole.spectra.front().points.back().direction, std::int64_t{1024});
        QVERIFY(std::abs(points.front().share - whole.spectra.front().points.front().share) < 1e-6);
    }

    /// Beside the spectra, at the k that the run settled; whatever it was given.
    void aSampleSaysHowFarItCanBeTrusted()
    {
        QVERIFY(run(m_experiment).subsampling.empty()); // all images
        Experiment experiment = m_experiment;
        experiment.plan.spectrumImages = 100;
        const auto spectrum = computeSpectrum(experiment, {});
        const std::vector<SubsamplingError> wanted = estimateSubsampling(experiment, *spectrum);
        const test::StoreFolder folder;
        RunStore store(folder.file());
        std::vector<std::string> told;
        JobContext context;
        context.notice = [&told](const Sentence& sentence) { told.push_back(sentence.text()); };
        RunOptions options;
        options.spectrum = spectrum;
        const RunId id = runExperiment(experiment, store, options, context).id;
        const RunDetails logged = store.run(id);
        QCOMPARE(logged.subsampling.size(), logged.layers.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const RunSubsampling& one = logged.subsampling[i];
            QCOMPARE(one.layer, static_cast<std::int64_t>(i));
            QCOMPARE(one.images, std::int64_t{100});
            QCOMPARE(logged.layers[i].name, wanted[i].layer.name);
            const std::int64_t half = (spectrum->images - spectrum->forgetImages) / 2; // each image is one row
            QCOMPARE(wanted[i].directions, std::vector<std::int64_t>{std::min(logged.layers[i].k.at(0), half)});
            QVERIFY(std::abs(one.largestAngle - wanted[i].largestAngle) < 1e-6);
            QVERIFY(std::abs(one.energyError - wanted[i].energyError) < 1e-9);
        }
        QVERIFY(wanted.front().energyError > 0.0);
        const std::string sentence = subsamplingSentence(100, wanted).text();
        QVERIFY(std::ranges::find(told, sentence) != told.end());
        // The log does not tell this from what earlier versions wrote, which compared halves at k throughout.
        QCOMPARE(subsamplingSentence(logged).text()
                     + ", at k directions or, where a half has fewer, at as many as both have",
                 sentence);
        QVERIFY(logged.seconds.contains("subsampling"));
        store.scrub({{.run = id, .plan = "{}", .isOfTheRequest = true}}); // it goes with the spectra
        QVERIFY(store.run(id).subsampling.empty());
    }

    /// The directions that such a run takes are not those of the retained samples.
    void aSampleOfAllImagesIsComparedAsAWhole()
    {
        Experiment experiment = m_experiment;
        experiment.plan.spectrumImages = 100;
        experiment.plan.pgu.moment = PguMoment::Full;
        const RunDetails logged = run(experiment);
        const auto spectrum = stepSpectrum(experiment, {}, {}, SpectrumOf::AllSamples);
        const std::vector<SubsamplingError> wanted = estimateSubsampling(experiment, *spectrum);
        QCOMPARE(logged.subsampling.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(std::abs(logged.subsampling[i].energyError - wanted[i].energyError) < 1e-9);
    }

    void methodsWithoutThresholdsHaveNone()
    {
        Experiment experiment = m_experiment;
        experiment.plan.method = "ssd";
        experiment.plan.spectrumImages = 100;
        const RunDetails logged = run(experiment);
        QVERIFY(logged.spectra.empty() && logged.subsampling.empty());
        QCOMPARE(logged.summary.header.forgetClasses.size(), std::size_t{2});
    }

    void curvesAreThoseOfTheAttacks()
    {
        const RunDetails logged = run(m_experiment);
        QVERIFY(!logged.attacks.empty());
        QCOMPARE(logged.rocs.size(), logged.attacks.size());
        for (const RunAttack& attack : logged.attacks) {
            const auto roc = std::ranges::find(logged.rocs, attack.subject, &RunRoc::subject);
            QVERIFY(roc != logged.rocs.end() && roc->attack == attack.attack);
            double area = 0.0;
            for (std::size_t i = 1; i < roc->points.size(); ++i)
                area += (roc->points[i].falsePositiveRate - roc->points[i - 1].falsePositiveRate)
                    * (roc->points[i].truePositiveRate + roc->points[i - 1].truePositiveRate) / 2.0;
            QVERIFY(std::abs(area - attack.auc) < 1e-3);
        }
    }

    void scoresAreThoseOfTheAttacks()
    {
        const test::StoreFolder folder;
        RunStore store(folder.file());
        const RunOutcome outcome = runExperiment(m_experiment, store);
        const RunDetails logged = store.run(outcome.id);
        QVERIFY(!logged.attacks.empty());
        QCOMPARE(logged.scoreHistograms.size(), logged.attacks.size());
        std::size_t compared = 0;
        for (const Evaluation& evaluation : outcome.evaluations) {
            for (const AttackResult& attack : evaluation.attacks) {
                const std::string name = scoreAttackName(attack.attack);
                const auto histogram = std::ranges::find_if(logged.scoreHistograms, [&](const RunScoreHistogram& one) {
                    return one.subject == evaluation.subject && one.attack == name;
                });
                QVERIFY2(histogram != logged.scoreHistograms.end(), name.c_str());
                const ScoreHistogram& scores = histogram->scores;
                QVERIFY2(scores == scoreHistogram(attack), name.c_str());
                QCOMPARE(scores.edges.size(), std::size_t{scoreBins} + 1);
                QVERIFY(scores.edges.front() >= 0.0 && scores.edges.back() <= 1.0 + 1e-6); // probabilities
                const auto sumOf = [](const std::vector<std::int64_t>& counts) {
                    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
                };
                QCOMPARE(sumOf(scores.positives), static_cast<std::int64_t>(attack.positiveScores.size()));
                QCOMPARE(sumOf(scores.negatives), static_cast<std::int64_t>(attack.negativeScores.size()));
                ++compared;
            }
        }
        QCOMPARE(compared, logged.attacks.size());
    }

private:
    static Experiment wideExperiment()
    {
        Experiment experiment;
        experiment.dataset = test::syntheticDataset(60, 40, 4, {1, 32, 32});
        const Dataset& data = *experiment.dataset;
        experiment.model = std::make_shared<const Model>(Model::create({"mlp", data.shape, data.classes()}, 3));
        experiment.plan.data = "synthetic";
        experiment.plan.model.file = "none.safetensors";
        experiment.plan.forget = {"0:5"};
        experiment.plan.gamma = 0.6;
        experiment.plan.threshold = {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0};
        experiment.plan.pgu.epochs = 2;
        experiment.plan.stop.kind = StopRuleKind::Epochs;
        experiment.plan.attacks = {"confidence"};
        experiment.request = selectForgetSet(data, experiment.plan.forget, 0);
        experiment.forget = experiment.request;
        experiment.split = splitTest(data.test.count(), 0.5, 0);
        return experiment;
    }

    RunDetails run(const Experiment& experiment, const std::shared_ptr<const Spectrum>& spectrum = {}) const
    {
        RunStore store(m_folder.filePath(QStringLiteral("runs.sqlite")).toStdString());
        RunOptions options;
        options.spectrum = spectrum;
        return store.run(runExperiment(experiment, store, options).id);
    }

    QTemporaryDir m_folder;
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestLoggedSpectra)
#include "test_logged_spectra.moc"
