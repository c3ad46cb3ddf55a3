// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/direction_bound.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <span>
#include <vector>

using namespace unlearn;

namespace {

double squaresOf(const std::vector<double>& values)
{
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The fewest leading values that add up to it.
int trueNumber(const std::vector<double>& values, double wanted)
{
    int count = 0;
    for (double sum = 0.0; sum < wanted && count < static_cast<int>(values.size()); ++count)
        sum += values[static_cast<std::size_t>(count)];
    return count;
}

std::vector<double> powerLaw(int d, double exponent)
{
    std::vector<double> values;
    for (int i = 1; i <= d; ++i)
        values.push_back(std::pow(i, -exponent));
    return values;
}

double boundOf(const std::vector<double>& values, std::size_t known, double share)
{
    return fewestDirections(std::span(values).first(known), share * sumOf(values), squaresOf(values));
}

} // namespace

class TestDirectionBound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverAboveTheTrueNumber()
    {
        for (unsigned seed = 0; seed < 40; ++seed) {
            std::mt19937_64 random(seed);
            std::vector<double> values;
            for (int i = 0; i < 300; ++i) // over many orders of magnitude, some of them zero
                values.push_back(i % 7 == 0 ? 0.0 : std::exp(-static_cast<double>(random() % 1000) / 50.0));
            std::ranges::sort(values, std::greater());
            for (const std::size_t known : {0U, 1U, 5U, 40U, 300U}) {
                for (const double share : {0.1, 0.5, 0.9, 0.95, 0.999}) {
                    const double bound = boundOf(values, known, share);
                    const int number = trueNumber(values, share * sumOf(values));
                    QVERIFY2(bound <= number + 1e-6, qPrintable(QString("%1 of %2").arg(bound).arg(number)));
                }
            }
        }
    }

    void columnsAreForetold()
    {
        QCOMPARE(foretoldColumns(100, 50, 50), 100.0);
        QCOMPARE(foretoldColumns(100, 40, 50), 125.0);
        QVERIFY(std::abs(foretoldColumns(2304, 966, 1141) - 2752) < 32); // measured: SmallVGG's layer of d = 8,192
    }

    void equalValuesAreCounted()
    {
        const std::vector<double> values(150, 3.0);
        const double bound = boundOf(values, 2, 0.95);
        QVERIFY(bound > 142.0 && bound <= 143.0);
        QVERIFY(std::abs(boundOf(values, 0, 1.0) - 150.0) < 1e-9); // by the squares alone
    }

    void whatTheLeadingOnesHoldIsKnown()
    {
        const std::vector<double> values = powerLaw(100, 2.0);
        QCOMPARE(boundOf(values, 50, 0.9), static_cast<double>(trueNumber(values, 0.9 * sumOf(values))));
        QCOMPARE(boundOf(values, 0, 0.0), 0.0);
    }

    /// A wide layer whose energy falls off slowly: some leading values say that very many are needed.
    void slowDecayIsSeenEarly()
    {
        const std::vector<double> values = powerLaw(8192, 1.0);
        const double bound = boundOf(values, 64, 0.95);
        QVERIFY2(bound > 1024.0, qPrintable(QString::number(bound)));
        QVERIFY(bound <= trueNumber(values, 0.95 * sumOf(values)));
    }
};

QTEST_APPLESS_MAIN(TestDirectionBound)
#include "test_direction_bound.moc"
