// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/roc.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace unlearn;

namespace {

/// Share of pairs that a score puts in the right order, ties counting half: the definition, pair by pair.
double aucByPairs(const std::vector<double>& positives, const std::vector<double>& negatives)
{
    double sum = 0.0;
    for (const double positive : positives) {
        for (const double negative : negatives)
            sum += positive > negative ? 1.0 : positive == negative ? 0.5 : 0.0;
    }
    return sum / (static_cast<double>(positives.size()) * static_cast<double>(negatives.size()));
}

double areaByTrapezoids(const RocCurve& roc)
{
    double area = 0.0;
    for (std::size_t i = 1; i < roc.threshold.size(); ++i)
        area += (roc.falsePositiveRate[i] - roc.falsePositiveRate[i - 1])
            * (roc.truePositiveRate[i] + roc.truePositiveRate[i - 1]) / 2.0;
    return area;
}

/// Whole numbers, so that there are many ties; shift moves them up.
std::vector<double> coarseScores(std::size_t count, int levels, int shift, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    std::vector<double> scores(count);
    for (double& score : scores)
        score = static_cast<double>(generator() % static_cast<std::uint64_t>(levels)) + shift;
    return scores;
}

/// The j-th of count points that cut a standard logistic distribution into equal parts, moved by shift.
std::vector<double> logisticScores(std::size_t count, double shift)
{
    std::vector<double> scores(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
        scores[i] = std::log(p / (1.0 - p)) + shift;
    }
    return scores;
}

ErrorCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class TestRoc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separatesPerfectly()
    {
        const RocCurve roc = rocCurve(std::vector{3.0, 4.0}, std::vector{1.0, 2.0});
        QCOMPARE(roc.auc, 1.0);
        QCOMPARE(rocCurve(std::vector{1.0, 2.0}, std::vector{3.0, 4.0}).auc, 0.0);
    }

    void countsTiesHalf()
    {
        const RocCurve roc = rocCurve(std::vector{1.0, 1.0, 1.0}, std::vector{1.0, 1.0});
        QCOMPARE(roc.auc, 0.5);
        QCOMPARE(roc.falsePositiveRate, (std::vector{0.0, 1.0}));
        QCOMPARE(roc.truePositiveRate, (std::vector{0.0, 1.0}));
        QCOMPARE(rocCurve(std::vector{2.0, 1.0}, std::vector{1.0}).auc, 0.75);
    }

    void drawsKnownCurve()
    {
        const RocCurve roc = rocCurve(std::vector{0.9, 0.5, 0.5}, std::vector{0.5, 0.1});
        QCOMPARE(roc.threshold, (std::vector{std::numeric_limits<double>::infinity(), 0.9, 0.5, 0.1}));
        QCOMPARE(roc.truePositiveRate, (std::vector{0.0, 1.0 / 3.0, 1.0, 1.0}));
        QCOMPARE(roc.falsePositiveRate, (std::vector{0.0, 0.0, 0.5, 1.0}));
        QCOMPARE(roc.auc, 5.0 / 6.0); // 4 pairs in order and 2 ties, of 6
    }

    void equalsPairCounting_data()
    {
        QTest::addColumn<int>("positives");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<int>("levels");
        QTest::newRow("one each") << 1 << 1 << 1;
        QTest::newRow("two levels") << 37 << 11 << 2;
        QTest::newRow("many ties") << 200 << 300 << 7;
        QTest::newRow("few ties") << 300 << 101 << 100000;
    }

    void equalsPairCounting()
    {
        QFETCH(int, positives);
        QFETCH(int, negatives);
        QFETCH(int, levels);
        const auto p = coarseScores(static_cast<std::size_t>(positives), levels, levels / 3, 1);
        const auto n = coarseScores(static_cast<std::size_t>(negatives), levels, 0, 2);
        const RocCurve roc = rocCurve(p, n);
        QCOMPARE(roc.auc, aucByPairs(p, n)); // both are exact: halves sum without rounding
        QVERIFY(std::abs(areaByTrapezoids(roc) - roc.auc) < 1e-12);
        QCOMPARE(roc.falsePositiveRate.back(), 1.0);
        QCOMPARE(roc.truePositiveRate.back(), 1.0);
        QVERIFY(std::is_sorted(roc.falsePositiveRate.begin(), roc.falsePositiveRate.end()));
        QVERIFY(std::is_sorted(roc.truePositiveRate.begin(), roc.truePositiveRate.end()));
        QVERIFY(std::is_sorted(roc.threshold.rbegin(), roc.threshold.rend()));
    }

    /// Two logistic distributions a shift s apart: AUC = e^s (e^s - 1 - s) / (e^s - 1)^2.
    void equalsLogisticClosedForm()
    {
        const double s = 1.0;
        const double e = std::exp(s);
        const double expected = e * (e - 1.0 - s) / ((e - 1.0) * (e - 1.0));
        QVERIFY(std::abs(rocCurve(logisticScores(2000, s), logisticScores(2000, 0.0)).auc - expected) < 1e-3);
    }

