// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/rmia.h"
#include "core/attack/shadow_attack.h"
#include "planted_scores.h"
#include "tests/expect_error.h"

#include <QTest>

#include <limits>

using namespace unlearn;
using namespace unlearn::test;

namespace {

double phi(double p)
{
    return std::log(p / (1.0 - p));
}

/// Of the target and of two models, the first of which was trained on each sample.
ShadowScores ofShares(const std::vector<double>& target, const std::vector<double>& in, const std::vector<double>& out)
{
    const auto samples = static_cast<Eigen::Index>(target.size());
    ShadowScores scores{Eigen::ArrayXd(samples), Eigen::ArrayXXd(2, samples), {}};
    scores.memberships.resize(2, samples);
    for (Eigen::Index i = 0; i < samples; ++i) {
        const auto at = static_cast<std::size_t>(i);
        scores.target[i] = phi(target[at]);
        scores.shadows.col(i) << phi(in[at]), phi(out[at]);
        scores.memberships.col(i) << true, false;
    }
    return scores;
}

/// Population samples, of whom the target never saw any.
ShadowScores population(std::uint64_t seed, double gap)
{
    return plantedScores(2, 2000, 0, gap, seed);
}

} // namespace

class TestRmia : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheSharesByHand()
    {
        // r = 0.9 / 0.6, 0.5 / 0.8, 0.2 / 0.1 of the samples; 0.5 / 0.5, 0.4 / 0.25, 0.7 / 0.9, 0.3 / 0.6 of z.
        const ShadowScores samples = ofShares({0.9, 0.5, 0.2}, {0.8, 0.9, 0.1}, {0.4, 0.7, 0.1});
        const ShadowScores others = ofShares({0.5, 0.4, 0.7, 0.3}, {0.6, 0.4, 0.9, 0.7}, {0.4, 0.1, 0.9, 0.5});
        QCOMPARE(rmiaScores(samples, others), (std::vector{0.75, 0.25, 1.0}));
        QCOMPARE(rmiaScores(samples, others, {.gamma = 1.8}), (std::vector{0.5, 0.0, 0.75}));
        // With a = 1 the reference is p_out alone: r = 2.25, 0.714, 2 and 1.25, 4, 0.778, 0.6.
        QCOMPARE(rmiaScores(samples, others, {.offline = true, .a = 1.0}), (std::vector{0.75, 0.25, 0.75}));
        // With a = 0 it is (p_out + 1) / 2: r = 1.286, 0.588, 0.364 and 0.714, 0.727, 0.737, 0.4.
        QCOMPARE(rmiaScores(samples, others, {.offline = true, .a = 0.0}), (std::vector{1.0, 0.25, 0.0}));
    }

    void equalRatiosCount()
    {
        const ShadowScores same = ofShares({0.9, 0.5}, {0.8, 0.9}, {0.4, 0.7});
        QCOMPARE(rmiaScores(same, same), (std::vector{1.0, 0.5}));
    }

    void findsWhatWasMemorisedWithTwoModels()
    {
        // Difficulties that leave confidences room to move: planted ones are mostly 0 or 1 to many digits.
        ShadowScores samples = plantedScores(2, 1000, 500, 6.0, 21);
        ShadowScores others = population(22, 6.0);
        for (ShadowScores* scores : {&samples, &others}) { // from N(0, 5) + 0 or 6 to narrower ones around -3 and 3
            scores->target = 0.5 * scores->target - 1.5;
            scores->shadows = 0.5 * scores->shadows - 1.5;
        }
        for (const bool offline : {false, true}) {
            const double auc = figuresOf(rmiaScores(samples, others, {.offline = offline}), 500).roc.auc;
            QVERIFY2(auc > 0.8, qPrintable(QString::number(auc)));
        }
    }

    /// No difference in difficulty: the ratio then orders samples as their confidence does, and the best area is known.
    void reachesTheBestAucOfAlikeSamples()
    {
        const auto alike = [](ShadowScores scores, Eigen::Index members, double gap, std::uint64_t seed) {
            std::mt19937_64 generator(seed);
            std::normal_distribution<double> normal;
            for (Eigen::Index i = 0; i < scores.samples(); ++i) {
                scores.target[i] = (i < members ? gap : 0.0) + normal(generator);
                scores.shadows.col(i) = scores.memberships.col(i).cast<double>() * gap;
            }
            return scores;
        };
        const double gap = 4.0;
        const ShadowScores samples = alike(plantedScores(4, 4000, 2000, gap, 23), 2000, gap, 24);
        const ShadowScores others = alike(plantedScores(4, 4000, 0, gap, 25), 0, gap, 26);
        for (const bool offline : {false, true}) {
            const std::vector<double> scores = rmiaScores(samples, others, {.offline = offline});
            const double auc = figuresOf(scores, 2000).roc.auc;
            QVERIFY2(auc > 0.95 && std::abs(auc - bestAuc(gap)) < 0.01, qPrintable(QString::number(auc)));
            // A sample that was never seen passes as many z as any other.
            double mean = 0.0;
            for (std::size_t i = 2000; i < 4000; ++i)
                mean += scores[i] / 2000.0;
            QVERIFY2(std::abs(mean - 0.5) < 0.03, qPrintable(QString::number(mean)));
        }
    }

    void tellsNothingOfWhatWasNeverSeen()
    {
        const ShadowScores samples = plantedScores(2, 2000, 0, 4.0, 27);
        for (const bool offline : {false, true}) {
            const AttackFigures figures =
                figuresOf(rmiaScores(samples, population(28, 4.0), {.offline = offline}), 1000);
            QVERIFY(figures.interval.low <= 0.5 && figures.interval.high >= 0.5);
        }
    }

    void keepsItsDigitsAtTheEnds()
    {
        ShadowScores samples = ofShares({0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5});
        samples.target << -800.0, 800.0;
        const ShadowScores others = ofShares({0.4, 0.6}, {0.5, 0.5}, {0.5, 0.5});
        QCOMPARE(rmiaScores(samples, others), (std::vector{0.0, 1.0}));
    }

    void refusesWhatCanNotBeUsed()
    {
        const ShadowScores good = ofShares({0.9, 0.5}, {0.8, 0.9}, {0.4, 0.7});
        ShadowScores bad = good;
        bad.target[0] = std::nan("");
        QCOMPARE(errorNameOf([&] { rmiaScores(bad, good); }), std::string("non-finite"));
        QCOMPARE(errorNameOf([&] { rmiaScores(good, bad); }), std::string("non-finite"));
        bad.target.setConstant(1.0);
        QCOMPARE(errorNameOf([&] { rmiaScores(bad, good); }), std::string("value-out-of-range"));
        bad = plantedScores(2, 1, 1, 1.0, 1);
        QVERIFY(QString(thrownBy([&] { rmiaScores(bad, good); }).what()).contains("too few samples"));
        bad = good;
        bad.memberships.setConstant(true);
        QVERIFY(QString(thrownBy([&] { rmiaScores(bad, good, {.offline = true}); }).what()).contains("too few shadow"));
        bad.memberships.setConstant(false);
        QVERIFY(QString(thrownBy([&] { rmiaScores(good, bad); }).what()).contains("too few shadow"));
        rmiaScores(good, bad, {.offline = true}); // needs none that was trained on it
        for (const RmiaOptions& options : {RmiaOptions{.a = -0.1}, RmiaOptions{.a = 1.1}, RmiaOptions{.gamma = 0.0},
                                           RmiaOptions{.gamma = std::nan("")}})
            QCOMPARE(errorNameOf([&] { rmiaScores(good, good, options); }), std::string("value-out-of-range"));
    }

    void everyKindHasScores()
    {
        const ShadowScores samples = plantedScores(4, 100, 50, 3.0, 29);
        for (const ShadowAttackKind& kind : shadowAttacks()) {
            if (kind.ofOutputs) {
                QCOMPARE(errorNameOf([&] { shadowAttackScores(kind.attack, samples, samples); }),
                         std::string("internal"));
                continue;
            }
            const ShadowScores fewest = plantedScores(kind.fewestModels, 100, 50, 3.0, 30);
            QCOMPARE(shadowAttackScores(kind.attack, fewest, fewest).size(), std::size_t{100});
            QCOMPARE(&shadowAttackKind(kind.attack), &kind);
            QVERIFY(shadowAttackScores(kind.attack, samples, samples).size() == 100);
            QVERIFY(kind.fewestModels <= kind.usualModels);
        }
    }
};

QTEST_APPLESS_MAIN(TestRmia)
#include "test_rmia.moc"
