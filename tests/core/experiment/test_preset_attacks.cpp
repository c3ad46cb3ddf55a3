// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_attacks.h"
#include "core/experiment/retrained_models.h"

#include <QTest>

#include <cmath>
#include <string>
#include <utility>

using namespace unlearn;

namespace {

RunAttack found(const std::string& subject, const std::string& attack, double auc)
{
    return {subject, attack, auc, auc - 0.01, auc + 0.01, 50, 100, {}, {}};
}

RunShadowAttack foundWithShadows(const std::string& subject, int models, const std::string& negatives, double auc)
{
    RunShadowAttack attack;
    static_cast<RunAttack&>(attack) = found(subject, "lira", auc);
    attack.models = models;
    attack.positivesOf = "forget";
    attack.negativesOf = negatives;
    return attack;
}

} // namespace

class TestPresetAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsStandBesideEachOther()
    {
        RunDetails run;
        for (const char* attack : {"loss", "confidence"}) {
            run.attacks.push_back(found("unlearned", attack, 0.6));
            run.attacks.push_back(found("original", attack, 0.9));
            run.attacks.push_back(found("retrained-0", attack, 0.5));
            run.attacks.push_back(found("retrained-1", attack, 0.54));
        }
        const std::vector<PresetAttack> attacks = presetAttacks(run);
        QCOMPARE(attacks.size(), std::size_t{2});
        QCOMPARE(attacks[0].attack, std::string("loss"));
        QCOMPARE(attacks[0].original->value, 0.9);
        QCOMPARE(attacks[0].unlearned->value, 0.6);
        QCOMPARE(*attacks[0].unlearned->low, 0.6 - 0.01);
        QVERIFY(std::abs(attacks[0].retrained->value - 0.52) < 1e-12);
        QVERIFY(std::abs(*attacks[0].retrained->deviation - 0.04 / std::sqrt(2.0)) < 1e-12);
        QVERIFY(!attacks[0].retrained->low);
    }

    /// Other shadow models, or other samples, make another attack.
    void attacksWithShadowModelsAreToldApart()
    {
        RunDetails run;
        run.attacks.push_back(found("original", "loss", 0.9));
        run.shadowAttacks.push_back(foundWithShadows("original", 4, "same-classes", 0.8));
        run.shadowAttacks.push_back(foundWithShadows("retrained-0", 4, "same-classes", 0.5));
        run.shadowAttacks.push_back(foundWithShadows("original", 32, "same-classes", 0.85));
        run.shadowAttacks.push_back(foundWithShadows("original", 32, "all-classes", 0.7));
        const std::vector<PresetAttack> attacks = presetAttacks(run);
        QCOMPARE(attacks.size(), std::size_t{4});
        QCOMPARE(attacks[0].shadowModels, 0);
        QVERIFY(!attacks[0].retrained && !attacks[0].unlearned);
        QCOMPARE(attacks[1].shadowModels, 4);
        QCOMPARE(attacks[1].retrained->value, 0.5);
        QVERIFY(!attacks[1].retrained->deviation); // of one model
        QCOMPARE(attacks[2].original->value, 0.85);
        QCOMPARE(attacks[3].negativesOf, std::string("all-classes"));
    }

    void aBaselineThatIsNamedTwiceIsOne()
    {
        Plan plan;
        plan.data = "fashion-mnist";
        plan.model.file = "model";
        RunDetails run;
        for (const auto& [hash, auc] : {std::pair{'a', 0.5}, {'a', 0.5}, {'b', 0.6}}) {
            const std::string subject = "retrained-" + std::to_string(plan.retrained.size());
            run.attacks.push_back(found(subject, "loss", auc));
            run.shadowAttacks.push_back(foundWithShadows(subject, 4, "same-classes", auc));
            plan.retrained.push_back({.file = "model", .architecture = {}, .hash = std::string(64, hash)});
        }
        run.summary.header.plan = planToJson(plan);
        QVERIFY(readablePlan(run.summary.header));
        const std::vector<PresetAttack> attacks = presetAttacks(run);
        QCOMPARE(attacks.size(), std::size_t{2});
        for (const PresetAttack& attack : attacks)
            QVERIFY(std::abs(attack.retrained->value - 0.55) < 1e-12);
    }

    void aRunWithoutAttacksHasNone() { QVERIFY(presetAttacks({}).empty()); }
};

QTEST_GUILESS_MAIN(TestPresetAttacks)
#include "test_preset_attacks.moc"
