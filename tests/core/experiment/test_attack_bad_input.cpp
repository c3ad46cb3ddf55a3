// SPDX-License-Identifier: GPL-3.0-or-later
// What attacks are given that they can not work with: one sentence each, which says what is wrong with what.
#include <torch/torch.h>

#include "core/experiment/evaluation.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/model/network.h"
#include "experiment_in_memory.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"
#include "tests/file_size_limit.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <limits>
#include <memory>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

TrainRecipe recipe()
{
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 2, .learningRate = 0.05}};
    recipe.batchSize = 32;
    return recipe;
}

/// The experiment's model with all of its numbers the same.
std::shared_ptr<const Model> filledWith(const Experiment& experiment, double value)
{
    Model model = experiment.model->clone();
    const torch::NoGradGuard guard;
    for (torch::Tensor parameter : model.network().parameters())
        parameter.fill_(value);
    return std::make_shared<const Model>(std::move(model));
}

std::vector<ShadowAttack> attacksOfTwoModels()
{
    return {ShadowAttack::Rmia, ShadowAttack::RmiaOffline};
}

/// One sentence, with these words in it.
void verifySentence(const QString& sentence, const QStringList& words)
{
    QVERIFY2(!sentence.isEmpty() && !sentence.contains('\n'), qPrintable(sentence));
    for (const QString& word : words)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

} // namespace

class TestAttackBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_experiment = experimentInMemory();
        pool().complete(testContext());
    }

    void tooFewSamples()
    {
        Experiment experiment = m_experiment;
        experiment.forget = ForgetSet(std::vector<std::int64_t>{m_experiment.forget.indices().front()}, 240);
        QStringList told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& what) { told << QString::fromStdString(what.text()); };
        evaluateModel(experiment, *experiment.model, "unlearned", context);
        verifySentence(told.value(0), {"confidence", "model unlearned", "1 positives", "too few"});
        attackWithShadows(experiment, pool(), {{"unlearned", experiment.model}}, {ShadowAttack::Rmia}, context);
        verifySentence(told.value(1), {"rmia", "model unlearned", "1 positives", "too few"});
    }

    /// The test split has none of the forget set's class.
    void oneClass()
    {
        Experiment experiment = m_experiment; // class 0 is to be forgotten
        std::erase_if(experiment.split.test, [&](std::int64_t index) {
            return experiment.dataset->test.labels[static_cast<std::size_t>(index)] == 0;
        });
        const Error byScores = thrownBy([&] { evaluateModel(experiment, *experiment.model, "unlearned"); });
        verifySentence(byScores.what(), {"no negatives", "test samples of the same classes"});
        const Error byShadows = thrownBy([&] {
            attackWithShadows(experiment, pool(), {{"unlearned", experiment.model}}, attacksOfTwoModels());
        });
        QCOMPARE(QString(byShadows.what()), QString(byScores.what()));
    }

    void constantScores()
    {
        const std::shared_ptr<const Model> constant = filledWith(m_experiment, 0.0);
        QStringList told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& what) { told << QString::fromStdString(what.text()); };
        evaluateModel(m_experiment, *constant, "unlearned", context);
        verifySentence(told.value(0), {"confidence", "model unlearned", "the same score"});
        const Error byShadows = thrownBy([&] {
            attackWithShadows(m_experiment, pool(), {{"unlearned", constant}}, attacksOfTwoModels(), context);
        });
        verifySentence(byShadows.what(), {"scores all samples the same"});
    }

    void scoresThatAreNoNumbers()
    {
        const std::shared_ptr<const Model> broken = filledWith(m_experiment, std::numeric_limits<double>::quiet_NaN());
        const Error byScores = thrownBy([&] { evaluateModel(m_experiment, *broken, "unlearned"); });
        QCOMPARE(byScores.code(), ErrorCode::NonFinite);
        verifySentence(byScores.what(), {"outputs are not finite", "NaN"});
        const Error byShadows = thrownBy([&] {
            attackWithShadows(m_experiment, pool(), {{"unlearned", broken}}, attacksOfTwoModels());
        });
        QCOMPARE(byShadows.code(), ErrorCode::NonFinite);
        verifySentence(byShadows.what(), {"outputs are not finite", "model unlearned, logits of sample 0"});
    }

    /// It takes nobody else's figures along.
    void oneModelOfSeveral_data()
    {
        QTest::addColumn<double>("filling");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no numbers") << std::numeric_limits<double>::quiet_NaN() << "outputs are not finite";
        QTest::newRow("constant") << 0.0 << "scores all samples the same";
    }

    void oneModelOfSeveral()
    {
        QFETCH(double, filling);
        QFETCH(QString, reason);
        QStringList told;
        JobContext context = testContext();
        context.notice = [&told](const Sentence& what) { told << QString::fromStdString(what.text()); };
        std::vector<FailedAttack> failed;
        const auto results = attackWithShadows(
            m_experiment, pool(), {{"unlearned", filledWith(m_experiment, filling)}, {"original", m_experiment.model}},
            attacksOfTwoModels(), context, nullptr, &failed);
        const auto alone =
            attackWithShadows(m_experiment, pool(), {{"original", m_experiment.model}}, attacksOfTwoModels());
        QCOMPARE(results.size(), alone.size());
        for (std::size_t i = 0; i < alone.size(); ++i) {
            QCOMPARE(results[i].subject, std::string("original"));
            QCOMPARE(results[i].positiveScores, alone[i].positiveScores);
        }
        told = told.filter("is left out");
        QCOMPARE(told.size(), 2);
        verifySentence(told[0], {"The attack rmia on model unlearned is left out", reason});
        verifySentence(told[1], {"The attack rmia-offline on model unlearned is left out", reason});
        QCOMPARE(failed.size(), std::size_t{2});
        QCOMPARE(failed[1].subject, std::string("unlearned"));
        QCOMPARE(failed[1].attack, std::string("rmia-offline"));
        verifySentence(failed[1].reason.what(), {reason});
    }

    void everyModelOfSeveral()
    {
        const std::shared_ptr<const Model> broken = filledWith(m_experiment, std::numeric_limits<double>::quiet_NaN());
        std::vector<FailedAttack> failed;
        const auto results = attackWithShadows(m_experiment, pool(), {{"original", broken}, {"unlearned", broken}},
                                               attacksOfTwoModels(), testContext(), nullptr, &failed);
        QVERIFY(results.empty());
        QCOMPARE(failed.size(), std::size_t{4});
    }

    void shadowCacheOfAnotherModel()
    {
        const QTemporaryDir folder;
        const ShadowPool other = pool(folder.path());
        for (int model = 0; model < other.models(); ++model) // the second one's file is the first model's
            std::filesystem::copy_file(pool().fileOf(0), other.fileOf(model));
        const Error error = thrownBy([&] {
            attackWithShadows(m_experiment, other, {{"unlearned", m_experiment.model}}, attacksOfTwoModels());
        });
        QCOMPARE(error.code(), ErrorCode::ShapeMismatch);
        verifySentence(error.what(), {"not the shadow model that its name says"});
    }

    void fullDisk()
    {
        const QTemporaryDir folder;
        const Error error = thrownBy([&] {
            const FileSizeLimit limit(1000);
            pool(folder.path()).complete(testContext());
        });
        QCOMPARE(error.code(), ErrorCode::DiskFull);
        verifySentence(error.what(), {folder.path()});
    }

private:
    ShadowPool pool() const { return pool(m_folder.path()); }
    ShadowPool pool(const QString& folder) const { return shadowPool(m_experiment, recipe(), 2, folder.toStdString()); }

    QTemporaryDir m_folder;
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestAttackBadInput)
#include "test_attack_bad_input.moc"
