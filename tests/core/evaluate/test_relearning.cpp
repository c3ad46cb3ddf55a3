// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/split.h"
#include "core/error.h"
#include "core/evaluate/relearning.h"
#include "core/train/trainer.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace unlearn;
using namespace unlearn::test;

namespace {

Model trained(const Dataset& data, const std::vector<std::int64_t>& indices)
{
    Model model = Model::create({"mlp", data.shape, data.classes()}, 3);
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 12, .learningRate = 0.05}};
    recipe.batchSize = 32;
    recipe.weightDecay = 0.0;
    train(model, data, indices, {.recipe = recipe}, testContext());
    return model;
}

} // namespace

class TestRelearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = syntheticDataset(240, 20, 4, {1, 8, 8}, 1, 170);
        m_forget.resize(40);
        std::iota(m_forget.begin(), m_forget.end(), 0);
        m_retain.resize(200);
        std::iota(m_retain.begin(), m_retain.end(), 40);
        std::vector<std::int64_t> all = m_forget;
        all.insert(all.end(), m_retain.begin(), m_retain.end());
        m_original.emplace(trained(*m_data, all));
        m_retrained.emplace(trained(*m_data, m_retain));
        m_originalLoss = meanLossNats(*m_original, *m_data, m_forget, testContext());
    }

    /// The original has nothing to learn; who never saw the samples has.
    void theOriginalNeedsNoEpoch()
    {
        const Relearning original = learn(*m_original, m_forget);
        QCOMPARE(original.epochs, std::optional(0));
        QCOMPARE(original.forgetLossNats.size(), std::size_t{1});
        QVERIFY(std::abs(original.forgetLossNats.front() - m_originalLoss) < 1e-9);
        QVERIFY(std::abs(original.targetNats - m_originalLoss - 0.05) < 1e-12);
        const Relearning retrained = learn(*m_retrained, m_forget);
        QVERIFY(retrained.epochs && *retrained.epochs >= 1);
        QVERIFY(retrained.forgetLossNats.front() > retrained.targetNats);
        QVERIFY(retrained.forgetLossNats.back() <= retrained.targetNats);
        QCOMPARE(static_cast<int>(retrained.forgetLossNats.size()), *retrained.epochs + 1);
        QCOMPARE(retrained.trainedOn, std::int64_t{40});
    }

    /// What was never seen does not come back from other samples.
    void retainedSamplesAloneDoNotTeachIt()
    {
        const Relearning relearning = learn(*m_retrained, m_retain, {.mostEpochs = 5});
        QVERIFY(!relearning.epochs);
        QCOMPARE(relearning.forgetLossNats.size(), std::size_t{6});
        QCOMPARE(relearning.trainedOn, std::int64_t{200});
    }

    void isTheSameForASeed()
    {
        const RelearnOptions options{.mostEpochs = 3, .alphaNats = 0.0, .seed = 5};
        const Relearning one = learn(*m_retrained, m_forget, options), other = learn(*m_retrained, m_forget, options);
        QCOMPARE(one.forgetLossNats, other.forgetLossNats);
        RelearnOptions otherSeed = options;
        otherSeed.seed = 6;
        QVERIFY(learn(*m_retrained, m_forget, otherSeed).forgetLossNats != one.forgetLossNats);
    }

    void leavesTheModelAlone()
    {
        const std::string before = m_retrained->hash();
        learn(*m_retrained, m_forget);
        QCOMPARE(m_retrained->hash(), before);
    }

    void stops()
    {
        std::stop_source stop;
        JobContext context = testContext();
        context.stop = stop.get_token();
        int reports = 0;
        context.progress = [&](const Progress&) {
            if (++reports == 4)
                stop.request_stop();
        };
        QCOMPARE(errorNameOf([&] {
                     relearn(*m_retrained, *m_data, m_forget, m_forget, m_originalLoss, {.alphaNats = 0.0}, context);
                 }),
                 "cancelled");
        QVERIFY(reports < 10);
    }

    void badInputIsNamed()
    {
        QCOMPARE(errorNameOf([&] { learn(*m_retrained, {0}); }), "value-out-of-range");
        QCOMPARE(errorNameOf([&] { learn(*m_retrained, m_forget, {.mostEpochs = 0}); }), "value-out-of-range");
        QCOMPARE(errorNameOf([&] { learn(*m_retrained, m_forget, {.alphaNats = -1.0}); }), "value-out-of-range");
        QCOMPARE(
            errorNameOf([&] { relearn(*m_retrained, *m_data, m_forget, m_forget, std::nan(""), {}, testContext()); }),
            "non-finite");
        QCOMPARE(errorNameOf([&] { meanLossNats(*m_retrained, *m_data, {}, testContext()); }), "value-out-of-range");
        QCOMPARE(errorNameOf([&] { learn(*m_retrained, m_forget, {.learningRate = 1e6}); }), "non-finite");
    }

private:
    Relearning learn(const Model& model, const std::vector<std::int64_t>& trainOn, const RelearnOptions& options = {})
    {
        return relearn(model, *m_data, trainOn, m_forget, m_originalLoss, options, testContext());
    }

    std::shared_ptr<const Dataset> m_data;
    std::vector<std::int64_t> m_forget, m_retain;
    std::optional<Model> m_original, m_retrained;
    double m_originalLoss = 0.0;
};

QTEST_GUILESS_MAIN(TestRelearning)
#include "test_relearning.moc"
