// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/lira.h"
#include "core/attack/shadow_attack.h"
#include "planted_scores.h"
#include "tests/expect_error.h"

#include <QTest>

#include <limits>
#include <numbers>

using namespace unlearn;
using namespace unlearn::test;

namespace {

double normalDensity(double x, double mean, double variance)
{
    return std::exp(-(x - mean) * (x - mean) / (2.0 * variance)) / std::sqrt(2.0 * std::numbers::pi * variance);
}

/// Two samples, four models; the first two were trained on both.
ShadowScores small()
{
    ShadowScores scores;
    scores.target.resize(2);
    scores.target << 1.0, 0.5;
    scores.shadows.resize(4, 2);
    scores.shadows << 1.0, 0.0, // in: means 2 and 2, squares 2 and 8
        3.0, 4.0,               //
        -1.0, -1.0,             // out: means -2 and 0, squares 2 and 2
        -3.0, 1.0;
    scores.memberships.resize(4, 2);
    scores.memberships << true, true, true, true, false, false, false, false;
    return scores;
}

void compareClosely(const std::vector<double>& found, const std::vector<double>& wanted)
{
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - wanted[i]) < 1e-12, qPrintable(QString::number(found[i] - wanted[i])));
}

std::vector<double> uLira(const ShadowScores& scores)
{
    return shadowAttackScores(ShadowAttack::ULira, scores, scores);
}

} // namespace

