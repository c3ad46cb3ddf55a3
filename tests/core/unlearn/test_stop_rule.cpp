// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/unlearn/stop_rule.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace unlearn;

namespace {

/// Figures of epochs 0, 1, ... with the given errors; validation and retain stay at 10 unless named.
std::vector<EpochFigures> drifts(const std::vector<double>& values)
{
    std::vector<EpochFigures> epochs;
    for (const double value : values)
        epochs.push_back({.epoch = static_cast<int>(epochs.size()), .retainDrift = value});
    return epochs;
}

std::vector<EpochFigures> forgetErrors(const std::vector<double>& forget)
{
    std::vector<EpochFigures> figures;
    for (const double error : forget) {
        EpochFigures epoch;
        epoch.epoch = static_cast<int>(figures.size());
        epoch.forgetErrorPercent = error;
        epoch.validationErrorPercent = 10.0;
        figures.push_back(epoch);
    }
    return figures;
}

std::vector<EpochFigures> withErrors(double EpochFigures::*member, const std::vector<double>& errors)
{
    std::vector<EpochFigures> figures(errors.size());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        figures[i].epoch = static_cast<int>(i);
        figures[i].*member = errors[i];
    }
    return figures;
}

#define COMPARE_VERDICT(verdict, expectedStop, expectedEpoch)                                                          \
    do {                                                                                                               \
        const StopVerdict found = verdict;                                                                             \
        QCOMPARE(found.stop, expectedStop);                                                                            \
        QCOMPARE(found.selectedEpoch, expectedEpoch);                                                                  \
    } while (false)

} // namespace

class TestStopRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crossingWaitsForValidationToPassForget()
    {
        const StopOptions crossing{StopRuleKind::Crossing};
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0})), false, 0);
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0, 5.0})), false, 1);
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0, 5.0, 10.0})), false, 2); // equal is not passed
    }

    void crossingTakesTheSmallerGap()
    {
        const StopOptions crossing{StopRuleKind::Crossing};
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0, 5.0, 11.0})), true, 2);
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0, 9.0, 14.0})), true, 1);
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0, 8.0, 12.0})), true, 2); // equal gaps: the later
        COMPARE_VERDICT(judge(crossing, forgetErrors({9.5, 20.0})), true, 0);
    }

    void crossingIgnoresTheUntouchedModel()
    {
        const StopOptions crossing{StopRuleKind::Crossing};
        COMPARE_VERDICT(judge(crossing, forgetErrors({30.0})), false, 0);
        COMPARE_VERDICT(judge(crossing, forgetErrors({30.0, 5.0})), false, 1);
        COMPARE_VERDICT(judge(crossing, forgetErrors({30.0, 20.0})), true, 1);
    }

    void crossingJudgesTheFirstOfSeveral()
    {
        const StopOptions crossing{StopRuleKind::Crossing};
        COMPARE_VERDICT(judge(crossing, forgetErrors({1.0, 11.0, 5.0, 10.5})), true, 1);
    }

    void dropsKeepTheLastEpochWithin_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("retain") << static_cast<int>(StopRuleKind::RetainDrop);
        QTest::newRow("test") << static_cast<int>(StopRuleKind::TestDrop);
    }

    void dropsKeepTheLastEpochWithin()
    {
        QFETCH(int, kind);
        const StopOptions drop{static_cast<StopRuleKind>(kind), 5.0};
        const auto member = drop.kind == StopRuleKind::RetainDrop ? &EpochFigures::retainErrorPercent
                                                                  : &EpochFigures::validationErrorPercent;
        const auto other = drop.kind == StopRuleKind::RetainDrop ? &EpochFigures::validationErrorPercent
                                                                 : &EpochFigures::retainErrorPercent;
        COMPARE_VERDICT(judge(drop, withErrors(member, {2.0})), false, 0);
        COMPARE_VERDICT(judge(drop, withErrors(member, {2.0, 4.0, 7.0})), false, 2); // exactly 5 is within
        COMPARE_VERDICT(judge(drop, withErrors(member, {2.0, 4.0, 7.25})), true, 1);
        COMPARE_VERDICT(judge(drop, withErrors(member, {2.0, 8.0})), true, 0);
        COMPARE_VERDICT(judge(drop, withErrors(member, {2.0, 1.0})), false, 1);
        COMPARE_VERDICT(judge(drop, withErrors(other, {2.0, 50.0})), false, 1);
    }

    void allEpochsNeverStop()
    {
        const StopOptions epochs{StopRuleKind::Epochs};
        COMPARE_VERDICT(judge(epochs, forgetErrors({1.0, 99.0, 2.0, 50.0})), false, 3);
    }

    void matchStopsOncePassed()
    {
        const StopOptions match{StopRuleKind::Match};
        COMPARE_VERDICT(judge(match, forgetErrors({1.0}), 20.0), false, 0);
        COMPARE_VERDICT(judge(match, forgetErrors({1.0, 10.0}), 20.0), false, 1);
        COMPARE_VERDICT(judge(match, forgetErrors({1.0, 10.0, 18.0, 25.0}), 20.0), true, 2);
        COMPARE_VERDICT(judge(match, forgetErrors({1.0, 10.0, 18.0, 21.0}), 20.0), true, 3);
        COMPARE_VERDICT(judge(match, forgetErrors({1.0, 20.0}), 20.0), true, 1);
    }

    void matchBreaksTies()
    {
        const StopOptions match{StopRuleKind::Match};
        COMPARE_VERDICT(judge(match, forgetErrors({1.0, 18.0, 22.0}), 20.0), true, 1);
        COMPARE_VERDICT(judge(match, forgetErrors({18.0, 18.0}), 20.0), false, 1); // no gain over epoch 0, none lost
        COMPARE_VERDICT(judge(match, forgetErrors({18.0, 22.0}), 20.0), true, 1);
        COMPARE_VERDICT(judge(match, forgetErrors({18.0, 25.0}), 20.0), true, 0);
        COMPARE_VERDICT(judge(match, forgetErrors({18.0, 17.0}), 20.0), false, 0);
    }

    void matchNeedsAReference()
    {
        const StopOptions match{StopRuleKind::Match};
        QVERIFY_EXCEPTION_THROWN(judge(match, forgetErrors({1.0, 2.0})), Error);
        QVERIFY_EXCEPTION_THROWN(judge(match, forgetErrors({1.0, 2.0}), std::nan("")), Error);
    }

    void driftStopsWhenTheBudgetIsReached()
    {
        const StopOptions drift{.kind = StopRuleKind::Drift, .driftBudget = 0.02};
        COMPARE_VERDICT(judge(drift, drifts({0.0})), false, 0);
        COMPARE_VERDICT(judge(drift, drifts({0.0, 0.01, 0.019})), false, 2);
        COMPARE_VERDICT(judge(drift, drifts({0.0, 0.01, 0.02})), true, 1);
        COMPARE_VERDICT(judge(drift, drifts({0.0, 0.01, 0.03, 0.04})), true, 1);
        COMPARE_VERDICT(judge(drift, drifts({0.0, 1.0})), true, 0);
        COMPARE_VERDICT(judge(drift, drifts({0.0, std::nan("")})), true, 0);
        QVERIFY_EXCEPTION_THROWN(judge(drift, forgetErrors({1.0, 2.0})), Error); // not measured
    }

    void everyRuleNeedsFigures()
    {
        for (const StopRuleKind kind : {StopRuleKind::Crossing, StopRuleKind::RetainDrop, StopRuleKind::TestDrop,
                                        StopRuleKind::Epochs, StopRuleKind::Match, StopRuleKind::Drift}) {
            QVERIFY_EXCEPTION_THROWN(judge({kind}, {}, 10.0), Error);
            QCOMPARE(stopRuleFromName(stopRuleName(kind)), kind);
        }
        QVERIFY_EXCEPTION_THROWN(stopRuleFromName("never"), Error);
    }
};

QTEST_APPLESS_MAIN(TestStopRule)
#include "test_stop_rule.moc"
