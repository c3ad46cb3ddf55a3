// SPDX-License-Identifier: GPL-3.0-or-later
// The original and the retrained models are asked once: what they say of whole splits is kept, and found again.
#include <torch/torch.h>

#include <ATen/record_function.h>

#include "core/experiment/output_figures.h"
#include "core/experiment/split_predictions.h"
#include "core/runtime.h"
#include "core/spectrum/cache_contents.h"
#include "laboratory.h"
#include "samples_passed.h"
#include "stopped_run.h"
#include "tests/expect_error.h"
#include "tests/file_size_limit.h"

#include <QScopeGuard>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// A run, and how many samples each model passed for its final evaluation.
struct CountedRun {
    RunOutcome outcome;
    std::map<std::string, std::int64_t> asked; ///< of all models but the first
    std::int64_t compared = 0;                 ///< by both models of the comparison that follows

    const Evaluation& of(const std::string& subject) const
    {
        return *std::ranges::find(outcome.evaluations, subject, &Evaluation::subject);
    }
};

CountedRun countedRun(const Plan& plan, RunStore& store)
{
    CountedRun run;
    const SamplesCounted counting;
    RunEvents events;
    events.evaluated = [&run](const Evaluation& evaluation) {
        const std::int64_t passed = std::exchange(samplesPassed, {}).forwards;
        if (!evaluation.sampled && evaluation.subject != "unlearned") // before which the epochs were
            run.asked[evaluation.subject] = passed;
    };
    run.outcome = runExperiment(*openExperiment(plan), store, {}, testContext(), events);
    run.compared = std::exchange(samplesPassed, {}).forwards;
    return run;
}

/// To the last bit.
void requireSame(const Evaluation& a, const Evaluation& b)
{
    QVERIFY(a.test == b.test && a.forget == b.forget && a.retain == b.retain);
    QCOMPARE(a.attacks.size(), b.attacks.size());
    for (std::size_t i = 0; i < a.attacks.size(); ++i) {
        QVERIFY(a.attacks[i].attack == b.attacks[i].attack && a.attacks[i].auc() == b.attacks[i].auc());
        QVERIFY(a.attacks[i].positiveScores == b.attacks[i].positiveScores);
        QVERIFY(a.attacks[i].negativeScores == b.attacks[i].negativeScores);
        QVERIFY(a.attacks[i].retainScores == b.attacks[i].retainScores);
    }
    QCOMPARE(a.answers.size(), b.answers.size());
    for (std::size_t i = 0; i < a.answers.size(); ++i) {
        QCOMPARE(a.answers[i].part, b.answers[i].part);
        QVERIFY(a.answers[i].entropy == b.answers[i].entropy && a.answers[i].classes == b.answers[i].classes);
    }
}

} // namespace

class TestSplitPredictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Laboratory>();
        m_experiment = openExperiment(m_lab->plan);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_told.clear();
    }

    void laterRunsAskTheUnlearnedModelAlone()
    {
        Plan plan = m_lab->plan;
        plan.pgu.epochs = 2;
        RunStore store(path("runs.sqlite"));
        const CountedRun first = countedRun(plan, store);
        for (const char* subject : {"original", "retrained-0"})
            QVERIFY2(first.asked.at(subject) >= 240 + 120, subject);

        // Layers are looked at, of 40 and 200 samples; what the models say of 40, 200 and 60 is known.
        QVERIFY2(first.compared >= 2 * 240 && first.compared < 2 * 240 + 60, std::to_string(first.compared).c_str());

        plan.gamma = 0.5;
        const CountedRun second = countedRun(plan, store);
        RunStore empty(path("empty.sqlite"));
        const CountedRun anew = countedRun(plan, empty);
        for (const char* subject : {"original", "retrained-0"}) {
            QCOMPARE(second.asked.at(subject), std::int64_t{0});
            QVERIFY(anew.asked.at(subject) > 0);
            requireSame(second.of(subject), first.of(subject));
            requireSame(second.of(subject), anew.of(subject));
        }
        plan.forget = {"1:20"};
        QCOMPARE(countedRun(plan, store).asked.at("original"), std::int64_t{0});
    }

    /// Outputs are compared by what a run kept, the retrained models' as well, which are known by their subjects alone.
    void comparedOutputsAreFound()
    {
        Experiment experiment = *m_experiment;
        experiment.retrained.clear();
        const std::vector<AttackSubject> subjects{
            {"original", experiment.model},
            {"unlearned", std::make_shared<const Model>(experiment.model->clone())},
            {"retrained-0", m_experiment->retrained.at(0).model}};
        const SamplesCounted counting;
        const auto askedWith = [&](const std::filesystem::path& cacheFolder, OutputFigures& figures) {
            samplesPassed = {};
            figures = outputFigures(experiment, subjects, testContext(), {}, cacheFolder);
            return samplesPassed.forwards;
        };
        OutputFigures alone, found;
        const std::int64_t ofAll = askedWith({}, alone);
        QVERIFY2(ofAll >= 3 * 300, std::to_string(ofAll).c_str()); // 40 forget, 200 retained and 60 test samples each
        askedWith(cache(), found);
        QVERIFY(!std::filesystem::exists(cache())); // it only takes
        evaluated();
        evaluateModel(*m_experiment, *subjects[2].model, subjects[2].name, testContext(), cache());
        const std::int64_t ofUnlearned = askedWith(cache(), found);
        QVERIFY2(ofUnlearned >= 300 && ofUnlearned < 2 * 300, std::to_string(ofUnlearned).c_str());
        QCOMPARE(found.figures.size(), alone.figures.size());
        for (std::size_t i = 0; i < found.figures.size(); ++i) {
            QCOMPARE(found.figures[i].name, alone.figures[i].name);
            QCOMPARE(found.figures[i].samples, alone.figures[i].samples);
        }
    }

    void rowsAreThoseOfTheSamples()
    {
        const JobContext context = testContext();
        const Dataset& data = *m_experiment->dataset;
        SplitPredictions alone(*m_experiment, *m_experiment->model, {}, context);
        for (const bool isKept : {false, true}) {
            SplitPredictions kept(*m_experiment, *m_experiment->model, cache(), context);
            QCOMPARE(cacheContents(cache()).size(), std::size_t{isKept ? 2U : 0U});
            for (const auto& [split, indices] : {std::pair(&data.train, m_experiment->forget.indices()),
                                                 std::pair(&data.train, m_experiment->forget.retainIndices()),
                                                 std::pair(&data.test, m_experiment->split.test),
                                                 std::pair(&data.test, std::vector<std::int64_t>())}) {
                const Predictions found = kept.of(*split, indices);
                const Predictions wanted = alone.of(*split, indices);
                QVERIFY(torch::equal(found.labels, wanted.labels));
                QVERIFY(found.logits.sizes() == wanted.logits.sizes());
                QVERIFY(torch::allclose(found.logits, wanted.logits, 1e-4, 1e-4));
            }
        }
    }

    void damagedFilesAreMadeAnew()
    {
        const Evaluation first = evaluated();
        const std::vector<CacheEntry> entries = cacheContents(cache());
        QCOMPARE(entries.size(), std::size_t{2});
        QVERIFY(entries[0].predictions && entries[0].dataHash == m_experiment->dataset->hash);
        std::filesystem::resize_file(fileOf(entries[0]), 100);
        std::fstream(fileOf(entries[1]), std::ios::in | std::ios::out | std::ios::binary)
            .seekp(-1, std::ios::end)
            .put('\x5a'); // in the highest byte of a float32
        requireSame(evaluated(), first);
        QCOMPARE(timesTold("; the predictions are made anew"), std::ptrdiff_t{2});
        requireSame(evaluated(), first);
        QCOMPARE(timesTold("; the predictions are made anew"), std::ptrdiff_t{2});
    }

    /// What is found of anything else would be wrong figures.
    void whatLogitsDependOnHasAFileOfItsOwn()
    {
        const Dataset& data = *m_experiment->dataset;
        const Model& model = *m_experiment->model;
        Dataset otherData = data;
        otherData.hash = "another";
        Dataset scaled = data;
        scaled.normalisation.std.at(0) *= 2.0F;
        const torch::Tensor logits = torch::rand({240, 4});
        const auto keep = [&](const Model& asked, const Dataset& of, const torch::Device& device) {
            PredictionCache(cache(), asked, of, device).store(of.train, logits);
        };
        keep(model, data, torch::kCPU);
        keep(model, data, torch::kCPU);
        QCOMPARE(cacheContents(cache()).size(), std::size_t{1});
        keep(*m_experiment->retrained.at(0).model, data, torch::kCPU);
        keep(model, otherData, torch::kCPU);
        keep(model, scaled, torch::kCPU);
        keep(model, data, torch::kCUDA); // nothing is computed there
        PredictionCache(cache(), model, data, torch::kCPU).store(data.test, logits.slice(0, 0, 120));
        QCOMPARE(cacheContents(cache()).size(), std::size_t{6});
        {
            const int before = threads();
            const auto atTheEnd = qScopeGuard([before] { setThreads(before); });
            setThreads(before + 1);
            QVERIFY(!PredictionCache(cache(), model, data, torch::kCPU).find(data.train, testContext()));
        }
        const auto found = PredictionCache(cache(), model, data, torch::kCPU).find(data.train, testContext());
        QVERIFY(found && torch::equal(*found, logits));
    }

    void whoOnlyTakesKeepsNothing()
    {
        const auto taken = [this] {
            return evaluateModel(*m_experiment, *m_experiment->model, "original", testContext(), cache(),
                                 PredictionUse::Take);
        };
        const Evaluation without = taken();
        QVERIFY(!std::filesystem::exists(cache()));
        requireSame(evaluated(), without);
        const SamplesCounted counting;
        requireSame(taken(), without);
        QCOMPARE(samplesPassed.forwards, std::int64_t{0});
    }

    void otherModelsAndRequestFilesKeepNothing()
    {
        const Model other = m_experiment->model->clone();
        evaluateModel(*m_experiment, other, "unlearned", testContext(), cache());
        Experiment request = *m_experiment;
        const auto data = std::make_shared<Dataset>(*request.dataset);
        data->origin = TrainOrigin{.count = 480, .numbers = drawIndices(240, 0, 0)};
        request.dataset = data;
        evaluateModel(request, *request.model, "original", testContext(), cache());
        evaluateModel(*m_experiment, *m_experiment->model, "original", testContext());
        QVERIFY(cacheContents(cache()).empty());
    }

    void hugeSplitsAreNotKept()
    {
        QVERIFY(fitsPredictionCache(70'000, 10) && fitsPredictionCache(100'000, 1'000));
        QVERIFY(!fitsPredictionCache(1'281'167, 1'000));
        QVERIFY(fitsPredictionCache(mostPredictionBytes / 4, 1)
                && !fitsPredictionCache(mostPredictionBytes / 4 + 1, 1));
    }

    /// Behind the first of two batches.
    void stoppedPredictionsLeaveNoFile()
    {
        const JobContext context = stoppedInPhase("evaluation");
        SplitPredictions predictions(*m_experiment, *m_experiment->model, cache(), context);
        QCOMPARE(errorNameOf([&] { predictions.of(m_experiment->dataset->train, m_experiment->forget.indices()); }),
                 std::string("cancelled"));
        for (const auto& entry : std::filesystem::directory_iterator(cache()))
            QCOMPARE(entry.path().filename().string(), std::string("moments-lock"));
    }

    void fullDiskEndsNothing()
    {
        Evaluation evaluation;
        {
            const FileSizeLimit full(1000);
            evaluation = evaluated();
        }
        QCOMPARE(timesTold("; the predictions are not kept for the next time"), std::ptrdiff_t{2});
        QVERIFY(cacheContents(cache()).empty());
        requireSame(evaluation, evaluated());
        QCOMPARE(cacheContents(cache()).size(), std::size_t{2});
    }

private:
    std::string path(const char* name) const { return m_folder->filePath(name).toStdString(); }
    std::filesystem::path cache() const { return path("cache"); }
    std::filesystem::path fileOf(const CacheEntry& entry) const { return cache() / (entry.key + ".safetensors"); }

    /// Of the original, with the cache.
    Evaluation evaluated()
    {
        JobContext context = testContext();
        context.notice = [this](const Sentence& sentence) { m_told.push_back(sentence.text()); };
        return evaluateModel(*m_experiment, *m_experiment->model, "original", context, cache());
    }

    std::ptrdiff_t timesTold(const std::string& end) const
    {
        return std::ranges::count_if(m_told, [&end](const std::string& told) { return told.ends_with(end); });
    }

    std::unique_ptr<Laboratory> m_lab;
    std::shared_ptr<const Experiment> m_experiment;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::string> m_told;
};

QTEST_GUILESS_MAIN(TestSplitPredictions)
#include "test_split_predictions.moc"
