// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc_band.h"
#include "core/evaluate/thinned_roc.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace unlearn;

namespace {

/// Numbers of a normal distribution (Box and Muller), the same on every platform up to rounding.
std::vector<double> normal(std::size_t count, double mean, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto share = [&random] { return (static_cast<double>(random() >> 11U) + 0.5) * 0x1p-53; };
    std::vector<double> scores(count);
    for (double& score : scores) {
        const double radius = std::sqrt(-2.0 * std::log(share()));
        score = mean + radius * std::cos(2.0 * std::numbers::pi * share());
    }
    return scores;
}

std::vector<double> counted(std::size_t count, double first)
{
    std::vector<double> scores(count);
    for (std::size_t i = 0; i < count; ++i)
        scores[i] = first + static_cast<double>(i);
    return scores;
}

double areaUnder(const std::vector<RocPoint>& points)
{
    double area = 0.0;
    for (std::size_t i = 1; i < points.size(); ++i)
        area += (points[i].falsePositiveRate - points[i - 1].falsePositiveRate)
            * (points[i].truePositiveRate + points[i - 1].truePositiveRate) / 2.0;
    return area;
}

RocCurve curveOf(const std::vector<RocPoint>& points)
{
    RocCurve curve;
    for (const RocPoint& point : points) {
        curve.falsePositiveRate.push_back(point.falsePositiveRate);
        curve.truePositiveRate.push_back(point.truePositiveRate);
    }
    return curve;
}

} // namespace

class TestThinnedRoc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPerfectAttackIsACorner()
    {
        const RocCurve roc = rocCurve(counted(200, 1000.0), counted(300, 0.0));
        const std::vector<RocPoint> wanted{{0.0, 0.0}, {0.0, 1.0}, {1.0, 1.0}};
        QVERIFY(thinnedRoc(roc) == wanted);
    }

    void anAttackThatTellsNothingIsALine()
    {
        const std::vector<double> same(50, 0.5);
        const std::vector<RocPoint> wanted{{0.0, 0.0}, {1.0, 1.0}};
        QVERIFY(thinnedRoc(rocCurve(same, same)) == wanted);
    }

    /// A point that holds nothing but what its neighbours say goes; one that does more stays.
    void cornersStay()
    {
        const std::vector<double> positives{3.0, 3.0, 2.0, 1.0};
        const std::vector<double> negatives{3.0, 2.0, 1.0, 1.0};
        const std::vector<RocPoint> wanted{{0.0, 0.0}, {0.25, 0.5}, {0.5, 0.75}, {1.0, 1.0}};
        QVERIFY(thinnedRoc(rocCurve(positives, negatives)) == wanted);
        QCOMPARE(thinnedRoc(rocCurve(positives, negatives), 3).size(), std::size_t{3});
        QCOMPARE(thinnedRoc(rocCurve(positives, negatives), 2).size(), std::size_t{2});
    }

    void areasAreKept_data()
    {
        QTest::addColumn<int>("positives");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<double>("shift");
        QTest::newRow("random") << 500 << 500 << 0.0;
        QTest::newRow("random, many") << 5000 << 10000 << 0.0;
        QTest::newRow("random, few") << 60 << 70 << 0.0;
        QTest::newRow("weak") << 500 << 1000 << 0.5;
        QTest::newRow("strong") << 5000 << 20000 << 3.0;
        QTest::newRow("over-forgotten") << 500 << 1000 << -0.5;
    }

    void areasAreKept()
    {
        QFETCH(int, positives);
        QFETCH(int, negatives);
        QFETCH(double, shift);
        const RocCurve roc = rocCurve(normal(static_cast<std::size_t>(positives), shift, 1),
                                      normal(static_cast<std::size_t>(negatives), 0.0, 2));
        const std::vector<RocPoint> points = thinnedRoc(roc);
        QVERIFY(points.size() <= 100);
        QVERIFY(points.front() == (RocPoint{0.0, 0.0}));
        QVERIFY(points.back() == (RocPoint{1.0, 1.0}));
        for (std::size_t i = 1; i < points.size(); ++i) // ascending, and each a point of the curve
            QVERIFY(points[i].falsePositiveRate >= points[i - 1].falsePositiveRate
                    && points[i].truePositiveRate >= points[i - 1].truePositiveRate && points[i] != points[i - 1]);
        for (const RocPoint& point : points) {
            bool isOnTheCurve = false;
            for (std::size_t i = 0; i < roc.threshold.size(); ++i)
                isOnTheCurve = isOnTheCurve
                    || (roc.falsePositiveRate[i] == point.falsePositiveRate
                        && roc.truePositiveRate[i] == point.truePositiveRate);
            QVERIFY(isOnTheCurve);
        }
        QVERIFY2(std::abs(areaUnder(points) - roc.auc) < 1e-3,
                 qPrintable(QString::number(areaUnder(points) - roc.auc)));
    }

    /// Where an attack is told by what it finds with almost no false alarm, evenly chosen points would show nothing.
    void lowRatesAreKept()
    {
        const RocCurve roc = rocCurve(normal(5000, 2.0, 3), normal(20000, 0.0, 4));
        const std::vector<RocPoint> points = thinnedRoc(roc);
        const RocCurve thinned = curveOf(points);
        for (const double rate : {2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 1e-1}) {
            const double whole = truePositiveRateOn(roc, rate);
            QVERIFY2(std::abs(std::log10(truePositiveRateOn(thinned, rate) / whole)) < 0.05,
                     qPrintable(QString::number(rate)));
        }
        QVERIFY(std::ranges::count_if(points, [](const RocPoint& point) { return point.falsePositiveRate < 0.01; })
                > 9);
    }

    void theSameCurveGivesTheSamePoints()
    {
        const RocCurve roc = rocCurve(normal(300, 0.2, 5), normal(400, 0.0, 6));
        QVERIFY(thinnedRoc(roc) == thinnedRoc(roc));
    }
};

QTEST_APPLESS_MAIN(TestThinnedRoc)
#include "test_thinned_roc.moc"