class TestLira : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheRatioByHand()
    {
        compareClosely(liraScores(small()),
                       {std::log(normalDensity(1.0, 2.0, 5.0) / normalDensity(1.0, -2.0, 2.0)),
                        std::log(normalDensity(0.5, 2.0, 5.0) / normalDensity(0.5, 0.0, 2.0))});
        const LiraOptions apart{.poolBelow = 4};
        compareClosely(liraScores(small(), apart),
                       {std::log(normalDensity(1.0, 2.0, 2.0) / normalDensity(1.0, -2.0, 2.0)),
                        std::log(normalDensity(0.5, 2.0, 8.0) / normalDensity(0.5, 0.0, 2.0))});
        compareClosely(liraOfflineScores(small()), {3.0 / std::sqrt(2.0), 0.5 / std::sqrt(2.0)});
    }

    /// The posterior of U-LiRA's paper follows from the score.
    void posteriorEqualsBayes()
    {
        const double in = normalDensity(1.0, 2.0, 5.0);
        const double out = normalDensity(1.0, -2.0, 2.0);
        QVERIFY(std::abs(1.0 / (1.0 + std::exp(-uLira(small())[0])) - in / (in + out)) < 1e-12);
    }

    /// Where unlearning left what retraining would have, nothing can be told.
    void ratioOfPerfectUnlearningIsZero()
    {
        ShadowScores scores = small();
        scores.shadows.bottomRows(2) = scores.shadows.topRows(2);
        compareClosely(uLira(scores), {0.0, 0.0});
        scores.target << 1e6, -1e6; // far from everything, and still no more likely to be either
        compareClosely(uLira(scores), {0.0, 0.0});
    }

    /// Where a probability is 1 to all digits, the surer sample still comes first.
    void sureSamplesAreToldApart()
    {
        ShadowScores scores = small();
        for (Eigen::Index i = 0; i < 2; ++i)
            scores.shadows.col(i) << 11.0, 9.0, 1.0, -1.0; // N(10, 2) and N(0, 2): ln of the ratio is 5 phi - 25
        scores.target << 15.0, 17.0;
        const std::vector<double> found = uLira(scores);
        compareClosely(found, {50.0, 60.0});
        const std::vector<double> lower{found[0]};
        const std::vector<double> higher{found[1]};
        QCOMPARE(rocCurve(higher, lower).auc, 1.0);
    }

    void reachesTheBestAuc_data()
    {
        QTest::addColumn<int>("models");
        QTest::newRow("pooled") << 32;
        QTest::newRow("a variance for each sample") << 256;
    }

    /// Estimated distributions cost a little; the interval says how much of the rest is chance.
    void reachesTheBestAuc()
    {
        QFETCH(int, models);
        for (const double gap : {1.0, 3.0}) {
            const ShadowScores scores = plantedScores(models, 4000, 2000, gap, 11);
            for (const auto& found : {liraScores(scores), liraOfflineScores(scores)}) {
                const double auc = figuresOf(found, 2000).roc.auc;
                QVERIFY2(std::abs(auc - bestAuc(gap)) < 0.02,
                         qPrintable(QString::number(auc) + " for " + QString::number(bestAuc(gap))));
            }
        }
    }

    void findsWhatWasMemorised()
    {
        const ShadowScores scores = plantedScores(16, 1000, 500, 4.0, 12);
        QVERIFY(figuresOf(liraScores(scores), 500).roc.auc > 0.95);
        QVERIFY(figuresOf(liraOfflineScores(scores), 500).roc.auc > 0.95);
        const std::vector<double> uncalibrated(scores.target.begin(), scores.target.end());
        QVERIFY(figuresOf(uncalibrated, 500).roc.auc < 0.8); // what the shadow models are for
    }

    void tellsNothingOfWhatWasNeverSeen()
    {
        const ShadowScores scores = plantedScores(16, 2000, 0, 4.0, 13);
        for (const auto& found : {liraScores(scores), liraOfflineScores(scores)}) {
            const AttackFigures figures = figuresOf(found, 1000);
            QVERIFY(figures.interval.low <= 0.5 && figures.interval.high >= 0.5);
        }
    }

    /// Scores below what a model that never saw the samples gives: the attack errs, and the two-sided area says so.
    void showsOverForgetting()
    {
        ShadowScores scores = plantedScores(16, 1000, 0, 4.0, 14);
        scores.target.head(500) -= 4.0;
        const AttackFigures figures = figuresOf(liraOfflineScores(scores), 500);
        QVERIFY(figures.roc.auc < 0.05);
        QVERIFY(twoSided(figures.roc.auc, figures.interval).value > 0.95);
    }

    void refusesWhatCanNotBeUsed_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("NaN of the target") << 0 << "non-finite"
                                           << "sample 1";
        QTest::newRow("infinity of a shadow model") << 1 << "non-finite"
                                                    << "sample 0";
        QTest::newRow("constant target") << 2 << "value-out-of-range"
                                         << "all samples the same";
        QTest::newRow("constant shadow models") << 3 << "value-out-of-range"
                                                << "do not vary";
        QTest::newRow("one sample") << 4 << "value-out-of-range"
                                    << "too few samples";
        QTest::newRow("no samples") << 5 << "value-out-of-range"
                                    << "too few samples";
        QTest::newRow("two models") << 6 << "value-out-of-range"
                                    << "too few shadow models";
        QTest::newRow("trained on everything") << 7 << "value-out-of-range"
                                               << "too few shadow models";
        QTest::newRow("other samples") << 8 << "shape-mismatch"
                                       << "same samples";
        QTest::newRow("unknown memberships") << 9 << "shape-mismatch"
                                             << "Membership";
    }

    void refusesWhatCanNotBeUsed()
    {
        QFETCH(int, change);
        QFETCH(QString, code);
        QFETCH(QString, says);
        ShadowScores scores = small();
        switch (change) {
        case 0: scores.target[1] = std::nan(""); break;
        case 1: scores.shadows(2, 0) = std::numeric_limits<double>::infinity(); break;
        case 2: scores.target.setConstant(0.1); break;
        case 3: scores.shadows.setConstant(0.1); break;
        case 4: scores = plantedScores(4, 1, 1, 1.0, 1); break;
        case 5: scores = plantedScores(4, 0, 0, 1.0, 1); break;
        case 6: scores = plantedScores(2, 10, 5, 1.0, 1); break;
        case 7: scores.memberships.setConstant(true); break;
        case 8: scores.shadows.conservativeResize(4, 1); break;
        case 9: scores.memberships.resize(3, 2); break;
        }
        for (const auto& error : {errorOf([&] { liraScores(scores); }), errorOf([&] { uLira(scores); }),
                                  errorOf([&] { liraOfflineScores(scores); })}) {
            QVERIFY(error.has_value());
            QCOMPARE(QString(errorCodeName(error->code())), code);
            QVERIFY2(QString(error->what()).contains(says), error->what());
        }
    }
};

QTEST_APPLESS_MAIN(TestLira)
#include "test_lira.moc"
