// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_bench.h"

#include "core/error.h"
#include "core/train/trainer.h"
#include "core/unlearn/retrain/retrain_options.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

class TestRetrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Epoch by epoch it is what training without the forget set makes.
    void equalsTrainingWithoutTheForgetSet()
    {
        MethodBench bench("retrain", "smallvgg");
        bench.plan.seed = 7;
        bench.set("epochs", 3);
        bench.set("batch_size", 32);
        bench.set("crop_padding", 1);
        bench.set("flip", 1);
        const auto method = bench.method();
        QCOMPARE(method->epochs(), 3);
        std::vector<double> losses;
        std::vector<double> rates;
        for (int epoch = 1; epoch <= 3; ++epoch) {
            losses.push_back(method->runEpoch(epoch, {}));
            rates.push_back(method->learningRate(epoch));
        }

        Model trained = Model::create(bench.original.spec(), 7);
        TrainRecipe recipe = retrainRecipe(retrainOptions(bench.plan.settingsOf("retrain")), {});
        recipe.seed = 7;
        const auto epochs = train(trained, *bench.data, bench.forgetSet.retainIndices(), {.recipe = recipe});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(losses[i], epochs[i].loss);
            QCOMPARE(rates[i], epochs[i].learningRate);
        }
        QCOMPARE(bench.hash(), trained.hash());
    }

    void recipeOfTheModelsFileIsTaken()
    {
        TrainRecipe recipe;
        recipe.stages = {{.epochs = 4}, {.epochs = 2, .schedule = LearningRateSchedule::Exponential}};
        recipe.batchSize = 17;
        recipe.seed = 9;
        const std::map<std::string, std::string> metadata{{"recipe", recipeToJson(recipe)}};
        recipe.seed = 0; // the plan's seed takes its place
        QVERIFY(retrainRecipe({}, metadata) == recipe);
        Plan plan;
        plan.method = "retrain";
        QCOMPARE(plannedEpochs(plan, metadata), 6);
        QCOMPARE(plannedEpochs(plan, {}), 10);
        plan.methodSettings["retrain"] = {{"model_recipe", 0.0}, {"epochs", 3.0}};
        QCOMPARE(plannedEpochs(plan, metadata), 3);
        QCOMPARE(stopOf(plan).kind, StopRuleKind::Epochs);
        plan.method = "scrub";
        plan.stop.kind = StopRuleKind::Match;
        QCOMPARE(stopOf(plan).kind, StopRuleKind::Match);
        QVERIFY(errorOf([&] { retrainRecipe({}, {{"recipe", "{"}}); }));
    }

    void originalWeightsLeaveNoTrace()
    {
        MethodBench first("retrain");
        first.method()->runEpoch(1, {});
        MethodBench second("retrain");
        const auto method = second.method();
        {
            const torch::NoGradGuard noGrad;
            for (torch::Tensor& parameter : second.network->parameters())
                parameter.add_(1.0);
        }
        method->runEpoch(1, {});
        QCOMPARE(first.hash(), second.hash());
    }
};

QTEST_GUILESS_MAIN(TestRetrain)
#include "test_retrain.moc"
