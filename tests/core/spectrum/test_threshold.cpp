// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/spectrum/threshold.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace unlearn;

Q_DECLARE_METATYPE(unlearn::EnergyMeasure)
Q_DECLARE_METATYPE(unlearn::ThresholdRule)

namespace {

// Singular values 4, 2, 1, 1: shares 1/2, 3/4, 7/8, 1. Eigenvalues sum to 22: shares 16/22, 20/22, 21/22, 1.
const std::vector<double> spectrum{16.0, 4.0, 1.0, 1.0};

std::int64_t kept(double gamma, EnergyMeasure measure, ThresholdRule rule, double floor = 0.0)
{
    return directionsKept(spectrum, gamma, {measure, rule, floor});
}

} // namespace

class TestThreshold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOfKnownSpectrum()
    {
        QCOMPARE(cumulativeShares(spectrum, EnergyMeasure::Singular), (std::vector{0.5, 0.75, 0.875, 1.0}));
        QCOMPARE(cumulativeShares(spectrum, EnergyMeasure::Energy),
                 (std::vector{16.0 / 22.0, 20.0 / 22.0, 21.0 / 22.0, 1.0}));
        QCOMPARE(cumulativeShares(std::vector{0.0, 0.0}, EnergyMeasure::Energy), (std::vector{0.0, 0.0}));
        QVERIFY(cumulativeShares({}, EnergyMeasure::Energy).empty());
    }

    void sharesEndAtExactlyOne()
    {
        std::vector<double> eigenvalues;
        for (int i = 1; i <= 1000; ++i)
            eigenvalues.push_back(1.0 / i);
        for (const EnergyMeasure measure : {EnergyMeasure::Energy, EnergyMeasure::Singular}) {
            const std::vector<double> shares = cumulativeShares(eigenvalues, measure);
            QCOMPARE(shares.back(), 1.0);
            QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        }
    }

    void countsDirections_data()
    {
        QTest::addColumn<EnergyMeasure>("measure");
        QTest::addColumn<ThresholdRule>("rule");
        QTest::addColumn<double>("gamma");
        QTest::addColumn<qint64>("k");
        using enum EnergyMeasure;
        using enum ThresholdRule;
        // On a share: covering is content with it, below counts it.
        QTest::newRow("singular covering on a share") << Singular << Covering << 0.75 << qint64{2};
        QTest::newRow("singular below on a share") << Singular << Below << 0.75 << qint64{2};
        QTest::newRow("singular below+1 on a share") << Singular << BelowPlusOne << 0.75 << qint64{3};
        // Between two shares.
        QTest::newRow("singular covering between") << Singular << Covering << 0.8 << qint64{3};
        QTest::newRow("singular below between") << Singular << Below << 0.8 << qint64{2};
        QTest::newRow("singular below+1 between") << Singular << BelowPlusOne << 0.8 << qint64{3};
        // Under the first share.
        QTest::newRow("singular covering low") << Singular << Covering << 0.1 << qint64{1};
        QTest::newRow("singular below low") << Singular << Below << 0.1 << qint64{0};
        QTest::newRow("singular below+1 low") << Singular << BelowPlusOne << 0.1 << qint64{1};
        // Above the last but one.
        QTest::newRow("singular covering high") << Singular << Covering << 0.9 << qint64{4};
        QTest::newRow("singular below high") << Singular << Below << 0.9 << qint64{3};
        QTest::newRow("singular below+1 high") << Singular << BelowPlusOne << 0.9 << qint64{4};
        QTest::newRow("energy covering") << Energy << Covering << 0.9 << qint64{2};
        QTest::newRow("energy below") << Energy << Below << 0.9 << qint64{1};
        QTest::newRow("energy below+1") << Energy << BelowPlusOne << 0.9 << qint64{2};
        QTest::newRow("null") << Energy << Null << 0.1 << qint64{4};
        QTest::newRow("null, singular") << Singular << Null << 0.999 << qint64{4};
    }

    void countsDirections()
    {
        QFETCH(EnergyMeasure, measure);
        QFETCH(ThresholdRule, rule);
        QFETCH(double, gamma);
        QFETCH(qint64, k);
        QCOMPARE(kept(gamma, measure, rule), k);
    }

    void endsOfGammaAreTheSameUnderEveryRule()
    {
        for (const EnergyMeasure measure : {EnergyMeasure::Energy, EnergyMeasure::Singular}) {
            for (const ThresholdRule rule :
                 {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne, ThresholdRule::Null}) {
                QCOMPARE(kept(0.0, measure, rule), 0);
                QCOMPARE(kept(0.0, measure, rule, 0.5), 0);
                QCOMPARE(kept(1.0, measure, rule), 4);
                QCOMPARE(directionsKept(std::vector{0.0, 0.0, 0.0}, 0.9, {measure, rule, 0.0}), 0);
                QCOMPARE(directionsKept(std::vector{0.0, 0.0, 0.0}, 1.0, {measure, rule, 0.0}), 3);
                QCOMPARE(directionsKept(std::vector<double>{}, 0.9, {measure, rule, 0.0}), 0);
            }
        }
        QVERIFY(isSkipped(1.0));
        QVERIFY(!isSkipped(std::nextafter(1.0, 0.0)));
    }

    void belowPlusOneStopsAtAll()
    {
        // All energy in the first of two directions: both shares are 1, none is at most 0.9.
        QCOMPARE(directionsKept(std::vector{1.0, 0.0}, 0.9, {EnergyMeasure::Energy, ThresholdRule::BelowPlusOne}), 1);
        QCOMPARE(directionsKept(std::vector{1.0}, 0.9, {EnergyMeasure::Energy, ThresholdRule::BelowPlusOne}), 1);
    }

    void keepsTheFloor()
    {
        QCOMPARE(kept(0.1, EnergyMeasure::Singular, ThresholdRule::Below, 0.5), 2);
        QCOMPARE(kept(0.1, EnergyMeasure::Singular, ThresholdRule::Below, 0.51), 3);
        QCOMPARE(kept(0.9, EnergyMeasure::Singular, ThresholdRule::Below, 0.5), 3);
        QCOMPARE(kept(0.1, EnergyMeasure::Singular, ThresholdRule::Below, 1.0), 4);
    }

    void growsWithGamma()
    {
        std::vector<double> eigenvalues;
        for (int i = 0; i < 200; ++i)
            eigenvalues.push_back(std::exp(-0.05 * i));
        for (const ThresholdRule rule : {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne}) {
            std::int64_t last = 0;
            for (int percent = 0; percent <= 100; ++percent) {
                const std::int64_t k = directionsKept(eigenvalues, percent / 100.0, {EnergyMeasure::Singular, rule});
                QVERIFY(k >= last);
                last = k;
            }
            QCOMPARE(last, 200);
        }
    }

    void ranksByFloatPrecision()
    {
        const double eps = std::numeric_limits<float>::epsilon();
        QCOMPARE(numericalRank(std::vector{1.0, 3.1 * eps, 2.9 * eps}), 2);
        QCOMPARE(numericalRank(std::vector{0.0, 0.0}), 0);
        QCOMPARE(numericalRank({}), 0);
        QCOMPARE(
            directionsKept(std::vector{1.0, 3.1 * eps, 2.9 * eps}, 0.2, {EnergyMeasure::Energy, ThresholdRule::Null}),
            2);
    }

    void refusesWhatIsOutsideItsRange()
    {
        for (const double gamma : {-0.01, 1.01, std::nan(""), std::numeric_limits<double>::infinity()})
            QVERIFY_EXCEPTION_THROWN(directionsKept(spectrum, gamma), Error);
        QVERIFY_EXCEPTION_THROWN(kept(0.5, EnergyMeasure::Energy, ThresholdRule::Below, std::nan("")), Error);
        for (const double bad : {-1.0, std::nan(""), std::numeric_limits<double>::infinity()})
            QVERIFY_EXCEPTION_THROWN(directionsKept(std::vector{1.0, bad}, 0.5), Error);
    }

    void namesGoBothWays()
    {
        for (const EnergyMeasure measure : {EnergyMeasure::Energy, EnergyMeasure::Singular})
            QCOMPARE(measureFromName(measureName(measure)), measure);
        for (const ThresholdRule rule :
             {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne, ThresholdRule::Null})
            QCOMPARE(ruleFromName(ruleName(rule)), rule);
        QVERIFY_EXCEPTION_THROWN(measureFromName(""), Error);
        QVERIFY_EXCEPTION_THROWN(ruleFromName("Below"), Error);
    }
};

QTEST_APPLESS_MAIN(TestThreshold)
#include "test_threshold.moc"
