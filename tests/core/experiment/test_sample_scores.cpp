// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/predictions.h"
#include "core/experiment/evaluation.h"
#include "core/experiment/sample_scores.h"
#include "tests/core/experiment/experiment_in_memory.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

class TestSampleScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The wrong ones among the forget samples are as many as the evaluation counts.
    void agreeWithTheEvaluation()
    {
        auto experiment = test::experimentInMemory();
        // A fresh model is often wrong.
        experiment.model = std::make_shared<const Model>(
            Model::create({"mlp", experiment.dataset->shape, experiment.dataset->classes()}, 9));
        const SampleScores scores = scoreTrainingSamples(experiment, *experiment.model);
        const auto& labels = experiment.dataset->train.labels;
        QCOMPARE(scores.predicted.size(), labels.size());
        QCOMPARE(scores.confidence.size(), labels.size());
        std::int64_t wrong = 0;
        for (const std::int64_t index : experiment.forget.indices()) {
            const auto at = static_cast<std::size_t>(index);
            wrong += scores.predicted[at] != labels[at];
        }
        const Evaluation evaluation = evaluateModel(experiment, *experiment.model, "original");
        QVERIFY(wrong > 0);
        QCOMPARE(wrong, evaluation.forget.wrong());
        // Attacks score each retained sample, too, in the order of their numbers.
        const auto retained = experiment.forget.retainIndices();
        for (const AttackResult& attack : evaluation.attacks) {
            if (attack.attack != ScoreAttack::Confidence)
                continue;
            QCOMPARE(attack.retainScores.size(), retained.size());
            for (std::size_t i = 0; i < retained.size(); ++i)
                QVERIFY(std::abs(attack.retainScores[i]
                                 - static_cast<double>(scores.confidence[static_cast<std::size_t>(retained[i])]))
                        < 1e-5);
        }
    }

    void lossIsOfTheConfidence()
    {
        const auto experiment = test::experimentInMemory();
        const SampleScores scores = scoreTrainingSamples(experiment, *experiment.model);
        for (std::size_t i = 0; i < scores.loss.size(); ++i) {
            QVERIFY(scores.confidence[i] >= 0.0F && scores.confidence[i] <= 1.0F && scores.loss[i] >= 0.0F);
            QVERIFY(std::abs(std::exp(-scores.loss[i]) - scores.confidence[i]) < 1e-5F);
            if (scores.confidence[i] > 0.5F)
                QCOMPARE(scores.predicted[i], experiment.dataset->train.labels[i]);
        }
    }

    void canBeStopped()
    {
        const auto experiment = test::experimentInMemory();
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        QCOMPARE(errorNameOf([&] { scoreTrainingSamples(experiment, *experiment.model, context); }), "cancelled");
    }
};

QTEST_GUILESS_MAIN(TestSampleScores)
#include "test_sample_scores.moc"