    void swapsSides()
    {
        const auto p = coarseScores(50, 9, 2, 3);
        const auto n = coarseScores(60, 9, 0, 4);
        QCOMPARE(rocCurve(p, n).auc + rocCurve(n, p).auc, 1.0);
    }

    void takesInfiniteScores()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const RocCurve roc = rocCurve(std::vector{infinity, -infinity}, std::vector{0.0, -infinity});
        QCOMPARE(roc.auc, 0.625);
        QCOMPARE(roc.threshold.back(), -infinity);
    }

    void refusesBadScores()
    {
        const std::vector<double> none;
        const std::vector<double> some{1.0};
        const std::vector<double> nan{1.0, std::nan("")};
        QCOMPARE(codeOf([&] { rocCurve(none, some); }), ErrorCode::ValueOutOfRange);
        QCOMPARE(codeOf([&] { rocCurve(some, none); }), ErrorCode::ValueOutOfRange);
        QCOMPARE(codeOf([&] { rocCurve(nan, some); }), ErrorCode::NonFinite);
        QCOMPARE(codeOf([&] { bootstrapAuc(some, nan); }), ErrorCode::NonFinite);
        QCOMPARE(codeOf([&] { bootstrapAuc(some, some, 0); }), ErrorCode::ValueOutOfRange);
        QCOMPARE(codeOf([&] { bootstrapAuc(some, some, 10, 1.0); }), ErrorCode::ValueOutOfRange);
    }

    void bootstrapIsDeterministic()
    {
        const auto p = coarseScores(80, 50, 10, 5);
        const auto n = coarseScores(90, 50, 0, 6);
        const Interval once = bootstrapAuc(p, n, 200, 0.95, 7);
        const Interval again = bootstrapAuc(p, n, 200, 0.95, 7);
        const Interval other = bootstrapAuc(p, n, 200, 0.95, 8);
        QCOMPARE(once.low, again.low);
        QCOMPARE(once.high, again.high);
        QVERIFY(once.low != other.low || once.high != other.high);
    }

    /// Of the 1000 resamples of 60,000 scores only some are drawn.
    void bootstrapHearsAStop()
    {
        const auto p = logisticScores(30000, 1.0);
        const auto n = logisticScores(30000, 0.0);
        std::stop_source stop;
        int asked = 0;
        JobContext context;
        context.stop = stop.get_token();
        context.alive = [&] {
            if (++asked == 3)
                stop.request_stop();
        };
        QCOMPARE(codeOf([&] { bootstrapAuc(p, n, 1000, 0.95, 0, context); }), ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
        asked = 3; // no stop any more
        context.stop = {};
        bootstrapAuc(p, n, 10, 0.95, 0, context);
        QCOMPARE(asked, 3 + 5); // each 120,000 draws
    }

    /// The normal approximation by Hanley and McNeil's standard error, which the percentile bootstrap approaches.
    void bootstrapHasTheRightWidth()
    {
        const auto p = logisticScores(400, 1.0);
        const auto n = logisticScores(500, 0.0);
        const double a = rocCurve(p, n).auc;
        const double q1 = a / (2.0 - a);
        const double q2 = 2.0 * a * a / (1.0 + a);
        const double error = std::sqrt((a * (1.0 - a) + 399.0 * (q1 - a * a) + 499.0 * (q2 - a * a)) / (400.0 * 500.0));
        const Interval interval = bootstrapAuc(p, n, 2000, 0.95, 9);
        QVERIFY(interval.low < a && a < interval.high);
        const double width = (interval.high - interval.low) / (2.0 * 1.96 * error);
        QVERIFY2(width > 0.9 && width < 1.1, qPrintable(QString::number(width)));
        const Interval narrow = bootstrapAuc(p, n, 2000, 0.5, 9);
        QVERIFY(narrow.low > interval.low && narrow.high < interval.high);
    }

    void bootstrapOfPerfectSeparationIsAPoint()
    {
        const Interval interval = bootstrapAuc(std::vector{3.0, 4.0, 5.0}, std::vector{1.0, 2.0});
        QCOMPARE(interval.low, 1.0);
        QCOMPARE(interval.high, 1.0);
    }

    void readsRateAtFewFalsePositives()
    {
        std::vector<double> negatives(1000);
        for (std::size_t i = 0; i < negatives.size(); ++i)
            negatives[i] = static_cast<double>(i);
        // 990 is passed by the ten negatives 990..999, exactly 1 % of them.
        const RocCurve roc = rocCurve(std::vector{2000.0, 995.0, 990.0, 989.0}, negatives);
        QCOMPARE(truePositiveRateAt(roc, 0.01, 1000).value(), 0.75);
        QVERIFY(!truePositiveRateAt(roc, 0.001, 1000).has_value());
        QVERIFY(!truePositiveRateAt(roc, 0.01, 999).has_value());
        QCOMPARE(truePositiveRateAt(roc, 1.0, 1000).value(), 1.0);
    }

    void rateIsZeroWhereTiesPassTooMany()
    {
        const RocCurve roc = rocCurve(std::vector<double>(20, 1.0), std::vector<double>(1000, 1.0));
        QCOMPARE(truePositiveRateAt(roc, 0.01, 1000).value(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestRoc)
#include "test_roc.moc"
