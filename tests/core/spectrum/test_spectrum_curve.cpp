// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum_curve.h"

#include <QtTest>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace unlearn;

class TestSpectrumCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallSpectraAreWhole();
    void largeOnesAreThinned_data();
    void largeOnesAreThinned();
    void shareIsThatOfTheMeasure();
    void nothingGivesNothing();
};

namespace {

std::vector<double> falling(std::int64_t d)
{
    std::vector<double> eigenvalues;
    for (std::int64_t i = 0; i < d; ++i)
        eigenvalues.push_back(1.0 / static_cast<double>((i + 1) * (i + 1)));
    return eigenvalues;
}

} // namespace

void TestSpectrumCurve::smallSpectraAreWhole()
{
    const std::vector<double> eigenvalues{4.0, 2.0, 1.0, 1.0};
    const std::vector<SpectrumPoint> points = thinnedSpectrum(eigenvalues, EnergyMeasure::Energy, 2, 4);
    QCOMPARE(points.size(), eigenvalues.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        QCOMPARE(points[i].direction, static_cast<std::int64_t>(i + 1));
        QCOMPARE(points[i].eigenvalue, eigenvalues[i]);
    }
    QCOMPARE(points[0].share, 0.5);
    QCOMPARE(points[1].share, 0.75);
    QCOMPARE(points[3].share, 1.0);
}

void TestSpectrumCurve::largeOnesAreThinned_data()
{
    QTest::addColumn<int>("d");
    QTest::addColumn<int>("k");
    QTest::newRow("one more than there is room for") << 65 << 64;
    QTest::newRow("some more") << 130 << 77;
    QTest::newRow("wide") << 8192 << 4001;
    QTest::newRow("the first") << 8192 << 1;
    QTest::newRow("the last") << 8192 << 8192;
    QTest::newRow("none is protected") << 8192 << 0;
}

void TestSpectrumCurve::largeOnesAreThinned()
{
    QFETCH(int, d);
    QFETCH(int, k);
    const std::vector<double> eigenvalues = falling(d);
    const std::vector<SpectrumPoint> points = thinnedSpectrum(eigenvalues, EnergyMeasure::Energy, k, 64);
    QVERIFY(points.size() <= 64 && points.size() >= 63);
    QCOMPARE(points.front().direction, 1);
    QCOMPARE(points.back().direction, d);
    QCOMPARE(points.back().share, 1.0);
    QVERIFY(k == 0 || std::ranges::count(points, k, &SpectrumPoint::direction) == 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        QCOMPARE(points[i].eigenvalue, eigenvalues[static_cast<std::size_t>(points[i].direction - 1)]);
        if (i > 0)
            QVERIFY(points[i].direction > points[i - 1].direction);
    }
}

void TestSpectrumCurve::shareIsThatOfTheMeasure()
{
    const std::vector<double> eigenvalues{9.0, 1.0};
    QCOMPARE(thinnedSpectrum(eigenvalues, EnergyMeasure::Energy, 0).front().share, 0.9);
    QCOMPARE(thinnedSpectrum(eigenvalues, EnergyMeasure::Singular, 0).front().share, 0.75);
}

void TestSpectrumCurve::nothingGivesNothing()
{
    QVERIFY(thinnedSpectrum({}, EnergyMeasure::Energy, 0).empty());
    const std::vector<double> zero{0.0, 0.0};
    QCOMPARE(thinnedSpectrum(zero, EnergyMeasure::Energy, 0).back().share, 0.0);
}

QTEST_APPLESS_MAIN(TestSpectrumCurve)
#include "test_spectrum_curve.moc"
