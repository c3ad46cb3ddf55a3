// SPDX-License-Identifier: GPL-3.0-or-later
// What the window measures of a run of the log is logged with it.
#include "core/evaluate/figure_settings.h"
#include "core/experiment/shadow_evaluation.h"
#include "tests/core/experiment/laboratory.h"
#include "tests/expect_error.h"
#include "widgets/session/embedding_services.h"
#include "widgets/session/experiment_services.h"
#include "widgets/session/merit_services.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// A NaN is one where a NaN was measured.
bool isSame(const FigureOfMerit& logged, const FigureOfMerit& measured)
{
    if (!std::isnan(measured.value))
        return logged == measured;
    FigureOfMerit number = logged;
    number.value = 0.0;
    FigureOfMerit wanted = measured;
    wanted.value = 0.0;
    return std::isnan(logged.value) && number == wanted;
}

/// All thirds of the forget set, of the three models.
bool areStrataBy(const MeasuredRun& run, const StrataOptions& options)
{
    const auto isStratum = [](const FigureOfMerit& figure) { return figure.name == "stratum-error"; };
    return std::ranges::count_if(run.figures, isStratum) == 9
        && std::ranges::all_of(run.figures, [&](const FigureOfMerit& figure) {
               return !isStratum(figure) || figure.settings == strataSettings(options);
           });
}

} // namespace

