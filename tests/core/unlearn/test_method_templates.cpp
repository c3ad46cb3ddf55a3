// SPDX-License-Identifier: GPL-3.0-or-later
// A method, as the manual and CONTRIBUTING.md show it to whoever writes one, compiles and takes the steps that it says.
#include "method_bench.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/whole_model_steps.h"

#include <QTest>

namespace unlearn {
namespace manual {
#include "mine_of_manual.inc" // of resources/help/extending.html
} // namespace manual
namespace guide {
#include "mine_of_guide.inc" // of CONTRIBUTING.md
} // namespace guide
} // namespace unlearn

using namespace unlearn;
using namespace unlearn::test;

class TestMethodTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreComplete()
    {
        for (const MethodKind& mine : {manual::describeMine(), guide::describeMine()}) {
            QCOMPARE(mine.name, std::string("mine"));
            QVERIFY(!mine.title.empty() && !mine.description.empty() && !mine.source.empty());
            QVERIFY(mine.usesRetained && !mine.usesSpectrum);
            QCOMPARE(completeSettings(mine, {}), (SettingValues{{"epochs", 10.0}, {"learning_rate", 0.01}}));
        }
    }

    /// Cross-entropy on the retained samples, by SGD with momentum: what fine-tuning is, in batches of 128.
    void stepsAreThoseOfFineTuning()
    {
        for (const auto make : {&manual::makeMine, &guide::makeMine}) {
            MethodBench mine("fine-tune"), known("fine-tune");
            mine.plan.methodSettings["mine"] = {{"epochs", 3.0}, {"learning_rate", 0.05}};
            known.set("learning_rate", 0.05);
            known.set("batch_size", 128);
            const std::string before = mine.hash();
            const auto method = make({mine.plan, *mine.network, mine.forget, nullptr, &mine.retain, &mine.original});
            const auto fineTune = known.method();
            method->prepare({});
            QCOMPARE(method->epochs(), 3);
            QCOMPARE(method->learningRate(1), 0.05);
            for (const int epoch : {1, 2})
                QCOMPARE(method->runEpoch(epoch, {}), fineTune->runEpoch(epoch, {}));
            QVERIFY(mine.hash() != before);
            QCOMPARE(mine.hash(), known.hash());
        }
    }
};

QTEST_GUILESS_MAIN(TestMethodTemplates)
#include "test_method_templates.moc"
