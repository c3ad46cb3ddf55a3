// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks with shadow models on models of which it is known what they remember.
#include <torch/torch.h>

#include "core/experiment/evaluation.h"
#include "core/experiment/membership_samples.h"
#include "core/experiment/run.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/experiment/unlearned_shadows.h"
#include "core/experiment/whole_classes.h"
#include "core/model/network.h"
#include "experiment_in_memory.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"
#include "tests/file_size_limit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace unlearn;
using namespace unlearn::test;

namespace {

TrainRecipe recipe()
{
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 40, .learningRate = 0.05}};
    recipe.batchSize = 32;
    recipe.weightDecay = 0.0;
    return recipe;
}

/// That asks for no unlearned shadow models.
std::vector<ShadowAttack> everyAttack()
{
    std::vector<ShadowAttack> attacks;
    for (const ShadowAttackKind& kind : shadowAttacks()) {
        if (!kind.ofUnlearned)
            attacks.push_back(kind.attack);
    }
    return attacks;
}

/// Labels that nothing but memory can tell: every sample's is drawn. What was seen is answered rightly, all else by
/// chance.
Experiment memorisedExperiment()
{
    Experiment experiment = experimentInMemory({"random:80"});
    const auto data = syntheticDataset(240, 120, 16, {1, 8, 8}, 1, 170);
    std::mt19937_64 random(5);
    for (LabelledImages* split : {&data->train, &data->test}) {
        for (std::int32_t& label : split->labels)
            label = static_cast<std::int32_t>(random() % 16);
    }
    data->hash = datasetHash(*data);
    experiment.dataset = data;
    Model model = Model::create({"mlp", data->shape, data->classes()}, 3);
    train(model, *data, drawIndices(240, 0, 0), {.recipe = recipe()});
    experiment.model = std::make_shared<const Model>(std::move(model));
    return experiment;
}

} // namespace

class TestShadowEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_experiment = memorisedExperiment();
        Model retrained = Model::create(m_experiment.model->spec(), 3);
        train(retrained, *m_experiment.dataset, m_experiment.forget.retainIndices(), {.recipe = recipe()});
        m_retrained = std::make_shared<const Model>(std::move(retrained));
    }

    void samplesAreThoseOfTheScoreAttacks()
    {
        const AttackedSamples samples = attackedSamples(m_experiment);
        QCOMPARE(samples.positives, m_experiment.forget.indices());
        const Evaluation evaluation = evaluateModel(m_experiment, *m_experiment.model, "original");
        QCOMPARE(evaluation.forget.wrong(), std::int64_t{0});
        QVERIFY(evaluation.test.percent() > 80.0);
        QCOMPARE(samples.negatives.size(), evaluation.attacks.at(0).negativeScores.size());
        QCOMPARE(samples.population.size(), m_experiment.split.validation.size());
        for (const std::int64_t index : samples.population)
            QVERIFY(!std::ranges::binary_search(samples.negatives, index));

        const Experiment oneClass = experimentInMemory({"2:10"});
        for (const std::int64_t index : attackedSamples(oneClass).negatives) {
            QVERIFY(index >= 240);
            QCOMPARE(oneClass.dataset->test.labels[static_cast<std::size_t>(index - 240)], 2);
        }
        QCOMPARE(membershipSamples(oneClass).testNegatives.size(), attackedSamples(oneClass).negatives.size());
    }

    void tellsWhatWasMemorisedFromWhatWasNeverSeen_data()
    {
        QTest::addColumn<int>("models");
        QTest::addColumn<QStringList>("attacks");
        QTest::newRow("two models") << 2 << QStringList{"rmia", "rmia-offline"};
        QTest::newRow("eight models") << 8
                                      << QStringList{"rmia", "rmia-offline", "lira", "lira-offline",
                                                     "shadow-classifier"};
    }

    void tellsWhatWasMemorisedFromWhatWasNeverSeen()
    {
        QFETCH(int, models);
        QFETCH(QStringList, attacks);
        const ShadowPool pool = shadowPool(m_experiment, recipe(), models, m_folder.path().toStdString());
        pool.complete(testContext());
        std::vector<ShadowAttack> chosen;
        for (const ShadowAttackKind& kind : shadowAttacks()) {
            if (attacks.contains(QString::fromStdString(kind.name)))
                chosen.push_back(kind.attack);
        }
        const auto results =
            attackWithShadows(m_experiment, pool, {{"original", m_experiment.model}, {"retrained-0", m_retrained}},
                              chosen, testContext());
        QCOMPARE(results.size(), 2 * chosen.size());
        for (const ShadowAttackResult& result : results) {
            const QString shown = QString::fromStdString(result.subject + ", " + shadowAttackKind(result.attack).name)
                + QString(": %1 (%2 to %3)").arg(result.auc()).arg(result.interval.low).arg(result.interval.high);
            QCOMPARE(result.positiveScores.size(), std::size_t{80});
            if (result.subject == "original")
                QVERIFY2(result.auc() > 0.95, qPrintable(shown));
            else
                QVERIFY2(result.interval.low <= 0.5 && result.interval.high >= 0.5, qPrintable(shown));
        }
    }

    /// The forget samples were learned by heart: their estimates are among those of all training samples.
    void everyTrainingSampleHasAnEstimate()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), 2, m_folder.path().toStdString());
        pool.complete(testContext());
        const std::vector<double> all = trainingMemorisation(m_experiment, pool, testContext());
        QCOMPARE(static_cast<std::int64_t>(all.size()), m_experiment.dataset->train.count());
        const std::vector<double> forgotten = forgetMemorisation(m_experiment, pool, testContext());
        const std::vector<std::int64_t>& indices = m_experiment.forget.indices();
        for (std::size_t i = 0; i < indices.size(); ++i)
            QVERIFY(std::abs(all[static_cast<std::size_t>(indices[i])] - forgotten[i]) < 1e-4);
        for (const double estimate : all)
            QVERIFY(estimate >= -1.0 && estimate <= 1.0);
    }

    void samplesAreThoseThatThePlanChooses()
    {
        Experiment chosen = experimentInMemory({"2:10"});
        const auto classOf = [&](std::int64_t index) {
            const Dataset& data = *chosen.dataset;
            return index < 240 ? data.train.labels[static_cast<std::size_t>(index)]
                               : data.test.labels[static_cast<std::size_t>(index - 240)];
        };
        chosen.plan.membership.negatives = AttackNegatives::AllClasses;
        QCOMPARE(attackedSamples(chosen).negatives.size(), chosen.split.test.size());
        chosen.plan.membership.negatives = AttackNegatives::Retained;
        const AttackedSamples retained = attackedSamples(chosen);
        QCOMPARE(retained.negatives.size(), std::size_t{50}); // 60 of a class less the 10 that are forgotten
        for (const std::int64_t index : retained.negatives)
            QVERIFY(index < 240 && classOf(index) == 2 && !std::ranges::binary_search(retained.positives, index));
        chosen.plan.membership = {AttackPositives::Retained, AttackNegatives::SameClasses};
        QCOMPARE(attackedSamples(chosen).positives, retained.negatives);
        const Evaluation evaluation = evaluateModel(chosen, *chosen.model, "original");
        QCOMPARE(evaluation.attacks.front().positiveScores.size(), std::size_t{50});
        QCOMPARE(evaluation.attacks.front().negativeScores.size(), attackedSamples(chosen).negatives.size());

        chosen.forget = ForgetSet(std::vector<std::int64_t>{}, 240);
        QVERIFY(QString(thrownBy([&] { membershipSamples(chosen); }).what()).contains("no positives"));
        Experiment whole = experimentInMemory({"class:1"});
        whole.plan.membership.positives = AttackPositives::Retained; // nothing of the class is left
        QVERIFY(QString(thrownBy([&] { membershipSamples(whole); }).what()).contains("no positives"));
        whole.plan.membership = {AttackPositives::Forget, AttackNegatives::Retained};
        QVERIFY(QString(thrownBy([&] { membershipSamples(whole); }).what()).contains("no negatives"));
        QCOMPARE(errorNameOf([&] { requireRunnable(whole); }), std::string("value-out-of-range")); // before it begins
        whole.plan.attacks.clear();
        requireRunnable(whole);
    }

    /// 60 training samples of each of 4 classes.
    void wholeClassesAreFound_data()
    {
        QTest::addColumn<QStringList>("forget");
        QTest::addColumn<QString>("whole");
        QTest::newRow("a part") << QStringList{"1:53"} << QString();
        QTest::newRow("nearly all") << QStringList{"1:54"} << "class 1";
        QTest::newRow("all of two") << QStringList{"class:2", "class:0", "1:3"} << "class 0, class 2";
    }

    void wholeClassesAreFound()
    {
        QFETCH(QStringList, forget);
        QFETCH(QString, whole);
        std::vector<std::string> selectors;
        for (const QString& selector : forget)
            selectors.push_back(selector.toStdString());
        const auto data = syntheticDataset(240, 120);
        const auto caution = wholeClassCaution(*data, selectForgetSet(*data, selectors, 0));
        QCOMPARE(caution.has_value(), !whole.isEmpty());
        if (caution)
            QVERIFY2(QString::fromStdString(caution->text()).contains("are forgotten (" + whole + "), of which"),
                     caution->text().c_str());
    }

    /// Nothing of it is left in a shadow model, as in the attacked one; and who reads other attacks is warned.
    void shadowsOfAWholeClassForgetAllOfIt()
    {
        Experiment experiment = experimentInMemory({"class:2"});
        experiment.plan.method = "fine-tune";
        TrainRecipe brief = recipe();
        brief.stages.front().epochs = 1;
        const ShadowPool pool = shadowPool(experiment, brief, 2, m_folder.filePath("class").toStdString());
        const UnlearnedShadows unlearned(experiment, pool, 1, m_folder.filePath("class").toStdString());
        for (int model = 0; model < 2; ++model) {
            const std::vector<std::int64_t> forgotten = unlearned.forgottenBy(model);
            QVERIFY(std::ranges::is_sorted(forgotten));
            for (const std::int64_t index : pool.indicesOf(model))
                QCOMPARE(std::ranges::binary_search(forgotten, index),
                         pool.samples().train.labels[static_cast<std::size_t>(index)] == 2);
        }
        pool.complete(testContext());
        QStringList told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& what) { told << QString::fromStdString(what.text()); };
        attackWithShadows(experiment, pool, {{"original", experiment.model}}, {ShadowAttack::Rmia}, context);
        QCOMPARE(told.filter("may tell that the class is gone").size(), 1);
        experiment.forget = selectForgetSet(*experiment.dataset, std::vector<std::string>{"2:30"}, 0);
        attackWithShadows(experiment, pool, {{"original", experiment.model}}, {ShadowAttack::Rmia}, context);
        QCOMPARE(told.filter("may tell that the class is gone").size(), 1);
    }

    /// A model that still knows what it was to forget is told by U-LiRA, one that never saw it is not.
    void unlearnedShadowsTellWhatWasNotForgotten()
    {
        Experiment experiment = m_experiment;
        experiment.plan.method = "fine-tune";
        experiment.plan.methodSettings["fine-tune"] = {{"learning_rate", 1e-3}, {"epochs", 1.0}};
        const ShadowPool pool = shadowPool(experiment, recipe(), 4, m_folder.path().toStdString());
        pool.complete(testContext());
        const UnlearnedShadows unlearned(experiment, pool, 1, m_folder.path().toStdString());
        const AttackedSamples samples = attackedSamples(experiment);
        std::size_t forgotten = 0;
        for (int model = 0; model < 4; ++model) {
            const std::vector<std::int64_t> trainedOn = pool.indicesOf(model);
            for (const std::int64_t index : unlearned.forgottenBy(model))
                QVERIFY(std::ranges::binary_search(trainedOn, index));
            forgotten += unlearned.forgottenBy(model).size();
        }
        QCOMPARE(forgotten, 2 * (samples.positives.size() + samples.negatives.size())); // each in half of the models
        QCOMPARE(errorNameOf([&] { unlearned.load(0); }), std::string("file-missing"));
        QVERIFY(unlearned.seedOf(0) != unlearned.seedOf(1));
        QVERIFY(unlearned.seedOf(0) != experiment.plan.seed);
        const auto purged = [] { throw Error(ErrorCode::ValueOutOfRange, "purged"); };
        QCOMPARE(errorNameOf([&] { unlearned.complete(testContext(), {}, purged); }),
                 std::string("value-out-of-range"));
        QCOMPARE(errorNameOf([&] { unlearned.load(0); }), std::string("file-missing")); // nothing was made
        const std::vector<AttackSubject> subjects{{"unlearned", m_experiment.model}, {"retrained-0", m_retrained}};
        QCOMPARE(errorNameOf([&] { attackWithShadows(experiment, pool, subjects, {ShadowAttack::ULira}); }),
                 std::string("value-out-of-range"));

        const ShadowOutlook before = unlearned.outlook(testContext());
        QCOMPARE(before.missing, 4);
        QCOMPARE(before.samplesEach, std::int64_t{180});
        QVERIFY(before.seconds > 0.0 && before.seconds < 60.0);
        QCOMPARE(errorNameOf([&] { unlearned.load(0); }), std::string("file-missing"));
        int told = 0;
        QVERIFY(unlearned.complete(testContext(), [&](const ShadowProgress&) { ++told; }) > 0.0);
        QCOMPARE(told, 4);
        std::int64_t bytes = 0;
        for (int model = 0; model < 4; ++model)
            bytes += static_cast<std::int64_t>(std::filesystem::file_size(unlearned.fileOf(model)));
        QVERIFY(before.bytes > bytes / 2 && before.bytes <= bytes);
        const ShadowOutlook after = unlearned.outlook(testContext());
        QCOMPARE(after.cached, 4);
        QCOMPARE(after.bytes, std::int64_t{0});
        QCOMPARE(after.seconds, 0.0);
        QCOMPARE(unlearned.complete(testContext()), 0.0); // what is there is not made again
        QVERIFY(unlearned.load(0).hash() != pool.load(0).hash());
        const auto results =
            attackWithShadows(experiment, pool, subjects, {ShadowAttack::ULira}, testContext(), &unlearned);
        QCOMPARE(results.size(), std::size_t{2});
        QVERIFY2(results[0].auc() > 0.9, qPrintable(QString::number(results[0].auc())));
        QVERIFY2(results[1].auc() < 0.7, qPrintable(QString::number(results[1].auc())));

        const UnlearnedShadows longer(experiment, pool, 2, m_folder.path().toStdString());
        QVERIFY(longer.fileOf(0) != unlearned.fileOf(0)); // other settings are other models
        std::filesystem::copy_file(pool.fileOf(0), longer.fileOf(0));
        QCOMPARE(errorNameOf([&] { longer.load(0); }), std::string("shape-mismatch")); // another model's file
        std::stop_source stop;
        JobContext context = testContext();
        context.stop = stop.get_token();
        stop.request_stop();
        QCOMPARE(errorNameOf([&] { longer.complete(context); }), std::string("cancelled"));
        QCOMPARE(errorNameOf([&] { UnlearnedShadows(experiment, pool, 0, m_folder.path().toStdString()); }),
                 std::string("value-out-of-range"));
    }

    /// A shadow model forgets what it was trained on, so that none is like a model of samples that are kept.
    void unlearnedShadowsAreOfForgottenAndUnseenSamples_data()
    {
        QTest::addColumn<int>("positives");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<QString>("error");
        const int forget = static_cast<int>(AttackPositives::Forget);
        const int same = static_cast<int>(AttackNegatives::SameClasses);
        QTest::newRow("forgotten and unseen") << forget << same << "no error";
        QTest::newRow("retained positives")
            << static_cast<int>(AttackPositives::Retained) << same << "value-out-of-range";
        QTest::newRow("unseen of other classes")
            << forget << static_cast<int>(AttackNegatives::AllClasses) << "value-out-of-range";
        QTest::newRow("retained negatives")
            << forget << static_cast<int>(AttackNegatives::Retained) << "value-out-of-range";
    }

    void unlearnedShadowsAreOfForgottenAndUnseenSamples()
    {
        QFETCH(int, positives);
        QFETCH(int, negatives);
        QFETCH(QString, error);
        Experiment experiment = m_experiment;
        experiment.plan.method = "fine-tune";
        experiment.plan.membership = {static_cast<AttackPositives>(positives), static_cast<AttackNegatives>(negatives)};
        const ShadowPool pool = shadowPool(experiment, recipe(), 2, m_folder.path().toStdString());
        QCOMPARE(errorNameOf([&] { UnlearnedShadows(experiment, pool, 1, m_folder.path().toStdString()); }),
                 error.toStdString());
    }

    /// A model that collapsed tells nothing, and takes nobody else's figures along.
    void constantSubjectsAreLeftOut()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), 4, m_folder.path().toStdString());
        pool.complete(testContext());
        Model collapsed = m_experiment.model->clone();
        {
            const torch::NoGradGuard guard;
            for (torch::Tensor parameter : collapsed.network().parameters())
                parameter.zero_();
        }
        const auto constant = std::make_shared<const Model>(std::move(collapsed));
        QStringList told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& what) { told << QString::fromStdString(what.text()); };
        const auto results =
            attackWithShadows(m_experiment, pool, {{"unlearned", constant}, {"original", m_experiment.model}},
                              {ShadowAttack::Lira, ShadowAttack::Rmia, ShadowAttack::Classifier}, context);
        QCOMPARE(results.size(), std::size_t{4}); // the classifier has an area for both
        QCOMPARE(results[0].subject, std::string("original"));
        QCOMPARE(results[1].subject, std::string("original"));
        const QStringList leftOut = told.filter("is left out");
        QCOMPARE(leftOut.size(), 2);
        QVERIFY2(leftOut[0].startsWith("The attack lira on model unlearned is left out: The target scores all"),
                 qPrintable(leftOut[0]));
        QCOMPARE(errorNameOf([&] {
                     attackWithShadows(m_experiment, pool, {{"unlearned", constant}}, {ShadowAttack::Lira}, context);
                 }),
                 std::string("value-out-of-range")); // nothing is left
    }

    void everyUnlearningMakesShadows_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"pgu", "retrain", "scrub", "bad-teacher"})
            QTest::newRow(method) << method;
    }

    void everyUnlearningMakesShadows()
    {
        QFETCH(QString, method);
        Experiment experiment = m_experiment;
        experiment.plan.method = method.toStdString();
        const ShadowPool pool = shadowPool(experiment, recipe(), 2, m_folder.path().toStdString());
        pool.complete(testContext());
        const UnlearnedShadows unlearned(experiment, pool, 2, m_folder.path().toStdString());
        QVERIFY(unlearned.outlook(testContext()).seconds > 0.0);
        unlearned.complete(testContext());
        QVERIFY(unlearned.load(1).hash() != pool.load(1).hash());
    }

    void fullDiskIsNamed()
    {
        Experiment experiment = m_experiment;
        experiment.plan.method = "fine-tune";
        const ShadowPool pool = shadowPool(experiment, recipe(), 2, m_folder.path().toStdString());
        pool.complete(testContext());
        const UnlearnedShadows unlearned(experiment, pool, 3, m_folder.path().toStdString());
        {
            const FileSizeLimit limit(1000);
            QCOMPARE(errorNameOf([&] { unlearned.complete(testContext()); }), std::string("disk-full"));
        }
        unlearned.complete(testContext()); // with room again it goes on
        unlearned.load(1);
    }

    /// The paper's figure: answers of a model that forgot nothing are told from a retrained model's, its own are not.
    void classifierTellsFromRetrained()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), 8, m_folder.path().toStdString());
        pool.complete(testContext());
        const auto results = attackWithShadows(
            m_experiment, pool,
            {{"original", m_experiment.model}, {"retrained-0", m_retrained}, {"retrained-1", m_retrained}},
            {ShadowAttack::Classifier}, testContext());
        QVERIFY(results[0].precisionBesideRetrained.value() > 0.9);
        QCOMPARE(results[1].precisionBesideRetrained.value(), 0.5); // beside the same model
        const auto alone = attackWithShadows(m_experiment, pool, {{"original", m_experiment.model}},
                                             {ShadowAttack::Classifier}, testContext());
        QVERIFY(!alone[0].precisionBesideRetrained);
        QCOMPARE(alone[0].auc(), results[0].auc());

        // A retrained model that diverged is none.
        Model diverged = m_retrained->clone();
        {
            const torch::NoGradGuard guard;
            for (torch::Tensor parameter : diverged.network().parameters())
                parameter.fill_(std::numeric_limits<double>::quiet_NaN());
        }
        const auto others = attackWithShadows(m_experiment, pool,
                                              {{"original", m_experiment.model},
                                               {"retrained-0", m_retrained},
                                               {"retrained-1", std::make_shared<const Model>(std::move(diverged))}},
                                              {ShadowAttack::Classifier}, testContext());
        QCOMPARE(others.size(), std::size_t{2});
        QCOMPARE(others[0].precisionBesideRetrained, results[0].precisionBesideRetrained);
        QVERIFY(!others[1].precisionBesideRetrained);
    }

    void repeatsItself()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), 4, m_folder.path().toStdString());
        pool.complete(testContext());
        const std::vector<AttackSubject> subjects{{"original", m_experiment.model}};
        const auto once = attackWithShadows(m_experiment, pool, subjects, everyAttack(), testContext());
        const auto again = attackWithShadows(m_experiment, pool, subjects, everyAttack(), testContext());
        QCOMPARE(once.size(), everyAttack().size());
        for (std::size_t i = 0; i < once.size(); ++i) {
            QCOMPARE(once[i].positiveScores, again[i].positiveScores);
            QCOMPARE(once[i].interval.low, again[i].interval.low);
        }
    }

    void stops()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), 2, m_folder.path().toStdString());
        pool.complete(testContext());
        std::stop_source stop;
        JobContext context = testContext();
        context.stop = stop.get_token();
        stop.request_stop();
        QCOMPARE(errorNameOf([&] {
                     attackWithShadows(m_experiment, pool, {{"original", m_experiment.model}}, everyAttack(), context);
                 }),
                 std::string("cancelled"));
    }

    void refusesWhatCanNotBeAttacked()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), 2, m_folder.path().toStdString());
        pool.complete(testContext());
        const auto wider = std::make_shared<const Model>(Model::create({"mlp", {1, 8, 8}, 5}, 1));
        QCOMPARE(errorNameOf([&] {
                     attackWithShadows(m_experiment, pool, {{"another", wider}}, everyAttack());
                 }),
                 std::string("shape-mismatch"));
        Experiment nothing = m_experiment;
        nothing.forget = {};
        QCOMPARE(errorNameOf([&] { attackedSamples(nothing); }), std::string("value-out-of-range"));
        Experiment untested = m_experiment;
        untested.split.test.clear();
        QCOMPARE(errorNameOf([&] { attackedSamples(untested); }), std::string("value-out-of-range"));
        const ShadowPool absent = shadowPool(m_experiment, recipe(), 2, m_folder.filePath("none").toStdString());
        QCOMPARE(errorNameOf([&] { attackWithShadows(m_experiment, absent, {}, everyAttack()); }),
                 std::string("file-missing"));
        QCOMPARE(errorNameOf([&] { recipeOfModel(*m_experiment.model); }), std::string("value-out-of-range"));
    }

private:
    QTemporaryDir m_folder;
    Experiment m_experiment;
    std::shared_ptr<const Model> m_retrained;
};

QTEST_GUILESS_MAIN(TestShadowEvaluation)
#include "test_shadow_evaluation.moc"
