// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/score_attack.h"
#include "core/evaluate/score_histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

AttackFigures scored(std::vector<double> positives, std::vector<double> negatives)
{
    AttackFigures figures;
    figures.positiveScores = std::move(positives);
    figures.negativeScores = std::move(negatives);
    return figures;
}

using Counts = std::vector<std::int64_t>;

std::int64_t sumOf(const Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

} // namespace

class TestScoreHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A score on an edge belongs to the bin that it begins, the largest to the last.
    void binsAreOfEqualWidth()
    {
        const ScoreHistogram histogram = scoreHistogram(scored({-2.0, 2.0, 1.99, 0.5}, {-1.0, -0.001, 0.0}), 4);
        QVERIFY((histogram.edges == std::vector<double>{-2.0, -1.0, 0.0, 1.0, 2.0}));
        QVERIFY((histogram.positives == Counts{1, 0, 1, 2}));
        QVERIFY((histogram.negatives == Counts{0, 2, 1, 0}));
    }

    void infiniteScoresAreInTheOuterBins()
    {
        const ScoreHistogram histogram = scoreHistogram(scored({0.0, 0.5, 1.0, infinity}, {-infinity, 0.1}), 10);
        QCOMPARE(histogram.edges.front(), 0.0);
        QCOMPARE(histogram.edges.back(), 1.0);
        QVERIFY((histogram.positives == Counts{1, 0, 0, 0, 0, 1, 0, 0, 0, 2}));
        QVERIFY((histogram.negatives == Counts{1, 1, 0, 0, 0, 0, 0, 0, 0, 0}));
    }

    void equalScoresAreInOneBin()
    {
        const ScoreHistogram histogram = scoreHistogram(scored({3.0, 3.0}, {3.0, 3.0, -infinity, infinity}), 2);
        QVERIFY((histogram.edges == std::vector<double>{3.0, 3.5, 4.0}));
        QVERIFY((histogram.positives == Counts{2, 0}));
        QVERIFY((histogram.negatives == Counts{3, 1}));
    }

    void oneSampleIsEnough()
    {
        const ScoreHistogram histogram = scoreHistogram(scored({-7.5}, {}), 1);
        QVERIFY((histogram.edges == std::vector<double>{-7.5, -6.5}));
        QVERIFY(histogram.positives == Counts{1});
        QVERIFY(histogram.negatives == Counts{0});
    }

    void nothingToCountHasNoBins()
    {
        for (const AttackFigures& attack : {scored({}, {}), scored({infinity}, {-infinity})})
            QVERIFY(scoreHistogram(attack) == ScoreHistogram());
    }

    /// Also where the width is no normal number, or where the span is none that fits into one.
    void everySampleIsCounted_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("probabilities") << 0.0 << 1.0;
        QTest::newRow("logarithms") << -87.3 << -1e-9;
        QTest::newRow("hardly apart") << 1.0 << std::nextafter(1.0, 2.0);
        QTest::newRow("denormal") << 0.0 << std::numeric_limits<double>::denorm_min();
        QTest::newRow("all there are") << std::numeric_limits<double>::lowest() << std::numeric_limits<double>::max();
        QTest::newRow("large and equal") << 1e300 << 1e300;
    }

    void everySampleIsCounted()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        std::vector<double> scores;
        for (int i = 0; i < 101; ++i)
            scores.push_back(std::lerp(low, high, i / 100.0));
        const ScoreHistogram histogram = scoreHistogram(scored(scores, {low, high, infinity}));
        QCOMPARE(histogram.edges.size(), std::size_t{scoreBins} + 1);
        QVERIFY(std::ranges::all_of(histogram.edges, [](double edge) { return std::isfinite(edge); }));
        QVERIFY(std::ranges::is_sorted(histogram.edges));
        QCOMPARE(histogram.edges.front(), low);
        QVERIFY(histogram.edges.back() >= high);
        QCOMPARE(sumOf(histogram.positives), std::int64_t{101});
        QCOMPARE(sumOf(histogram.negatives), std::int64_t{3});
    }

    void sharesAreOfAll()
    {
        QVERIFY((sharesPercent(Counts{1, 0, 3}) == std::vector<double>{25.0, 0.0, 75.0}));
        QVERIFY((sharesPercent(Counts{0, 0}) == std::vector<double>{0.0, 0.0}));
        QVERIFY(sharesPercent(Counts{}).empty());
    }
};

QTEST_APPLESS_MAIN(TestScoreHistogram)
#include "test_score_histogram.moc"
