// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/operating_point.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

using namespace unlearn;

class TestOperatingPoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesAreThoseThatAreCounted();
    void tiesAndInfinitiesCount();
    void bestThresholdHasTheLargestAdvantage();
};

namespace {

double shareFrom(const std::vector<double>& scores, double threshold)
{
    const auto count = std::ranges::count_if(scores, [threshold](double score) { return score >= threshold; });
    return static_cast<double>(count) / static_cast<double>(scores.size());
}

} // namespace

void TestOperatingPoint::ratesAreThoseThatAreCounted()
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<int> draw(0, 40); // few values: many ties
    std::vector<double> members(53);
    std::vector<double> others(71);
    for (auto* scores : {&members, &others})
        std::ranges::generate(*scores, [&] { return 0.1 * draw(random); });
    const RocCurve roc = rocCurve(members, others);
    for (double threshold = -0.55; threshold < 5.0; threshold += 0.05) {
        const OperatingPoint point = operatingPointAt(roc, threshold);
        QCOMPARE(point.truePositiveRate, shareFrom(members, threshold));
        QCOMPARE(point.falsePositiveRate, shareFrom(others, threshold));
    }
}

void TestOperatingPoint::tiesAndInfinitiesCount()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const RocCurve roc = rocCurve(std::vector{0.5, 0.5, 1.0, infinity}, std::vector{0.5, -infinity});
    QCOMPARE(operatingPointAt(roc, 0.5).truePositiveRate, 1.0);
    QCOMPARE(operatingPointAt(roc, 0.5).falsePositiveRate, 0.5);
    QCOMPARE(operatingPointAt(roc, 0.6).truePositiveRate, 0.5);
    QCOMPARE(operatingPointAt(roc, 2.0).truePositiveRate, 0.25);
    QCOMPARE(operatingPointAt(roc, -1e300).falsePositiveRate, 0.5);
    QCOMPARE(operatingPointAt(roc, -infinity).falsePositiveRate, 1.0);
}

void TestOperatingPoint::bestThresholdHasTheLargestAdvantage()
{
    const RocCurve roc = rocCurve(std::vector{0.2, 0.8, 0.9, 0.95}, std::vector{0.1, 0.3, 0.5, 0.85});
    QCOMPARE(bestThreshold(roc), 0.9); // 2 of 4 against none; 0.8, 3 of 4 against 1, ties
    QCOMPARE(operatingPointAt(roc, 0.9).advantage(), 0.5);
    QCOMPARE(bestThreshold(rocCurve(std::vector{0.1}, std::vector{0.9})), 0.1); // neither helps: all are taken
}

QTEST_APPLESS_MAIN(TestOperatingPoint)
#include "test_operating_point.moc"
