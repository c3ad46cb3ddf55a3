// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/roc_band.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace unlearn;

namespace {

std::vector<double> drawn(std::size_t count, double shift, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> scores(count);
    for (double& score : scores) // few values: many ties
        score = static_cast<double>(random() % 20) + shift;
    return scores;
}

double areaUnder(const std::vector<double>& across, const std::vector<double>& up)
{
    double area = 0.0;
    for (std::size_t i = 1; i < across.size(); ++i)
        area += (across[i] - across[i - 1]) * (up[i] + up[i - 1]) / 2.0;
    return area;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestRocBand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rateIsReadOffTheCurve()
    {
        // (0, 0), (0, 1/3), (0.5, 1), (1, 1)
        const RocCurve roc = rocCurve(std::vector{0.9, 0.5, 0.5}, std::vector{0.5, 0.1});
        QVERIFY(near(truePositiveRateOn(roc, 0.0), 1.0 / 3.0)); // the top of the upright part
        QVERIFY(near(truePositiveRateOn(roc, 0.25), 2.0 / 3.0));
        QVERIFY(near(truePositiveRateOn(roc, 0.5), 1.0));
        QVERIFY(near(truePositiveRateOn(roc, 0.75), 1.0));
        QVERIFY(near(truePositiveRateOn(roc, 1.0), 1.0));
        QCOMPARE(truePositiveRateOn(roc, -0.1), 0.0);
        QCOMPARE(truePositiveRateOn(roc, 1.1), 1.0);
    }

    void bandHasMeanAndExtremes()
    {
        const RocCurve perfect = rocCurve(std::vector{2.0}, std::vector{1.0});
        const RocCurve chance = rocCurve(std::vector{1.0}, std::vector{1.0});
        const RocCurve wrong = rocCurve(std::vector{1.0}, std::vector{2.0});
        const std::array curves{&perfect, &chance, &wrong};
        const RocBand band = rocBand(curves, {0.0, 0.25, 1.0});
        QCOMPARE(band.falsePositiveRate, (std::vector{0.0, 0.25, 1.0}));
        QCOMPARE(band.lowest, (std::vector{0.0, 0.0, 1.0}));
        QCOMPARE(band.highest, (std::vector{1.0, 1.0, 1.0}));
        QVERIFY(near(band.mean[0], 1.0 / 3.0));
        QVERIFY(near(band.mean[1], 1.25 / 3.0));
        QVERIFY(near(band.mean[2], 1.0));
    }

    void bandOfOneCurveIsThatCurve()
    {
        const RocCurve roc = rocCurve(drawn(50, 4.0, 1), drawn(60, 0.0, 2));
        const std::array curves{&roc};
        const RocBand band = rocBand(curves, falsePositiveGrid());
        for (std::size_t i = 0; i < band.falsePositiveRate.size(); ++i) {
            const double rate = truePositiveRateOn(roc, band.falsePositiveRate[i]);
            QCOMPARE(band.mean[i], rate);
            QCOMPARE(band.lowest[i], rate);
            QCOMPARE(band.highest[i], rate);
        }
    }

    /// Means and areas may change places.
    void areaUnderTheMeanIsTheMeanArea()
    {
        const RocCurve first = rocCurve(drawn(80, 6.0, 3), drawn(40, 0.0, 4));
        const RocCurve second = rocCurve(drawn(70, 1.0, 5), drawn(50, 0.0, 6));
        const std::array curves{&first, &second};
        // 40 and 50 negatives: every false-positive rate is a multiple of 1/200, with the foot of the first rise left
        // out.
        std::vector<double> rates;
        for (int i = 0; i <= 200; ++i)
            rates.push_back(i / 200.0);
        const RocBand band = rocBand(curves, rates);
        QVERIFY(std::abs(areaUnder(band.falsePositiveRate, band.mean) - (first.auc + second.auc) / 2.0) < 0.01);
        for (std::size_t i = 0; i < rates.size(); ++i) {
            QVERIFY(band.lowest[i] <= band.mean[i] && band.mean[i] <= band.highest[i]);
            QVERIFY(i == 0 || band.mean[i] > band.mean[i - 1] - 1e-12);
        }
    }

    void gridServesBothKindsOfAxes()
    {
        const std::vector<double> grid = falsePositiveGrid();
        QCOMPARE(grid.front(), 0.0);
        QCOMPARE(grid.back(), 1.0);
        double widest = 0.0;
        for (std::size_t i = 1; i < grid.size(); ++i) {
            QVERIFY(grid[i] - grid[i - 1] > 1e-9); // none twice
            widest = std::max(widest, grid[i] - grid[i - 1]);
            if (grid[i] < 1.0)
                QVERIFY(i + 1 == grid.size() || grid[i] < 0.001 || grid[i + 1] / grid[i] < 1.13);
        }
        QVERIFY(widest < 0.005 + 1e-12);
        QCOMPARE(static_cast<int>(std::ranges::count_if(grid, [](double rate) { return near(rate, 0.01); })), 1);
    }

    void bandNeedsACurve()
    {
        try {
            rocBand({}, {0.5});
            QFAIL("not refused");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
        }
    }
};

QTEST_APPLESS_MAIN(TestRocBand)
#include "test_roc_band.moc"
