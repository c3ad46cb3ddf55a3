// SPDX-License-Identifier: GPL-3.0-or-later
// A stop in the middle of an attack: heard at the next checkpoint, whichever it is, and nothing is left half done.
#include <torch/torch.h>

#include "core/experiment/evaluation.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/experiment/unlearned_shadows.h"
#include "experiment_in_memory.h"
#include "tests/core/job_end.h"
#include "tests/core/test_device.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// At the last checkpoint, and at some twenty of those before.
std::vector<int> placesAmong(int checkpoints)
{
    std::vector<int> places;
    for (int place = checkpoints; place > 0; place -= std::max(1, checkpoints / 20))
        places.push_back(place);
    return places;
}

bool areSame(const AttackFigures& one, const AttackFigures& other)
{
    return one.positiveScores == other.positiveScores && one.negativeScores == other.negativeScores
        && one.interval.low == other.interval.low && one.interval.high == other.interval.high;
}

TrainRecipe recipe()
{
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 2, .learningRate = 0.05}};
    recipe.batchSize = 32;
    return recipe;
}

} // namespace

class TestAttackStops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_experiment = experimentInMemory();
        m_experiment.plan.attacks.clear();
        for (const ScoreAttack attack : scoreAttacks())
            m_experiment.plan.attacks.push_back(scoreAttackName(attack));
        m_experiment.plan.method = "fine-tune"; // by which shadow models forget
        m_experiment.plan.methodSettings["fine-tune"] = {{"batch_size", 32.0}};
    }

    /// Answers, six scores, the support-vector classifier, and the bootstrap of each.
    void byScores()
    {
        const auto evaluate = [this](const QTemporaryDir& cache, const JobContext& context) {
            return evaluateModel(m_experiment, *m_experiment.model, "original", context, cache.path().toStdString());
        };
        Evaluation undisturbed;
        const QTemporaryDir wholeCache;
        const JobEnd whole =
            endOf([&](const JobContext& context) { undisturbed = evaluate(wholeCache, context); }, 0, testContext());
        QCOMPARE(whole.error, std::string("no error"));
        QCOMPARE(undisturbed.attacks.size(), scoreAttacks().size());
        // After the last report, which is that of the classifier: its fit, two sets of decisions, and the bootstrap.
        QVERIFY2(whole.checkpoints >= whole.reported + 4, qPrintable(QString::number(whole.checkpoints)));
        for (const int place : placesAmong(whole.checkpoints)) {
            const QTemporaryDir cache;
            const JobEnd stopped =
                endOf([&](const JobContext& context) { evaluate(cache, context); }, place, testContext());
            QCOMPARE(stopped.error, std::string("cancelled"));
            QCOMPARE(stopped.checkpoints, place);
            const Evaluation again = evaluate(cache, testContext()); // by the answers that are kept
            QCOMPARE(again.attacks.size(), undisturbed.attacks.size());
            for (std::size_t i = 0; i < again.attacks.size(); ++i)
                QVERIFY(areSame(again.attacks[i], undisturbed.attacks[i]));
        }
    }

    void byShadowModels_data()
    {
        QTest::addColumn<QString>("attack");
        for (const ShadowAttackKind& kind : shadowAttacks())
            QTest::newRow(kind.name.c_str()) << QString::fromStdString(kind.name);
    }

    /// The answers of shadow models, scores or the fit of trees, and the bootstrap.
    void byShadowModels()
    {
        QFETCH(const QString, attack);
        const auto kind = std::ranges::find(shadowAttacks(), attack.toStdString(), &ShadowAttackKind::name);
        const ShadowPool pool = shadowPool(m_experiment, recipe(), shadowModels, m_folder.path().toStdString());
        pool.complete(testContext());
        const UnlearnedShadows unlearned(m_experiment, pool, unlearnedEpochs, m_folder.path().toStdString());
        if (kind->ofUnlearned)
            unlearned.complete(testContext());
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        std::vector<ShadowAttackResult> results;
        std::vector<FailedAttack> failed;
        const auto make = [&](const JobContext& context) {
            results = attackWithShadows(m_experiment, pool, {{"original", m_experiment.model}}, {kind->attack}, context,
                                        &unlearned, &failed);
        };
        const JobEnd whole = endOf(make, 0, testContext());
        QCOMPARE(whole.error, std::string("no error"));
        QCOMPARE(results.size(), std::size_t{1});
        const std::vector<ShadowAttackResult> undisturbed = std::exchange(results, {});
        // After the last report: before the scores and the figures of the model, and in the bootstrap.
        QVERIFY2(whole.checkpoints >= whole.reported + 3, qPrintable(QString::number(whole.checkpoints)));
        if (kind->ofOutputs)
            QVERIFY2(whole.checkpoints > 100, qPrintable(QString::number(whole.checkpoints))); // at least one a tree
        for (const int place : placesAmong(whole.checkpoints)) {
            const JobEnd stopped = endOf(make, place, testContext());
            QCOMPARE(stopped.error, std::string("cancelled"));
            QCOMPARE(stopped.checkpoints, place);
            QVERIFY(results.empty() && failed.empty()); // a stop is no reason to leave a model out
        }
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
        make(testContext());
        QCOMPARE(results.size(), undisturbed.size());
        QVERIFY(areSame(results.front(), undisturbed.front()));
    }

    /// While shadow models are made to forget, at whichever of them and whichever step: those that were told of are
    /// whole, of the others there is nothing, and the rest is as if nobody had stopped it.
    void whileShadowModelsAreUnlearned()
    {
        const ShadowPool pool = shadowPool(m_experiment, recipe(), shadowModels, m_folder.path().toStdString());
        pool.complete(testContext());
        int told = 0;
        const auto unlearn = [&](const QTemporaryDir& folder, const JobContext& context) {
            const UnlearnedShadows unlearned(m_experiment, pool, unlearnedEpochs, folder.path().toStdString());
            unlearned.complete(context, [&told](const ShadowProgress&) { ++told; });
        };
        const auto hashes = [&](const QTemporaryDir& folder) {
            const UnlearnedShadows unlearned(m_experiment, pool, unlearnedEpochs, folder.path().toStdString());
            std::vector<std::string> all;
            for (int model = 0; model < shadowModels; ++model)
                all.push_back(unlearned.load(model).hash());
            return all;
        };
        const QTemporaryDir wholeFolder;
        const JobEnd whole = endOf([&](const JobContext& context) { unlearn(wholeFolder, context); }, 0, testContext());
        QCOMPARE(whole.error, std::string("no error"));
        QCOMPARE(told, shadowModels);
        // At least one a step: of its 180 samples no model forgets more than the 70 of class 0 that are attacked.
        constexpr int steps = shadowModels * unlearnedEpochs * 4;
        QVERIFY2(whole.checkpoints >= steps, qPrintable(QString::number(whole.checkpoints)));
        const std::vector<std::string> undisturbed = hashes(wholeFolder);
        int stoppedWithin = 0; // the second model or a later one
        for (const int place : placesAmong(whole.checkpoints)) {
            const QTemporaryDir folder;
            told = 0;
            const JobEnd stopped =
                endOf([&](const JobContext& context) { unlearn(folder, context); }, place, testContext());
            QCOMPARE(stopped.error, std::string("cancelled"));
            QCOMPARE(stopped.checkpoints, place);
            QVERIFY(told < shadowModels);
            QCOMPARE(QDir(folder.path()).entryList({"*.safetensors*"}, QDir::Files).size(), told);
            stoppedWithin += told > 0 ? 1 : 0;
            const int kept = std::exchange(told, 0);
            unlearn(folder, testContext());
            QCOMPARE(told, shadowModels - kept);
            QCOMPARE(hashes(folder), undisturbed);
        }
        QVERIFY(stoppedWithin > 1);
    }

private:
    static constexpr int shadowModels = 4;
    static constexpr int unlearnedEpochs = 2;

    QTemporaryDir m_folder;
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestAttackStops)
#include "test_attack_stops.moc"
