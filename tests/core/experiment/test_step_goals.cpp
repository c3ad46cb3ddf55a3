// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/step_goals.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace unlearn;

namespace {

LayerInfo layer(const char* name, std::int64_t d)
{
    LayerInfo info;
    info.name = name;
    info.d = d;
    return info;
}

const std::vector<LayerInfo>& layers()
{
    static const std::vector<LayerInfo> all{layer("narrow", 500), layer("wide", 8192), layer("last", 2048)};
    return all;
}

Plan energyPlan()
{
    Plan plan;
    plan.gamma = 0.95;
    plan.threshold = {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0};
    return plan;
}

} // namespace

class TestStepGoals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wideLayersTakeTheirThreshold()
    {
        Plan plan = energyPlan();
        plan.layerGamma["last"] = 0.5;
        plan.threshold.floorShare = 0.01;
        const auto goals = stepGoals(plan, layers());
        QVERIFY(!goals[0]);
        QVERIFY(goals[1] == (LeadingGoal{0.95, 82})); // 1 % of 8,192, rounded up
        QVERIFY(goals[2] == (LeadingGoal{0.5, 21}));
    }

    void layersThatAreNotProjectedAreTakenWhole()
    {
        Plan plan = energyPlan();
        plan.layerGamma = {{"wide", 1.0}, {"last", 0.0}};
        for (const auto& goal : stepGoals(plan, layers()))
            QVERIFY(!goal);
        plan = energyPlan();
        plan.pgu.layers = PguLayers::Last;
        QVERIFY(!stepGoals(plan, layers())[1]);
        QVERIFY(stepGoals(plan, layers())[2]);
    }

    void whatNeedsAllTakesAll()
    {
        const std::vector<std::function<void(Plan&)>> changes{
            [](Plan& plan) { plan.threshold.measure = EnergyMeasure::Singular; },
            [](Plan& plan) { plan.threshold.rule = ThresholdRule::Null; },
            [](Plan& plan) { plan.threshold.floorShare = 0.5; },
            [](Plan& plan) { plan.pgu.subspace = PguSubspace::Bottom; },
            [](Plan& plan) { plan.method = "soft-projection"; },
        };
        QVERIFY(stepGoals(energyPlan(), layers())[1]);
        for (const auto& change : changes) {
            Plan plan = energyPlan();
            change(plan);
            QVERIFY(std::ranges::none_of(stepGoals(plan, layers()), [](const auto& goal) { return goal.has_value(); }));
        }
    }
};

QTEST_APPLESS_MAIN(TestStepGoals)
#include "test_step_goals.moc"
