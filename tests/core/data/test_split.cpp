// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace unlearn;
using Indices = std::vector<std::int64_t>;

class TestSplitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsEverySampleOnce();
    void roundsTheShare();
    void followsTheSeed();
    void drawsUniformly();
    void drawsAllWhenAskedFor();
    void refusesSharesWithoutTwoParts_data();
    void refusesSharesWithoutTwoParts();
};

void TestSplitting::partsEverySampleOnce()
{
    const TestSplit split = splitTest(1001, 0.3, 5);
    QVERIFY(std::is_sorted(split.validation.begin(), split.validation.end()));
    QVERIFY(std::is_sorted(split.test.begin(), split.test.end()));
    Indices all = split.validation;
    all.insert(all.end(), split.test.begin(), split.test.end());
    std::sort(all.begin(), all.end());
    Indices expected(1001);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);
}

void TestSplitting::roundsTheShare()
{
    QCOMPARE(splitTest(10'000, 0.5, 0).validation.size(), 5000U);
    QCOMPARE(splitTest(3, 0.5, 0).validation.size(), 2U);
    QCOMPARE(splitTest(10, 0.14, 0).validation.size(), 1U);
}

void TestSplitting::followsTheSeed()
{
    // From an independent implementation of MT19937-64 and of the draw, in Python.
    QCOMPARE(splitTest(10, 0.4, 42).validation, (Indices{0, 4, 6, 7}));
    QCOMPARE(splitTest(1000, 0.5, 1).validation, splitTest(1000, 0.5, 1).validation);
    QVERIFY(splitTest(1000, 0.5, 1).validation != splitTest(1000, 0.5, 2).validation);
}

void TestSplitting::drawsUniformly()
{
    std::vector<int> hits(10);
    constexpr int draws = 2000;
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        for (const std::int64_t index : drawIndices(10, 3, seed))
            ++hits[static_cast<std::size_t>(index)];
    }
    // Six standard deviations of a binomial count with p = 0.3.
    for (const int count : hits)
        QVERIFY2(std::abs(count - 0.3 * draws) < 6 * std::sqrt(draws * 0.3 * 0.7), std::to_string(count).c_str());
}

void TestSplitting::drawsAllWhenAskedFor()
{
    for (const std::int64_t n : {-1, 0, 4, 9})
        QCOMPARE(drawIndices(4, n, 3), (Indices{0, 1, 2, 3}));
    QCOMPARE(drawIndices(0, 5, 3), Indices{});
    QCOMPARE(errorNameOf([] { drawIndices(-1, 5, 3); }), "value-out-of-range");
}

void TestSplitting::refusesSharesWithoutTwoParts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("share");
    QTest::newRow("none") << 100 << 0.0;
    QTest::newRow("all") << 100 << 1.0;
    QTest::newRow("negative") << 100 << -0.5;
    QTest::newRow("NaN") << 100 << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("rounds to none") << 10 << 0.01;
    QTest::newRow("rounds to all") << 10 << 0.99;
    QTest::newRow("no samples") << 0 << 0.5;
    QTest::newRow("one sample") << 1 << 0.5;
}

void TestSplitting::refusesSharesWithoutTwoParts()
{
    QFETCH(int, count);
    QFETCH(double, share);
    QCOMPARE(errorNameOf([&] { splitTest(count, share, 1); }), "value-out-of-range");
}

QTEST_GUILESS_MAIN(TestSplitting)
#include "test_split.moc"
