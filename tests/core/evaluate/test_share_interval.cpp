// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/share_interval.h"

#include "core/attack/shadow_attack.h"
#include "core/evaluate/score_attack.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace unlearn;

class TestShareInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWilsons();
    void noneAndAllHaveOneToo();
    void figuresHaveTheirUnit();
    void formulasAreTold();
};

/// Its ends are the shares from which the one found is 1.96 standard errors away.
void TestShareInterval::isWilsons()
{
    for (const double share : {0.1, 0.5, 0.9}) {
        for (const std::int64_t samples : {10, 1000}) {
            const Interval interval = shareInterval(share, samples);
            for (const double end : {interval.low, interval.high}) {
                const double error = std::sqrt(end * (1.0 - end) / static_cast<double>(samples));
                QVERIFY(std::abs(std::abs(share - end) / error - 1.959964) < 1e-9);
            }
            QVERIFY(interval.low < share && share < interval.high);
        }
    }
}

/// 0 of 10: up to z^2 / (n + z^2).
void TestShareInterval::noneAndAllHaveOneToo()
{
    const Interval none = shareInterval(0.0, 10);
    QCOMPARE(none.low, 0.0);
    QVERIFY(std::abs(none.high - 3.841459 / 13.841459) < 1e-6);
    const Interval all = shareInterval(1.0, 10);
    QCOMPARE(all.high, 1.0);
    QVERIFY(std::abs(all.low - (1.0 - none.high)) < 1e-12);
}

void TestShareInterval::figuresHaveTheirUnit()
{
    const auto intervalOf = [](const std::string& name, double value, std::int64_t samples) {
        FigureOfMerit figure;
        figure.name = name;
        figure.value = value;
        figure.samples = samples;
        return figureInterval(figure);
    };
    const auto interval = intervalOf("stratum-error", 50.0, 10);
    QVERIFY(interval.has_value());
    QVERIFY(std::abs(interval->low - 23.6593) < 1e-3 && std::abs(interval->high - 76.3407) < 1e-3);
    QVERIFY(!intervalOf("tow", 0.5, 10));
    QVERIFY(!intervalOf("difference-auc-loss", 0.5, 10)); // which brings its own
    QVERIFY(!intervalOf("stratum-error", 50.0, 0));
    QVERIFY(!intervalOf("stratum-error", std::numeric_limits<double>::quiet_NaN(), 10));
    FigureOfMerit own;
    own.name = "difference-auc-loss";
    own.interval = Interval{0.625, 0.875};
    QVERIFY(figureInterval(own) == own.interval);
}

void TestShareInterval::formulasAreTold()
{
    QVERIFY(std::string(intervalFormula("stratum-error")).ends_with("(Wilson)"));
    QCOMPARE(std::string(intervalFormula("tow")), std::string());
    QCOMPARE(std::string(intervalFormula("tpr1-loss")), std::string());
    for (const ScoreAttack attack : changeAttacks())
        QCOMPARE(intervalFormula(std::string("difference-auc-") + scoreAttackName(attack)), aucIntervalFormula);
    std::vector<std::string> attacks;
    for (const ScoreAttack attack : scoreAttacks())
        attacks.emplace_back(scoreAttackName(attack));
    for (const ShadowAttackKind& kind : shadowAttacks())
        attacks.push_back(kind.name);
    for (const std::string& attack : attacks) {
        QCOMPARE(intervalFormula("auc-" + attack), aucIntervalFormula);
        const std::string folded = intervalFormula("two-sided-auc-" + attack);
        QVERIFY2(folded.find("max(AUC, 1 - AUC)") != std::string::npos
                     && folded.find("1,000 resamples") != std::string::npos,
                 folded.c_str());
    }
}

QTEST_GUILESS_MAIN(TestShareInterval)
#include "test_share_interval.moc"