class TestLoggedMeasurements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Laboratory>();
        m_lab->plan.pgu.epochs = 2;
        saveRecipe();
        m_experiment = openExperiment(m_lab->plan);
        m_log = m_lab->path("runs.sqlite");
        RunStore store(m_log);
        m_outcome = runExperiment(*m_experiment, store, {}, context());
    }

    void figuresOfRuns()
    {
        const MeasureRuns measure = coreMeasureRuns(m_log);
        const MeasuredRun first = measure({m_outcome.id}, {.outputs = true, .layers = true}, context()).at(0);
        QVERIFY2(first.missing.empty(), first.missing.empty() ? "" : first.missing[0].text().c_str());
        QVERIFY(first.isLogged);
        QVERIFY(first.figures.size() > 30);
        QVERIFY(hasLogged(first.figures)); // all of them, in their order: none has the place of another one
        for (const char* name : {"difference-auc-confidence", "risen-share", "stratum-error", "probe", "cka"})
            QVERIFY2(std::ranges::count(logged(), name, &FigureOfMerit::name) > 0, name);

        measure({m_outcome.id}, {.outputs = true}, context()); // in the place of the same ones
        QCOMPARE(logged().size(), first.figures.size());
        const RelearnOptions options{.mostEpochs = 2};
        measure({m_outcome.id}, {.relearning = options}, context()); // besides them
        QCOMPARE(logged().size(), first.figures.size() + 4);         // two models, on two parts
        QCOMPARE(logged().back().settings, relearnSettings(options));

        // What diverges is told of its model, and the others are there.
        const RelearnOptions wild{.learningRate = 1e30, .mostEpochs = 2, .alphaNats = 0.0};
        const MeasuredRun diverged = measure({m_outcome.id}, {.layers = true, .relearning = wild}, context()).at(0);
        QVERIFY(!diverged.missing.empty());
        QVERIFY2(diverged.missing[0].text().starts_with("run " + std::to_string(m_outcome.id.value)
                                                        + ", relearning of unlearned: "),
                 diverged.missing[0].text().c_str());
        QVERIFY(std::ranges::count(diverged.figures, "cka", &FigureOfMerit::name) > 0 && diverged.isLogged);
    }

    /// Thirds of the forget set are by memorisation once its shadow models are there, and say so; by the margin before,
    /// and where one of them is another file.
    void strataAreByMemorisationWhereItIsKnown()
    {
        const MeasureRuns measure = coreMeasureRuns(m_log);
        const auto measured = [&] { return measure({m_outcome.id}, {.outputs = true}, context()).at(0); };
        QVERIFY(areStrataBy(measured(), {}));
        const ShadowPool pool = memorisationPool(*m_experiment, RunStore::cacheFolder(m_log));
        pool.complete(context());
        const MeasuredRun known = measured();
        QVERIFY(areStrataBy(known, {.shadowModels = memorisationModels}));
        QVERIFY2(known.missing.empty(), known.missing.empty() ? "" : known.missing[0].text().c_str());
        std::filesystem::copy_file(pool.fileOf(0), pool.fileOf(1), std::filesystem::copy_options::overwrite_existing);
        const MeasuredRun unusable = measured();
        QVERIFY(areStrataBy(unusable, {}));
        QCOMPARE(unusable.missing.size(), std::size_t{1});
        QVERIFY2(unusable.missing[0].text().starts_with("run " + std::to_string(m_outcome.id.value)
                                                        + ", memorisation by shadow models: "),
                 unusable.missing[0].text().c_str());
        std::filesystem::remove(pool.fileOf(1));
        const MeasuredRun untrained = measured();
        QVERIFY(areStrataBy(untrained, {}) && untrained.missing.empty());
    }

    /// Another seed has other shadow models: as long as one run lacks them, no other run is parted by its own.
    void strataOfRunsMeasuredTogetherAreOfOneKind()
    {
        Plan plan = m_lab->plan;
        plan.seed = 5;
        const auto other = openExperiment(plan);
        const RunId second = [&] {
            RunStore store(m_log);
            return runExperiment(*other, store, {}, context()).id;
        }();
        const MeasureRuns measure = coreMeasureRuns(m_log);
        const auto measured = [&](const std::vector<RunId>& runs) {
            return measure(runs, {.outputs = true}, context());
        };
        const std::filesystem::path cache = RunStore::cacheFolder(m_log);
        const StrataOptions byMemorisation{.shadowModels = memorisationModels};
        memorisationPool(*m_experiment, cache).complete(context());
        QVERIFY(areStrataBy(measured({m_outcome.id}).at(0), byMemorisation));
        for (const auto& runs : {std::vector{m_outcome.id, second}, std::vector{second, m_outcome.id}}) {
            for (const MeasuredRun& run : measured(runs)) {
                QVERIFY(areStrataBy(run, {}));
                QCOMPARE(run.missing.size(), std::size_t{run.run == second ? 1U : 0U});
            }
        }
        QCOMPARE(measured({m_outcome.id, second}).at(1).missing.at(0).text(),
                 "run " + std::to_string(second.value)
                     + ", memorisation by shadow models: none of its model, data and seed were trained");
        QVERIFY(measured({second}).at(0).missing.empty()); // where none has them, nobody asked for them
        memorisationPool(*other, cache).complete(context());
        for (const MeasuredRun& run : measured({m_outcome.id, second})) {
            QVERIFY(areStrataBy(run, byMemorisation));
            QVERIFY(run.missing.empty());
        }
    }

    /// Missing, damaged or removed: it is said what training takes, and nothing is trained unless that is asked for.
    void shadowModelsAreTrainedOnDemandAlone()
    {
        const auto memorisation = coreServices(m_log).memorisation;
        const ShadowPool pool = shadowPool(*m_experiment, recipeOfModel(*m_experiment->model), memorisationModels,
                                           shadowFolder(RunStore::cacheFolder(m_log)));
        const auto missing = [&] {
            const MemorisationAnswer answer = memorisation(*m_experiment, MissingShadows::Estimate, context());
            const auto* outlook = std::get_if<ShadowOutlook>(&answer);
            return outlook ? outlook->missing : 0;
        };
        const auto isTrained = [&] {
            const MemorisationAnswer answer = memorisation(*m_experiment, MissingShadows::Train, context());
            const auto* scores = std::get_if<std::vector<double>>(&answer);
            return scores && std::ssize(*scores) == m_experiment->dataset->train.count();
        };
        for (int model = 0; model < memorisationModels; ++model)
            std::filesystem::remove(pool.fileOf(model));
        QCOMPARE(missing(), 2);
        QVERIFY(!std::filesystem::exists(pool.fileOf(0)));
        QVERIFY(isTrained());
        QCOMPARE(missing(), 0);

        // Its header says all that it should.
        const std::map<std::string, std::string> said = pool.load(1).metadata();
        pool.load(0).save(pool.fileOf(1), said);
        QCOMPARE(missing(), 1);
        QCOMPARE(errorNameOf([&] { pool.load(1); }), std::string("shape-mismatch"));
        QVERIFY(isTrained());
        QCOMPARE(missing(), 0);

        std::filesystem::remove(pool.fileOf(0)); // as the cache is cleared
        QCOMPARE(missing(), 1);
        QVERIFY(!std::filesystem::exists(pool.fileOf(0)));
    }

    void anEmbedding()
    {
        EmbeddingTask task{.subjects = {{"original", m_experiment->model}, {"unlearned", m_outcome.unlearned}},
                           .options = {.method = EmbeddingMethod::PrincipalComponents}};
        const EmbedModels embed = coreEmbedModels(m_log);
        embed(*m_experiment, task, context());
        QVERIFY(details().embeddingSummaries.empty()); // of no run
        task.run = m_outcome.id;
        const FeatureEmbedding made = embed(*m_experiment, task, context());
        const auto all = RunStore(m_log, RunStore::Mode::ReadOnly).embeddings(m_outcome.id);
        QCOMPARE(all.size(), std::size_t{1});
        const RunEmbedding& logged = all[0];
        QCOMPARE(logged.samples.size(), made.samples.size());
        QCOMPARE(logged.pictures.size(), std::size_t{2});
        QCOMPARE(logged.pictures[1].points.back()[0], made.pictures[1].points(made.pictures[1].points.rows() - 1, 0));
    }

    /// The last one, for nothing is logged with the run any more.
    void nothingOfAPurgedRun()
    {
        RunStore(m_log).scrub({{.run = m_outcome.id, .plan = "{}", .isOfTheRequest = true, .keepResult = true}});
        std::vector<std::string> told;
        JobContext telling = context();
        telling.notice = [&told](const Sentence& sentence) { told.push_back(sentence.text()); };
        const EmbeddingTask task{.subjects = {{"original", m_experiment->model}},
                                 .options = {.method = EmbeddingMethod::PrincipalComponents},
                                 .run = m_outcome.id};
        const FeatureEmbedding made = coreEmbedModels(m_log)(*m_experiment, task, telling);
        QVERIFY(!made.samples.empty()); // it is there all the same
        QVERIFY(details().embeddingSummaries.empty());
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY2(told[0].starts_with("The embedding is not logged with run "), told[0].c_str());
    }

