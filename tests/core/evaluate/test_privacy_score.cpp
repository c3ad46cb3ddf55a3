// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_attack.h"
#include "core/error.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/membership_options.h"
#include "core/evaluate/privacy_score.h"
#include "core/evaluate/roc.h"
#include "core/evaluate/score_attack.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

/// Each in an interval of 0.03 on either side.
std::vector<EstimatedAuc> estimated(const std::vector<double>& aucs)
{
    std::vector<EstimatedAuc> estimates;
    for (const double auc : aucs)
        estimates.push_back({.value = auc, .interval = {.low = auc - 0.03, .high = auc + 0.03}});
    return estimates;
}

} // namespace

class TestPrivacyScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// At the threshold between them 3 of 4 are flagged, and 1 of 4 wrongly: eps = ln(0.75 / 0.25).
    void lossIsTheFormula()
    {
        const std::vector<double> one{1, 1, 1, 0};
        const std::vector<double> other{1, 0, 0, 0};
        const double wanted = std::log((1.0 - 1e-5 - 0.25) / 0.25);
        QVERIFY(std::abs(privacyLossNats(one, other) - wanted) < 1e-12);
        QVERIFY(std::abs(privacyScore(1.0) - 0.5) < 1e-15); // of rates in the ratio e
        QVERIFY(std::abs(privacyScore(std::log(2.0)) - 0.6185) < 1e-4);
        QCOMPARE(privacyLossNats(other, one), privacyLossNats(one, other)); // either side may be the positive one
    }

    void ends()
    {
        const std::vector<double> same{0.1, 0.2, 0.3, 0.4};
        QCOMPARE(privacyLossNats(same, same), 0.0);
        QCOMPARE(privacyScore(0.0), 1.0);
        const std::vector<double> apart{1.1, 1.2};
        QVERIFY(std::isinf(privacyLossNats(apart, same)));
        QCOMPARE(privacyScore(privacyLossNats(apart, same)), 0.0);
        const std::vector<double> constant(5, 0.5);
        QCOMPARE(privacyLossNats(constant, constant), 0.0);
    }

    void badScoresAreRefused()
    {
        const std::vector<double> good{0.1};
        const std::vector<double> nan{std::nan("")};
        QCOMPARE(thrownBy([&] { privacyLossNats(good, nan); }).code(), ErrorCode::NonFinite);
        QCOMPARE(thrownBy([&] { privacyLossNats(good, {}); }).code(), ErrorCode::ValueOutOfRange);
    }

    void tugOfWarIsTheProduct()
    {
        QVERIFY(std::abs(tugOfWar({10.0, 20.0, 30.0}, {15.0, 10.0, 30.0}) - 0.95 * 0.9) < 1e-12);
        QCOMPARE(tugOfWar({1.0, 2.0, 3.0}, {1.0, 2.0, 3.0}), 1.0);
    }

    void overForgottenBelowTheRetrained()
    {
        QVERIFY(isOverForgotten({0.40, 0.479}, 0.48));
        QVERIFY(!isOverForgotten({0.40, 0.48}, 0.48)); // the interval reaches it
        QVERIFY(!isOverForgotten({0.40, 0.499}, 0.48));
        QVERIFY(isOverForgotten({0.40, 0.499}, {})); // no better than guessing
        QVERIFY(!isOverForgotten({0.40, 0.50}, {}));
        QVERIFY(!isOverForgotten({std::nan(""), std::nan("")}, 0.48)); // not known
        QVERIFY(!isOverForgotten({0.1, 0.2}, std::nan("")));
    }

    /// Only where something says what is ideal for the samples that are told apart.
    void overForgettingIsOfForgetSamples()
    {
        const Interval low{0.1, 0.2};
        const std::vector<EstimatedAuc> retrained = estimated({0.48});
        QVERIFY(showsOverForgetting({}, low, {}));
        QVERIFY(showsOverForgetting({}, low, retrained));
        QVERIFY(!showsOverForgetting({}, low, estimated({0.15})));
        QVERIFY(!showsOverForgetting({AttackPositives::Retained, AttackNegatives::SameClasses}, low, retrained));
        QVERIFY(!showsOverForgetting({AttackPositives::Forget, AttackNegatives::Retained}, low, {}));
        QVERIFY(showsOverForgetting({AttackPositives::Forget, AttackNegatives::Retained}, low, retrained));
        QCOMPARE(overForgettingBound({}, {}), std::optional(0.5));
        const std::vector<EstimatedAuc> several = estimated({0.49, 0.51});
        QCOMPARE(overForgettingBound({}, several), leastRetrainedAuc(several));
        QVERIFY(!overForgettingBound({AttackPositives::Retained, AttackNegatives::SameClasses}, several));
        QVERIFY(!overForgettingBound({AttackPositives::Forget, AttackNegatives::Retained}, {}));
    }

    /// Below the AUC of a single retrained model, but within what its samples leave open, nothing is shown.
    void singleRetrainedModelIsAsGoodAsItsInterval()
    {
        const std::vector<EstimatedAuc> wide{{.value = 0.48, .interval = {.low = 0.45, .high = 0.51}}};
        QCOMPARE(overForgettingBound({}, wide), std::optional(0.45));
        QVERIFY(!showsOverForgetting({}, {0.43, 0.47}, wide));
        QVERIFY(!showsOverForgetting({}, {0.41, 0.45}, wide)); // they touch
        QVERIFY(showsOverForgetting({}, {0.40, 0.449}, wide));
        const std::vector<EstimatedAuc> narrow{{.value = 0.48, .interval = {.low = 0.475, .high = 0.485}}};
        QVERIFY(showsOverForgetting({}, {0.43, 0.47}, narrow));
        const std::vector<EstimatedAuc> unknown{{.value = 0.48, .interval = {.low = std::nan(""), .high = 1.0}}};
        QVERIFY(!showsOverForgetting({}, {0.1, 0.2}, unknown));
    }

    /// mean - t sd sqrt(1 + 1/n), t out of a table of Student's distribution (0.975).
    void leastAreaIsThatOfThePrediction()
    {
        const auto least = [](const std::vector<double>& aucs) { return leastRetrainedAuc(estimated(aucs)).value(); };
        QVERIFY(!leastRetrainedAuc({}));
        QVERIFY(!leastRetrainedAuc(estimated({std::nan("")})));
        QCOMPARE(least({0.47, std::nan("")}), 0.47 - 0.03); // a single one: of its own interval
        QCOMPARE(least({0.47, 0.47, 0.47}), 0.47);
        QVERIFY(std::abs(least({0.49, 0.51}) - (0.5 - 12.706 * std::sqrt(0.0002) * std::sqrt(1.5))) < 1e-5);
        QVERIFY(std::abs(least({0.48, 0.50, 0.52}) - (0.5 - 4.3027 * 0.02 * std::sqrt(4.0 / 3.0))) < 1e-5);
        std::vector<double> many; // 12, of sd 0.01 sqrt(12 / 11)
        for (int i = 0; i < 12; ++i)
            many.push_back(i % 2 == 0 ? 0.49 : 0.51);
        const double deviation = 0.01 * std::sqrt(12.0 / 11.0);
        QVERIFY(std::abs(least(many) - (0.5 - 2.201 * deviation * std::sqrt(13.0 / 12.0))) < 1e-4);
        QVERIFY(showsOverForgetting({}, {0.35, 0.4}, estimated({0.49, 0.5, 0.51, 0.5, 0.5})));
    }

    /// One more retrained model among its like has forgotten nothing too much, however many samples it is judged by.
    void retrainedModelsAreRarelyFlagged_data()
    {
        QTest::addColumn<int>("models");
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
        QTest::newRow("5") << 5;
        QTest::newRow("15") << 15;
    }

    void retrainedModelsAreRarelyFlagged()
    {
        QFETCH(int, models);
        std::mt19937_64 random(5);
        const auto area = [&random] { // normal, nearly: a sum of twelve
            double sum = -6.0;
            for (int i = 0; i < 12; ++i)
                sum += static_cast<double>(random() >> 11U) / 9007199254740992.0;
            return 0.5 + 0.02 * sum;
        };
        constexpr int draws = 4000;
        int flagged = 0;
        for (int draw = 0; draw < draws; ++draw) {
            std::vector<double> retrained;
            for (int i = 0; i < models; ++i)
                retrained.push_back(area());
            const double another = area();
            flagged += showsOverForgetting({}, {another, another}, estimated(retrained)) ? 1 : 0;
        }
        const double share = static_cast<double>(flagged) / draws; // 2.5 % are expected
        QVERIFY2(share > 0.015 && share < 0.04, qPrintable(QString::number(share)));
    }

    void twoSidesFoldAtAHalf()
    {
        const auto same = [](const TwoSidedAuc& found, double value, double low, double high) {
            return std::abs(found.value - value) < 1e-12 && std::abs(found.interval.low - low) < 1e-12
                && std::abs(found.interval.high - high) < 1e-12;
        };
        QVERIFY(same(twoSided(0.7, {0.6, 0.8}), 0.7, 0.6, 0.8));
        QVERIFY(same(twoSided(0.3, {0.2, 0.4}), 0.7, 0.6, 0.8));
        QVERIFY(same(twoSided(0.45, {0.3, 0.6}), 0.55, 0.5, 0.7));
    }

    /// Both areas, and both rates.
    void everyAttackHasItsFigures()
    {
        std::vector<std::string> attacks;
        for (const ScoreAttack attack : scoreAttacks())
            attacks.emplace_back(scoreAttackName(attack));
        for (const ShadowAttackKind& kind : shadowAttacks())
            attacks.push_back(kind.name);
        for (const std::string& attack : attacks) {
            for (const auto& [name, says] :
                 {std::pair{"auc-", "P(positive's score > negative's)"}, std::pair{"two-sided-auc-", twoSidedFormula},
                  std::pair{"tpr1-", "at most 1 % of the negatives"},
                  std::pair{"tpr01-", "at most 0.1 % of the negatives"}}) {
                const FigureKind kind = figureKind(name + attack);
                QVERIFY2(kind.formula.text().find(says) != std::string::npos, kind.name.c_str());
                QVERIFY2(isOfChosenSamples(kind.name), kind.name.c_str());
            }
        }
        QVERIFY(std::string(aucIntervalFormula).find("1,000 resamples") != std::string::npos);
    }

    void everyFigureHasItsFormula()
    {
        for (const FigureKind& kind : figureKinds()) {
            QVERIFY(!kind.formula.text().empty() && !kind.title.empty());
            QVERIFY(figureKind(kind.name).formula == kind.formula);
        }
        QVERIFY(figureKind("precision-beside-retrained").formula.text().find("0.5 where they are alike")
                != std::string::npos);
        const FigureKind later = figureKind("beauty"); // of a version that knows more
        QCOMPARE(later.title, std::string("beauty"));
        QVERIFY(later.formula.text().empty());
    }
};

QTEST_APPLESS_MAIN(TestPrivacyScore)
#include "test_privacy_score.moc"