private:
    /// How shadow models are to be trained, as a model's file says it.
    void saveRecipe() const
    {
        TrainRecipe recipe;
        recipe.stages = {{.epochs = 1, .learningRate = 0.05}};
        recipe.batchSize = 32;
        const Model model = Model::load(m_lab->path("model.safetensors"));
        std::map<std::string, std::string> metadata = model.metadata();
        metadata["recipe"] = recipeToJson(recipe);
        model.save(m_lab->path("model.safetensors"), metadata);
    }
    static JobContext context() { return testContext(); }
    RunDetails details() const { return RunStore(m_log, RunStore::Mode::ReadOnly).run(m_outcome.id); }
    std::vector<FigureOfMerit> logged() const
    {
        std::vector<FigureOfMerit> figures;
        for (const RunMeasuredFigure& one : details().measured)
            figures.push_back(one.figure);
        return figures;
    }
    bool hasLogged(const std::vector<FigureOfMerit>& figures) const
    {
        return std::ranges::equal(logged(), figures, isSame);
    }

    std::unique_ptr<Laboratory> m_lab;
    std::shared_ptr<const Experiment> m_experiment;
    std::string m_log;
    RunOutcome m_outcome;
};

QTEST_GUILESS_MAIN(TestLoggedMeasurements)
#include "test_logged_measurements.moc"
