// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "tests/core/spectrum/reading_example.h"

#include <QTest>

using namespace unlearn;
using namespace unlearn::test;

class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownShares()
    {
        Reading reading;
        Spectrum spectrum;
        addLayer(reading, spectrum, "a", {{16.0, 4.0, 1.0, 1.0}}, {{1.0, 2.0, 3.0, 4.0}});
        QCOMPARE(reading.layers[0].groups[0].forgettingPower(), (std::vector{1.0, 0.9, 0.7, 0.4, 0.0}));
        QCOMPARE(reading.layers[0].groups[0].interference, (std::vector{31.0, 15.0, 7.0, 4.0, 0.0}));
        const OutlookTable table = tableOf(reading, spectrum, {EnergyMeasure::Singular, ThresholdRule::Below, 0.0});
        const LayerOutlook half = table.at(0, 0.5);
        QCOMPARE(half.directions, std::vector<std::int64_t>{1});
        QCOMPARE(half.forgettingPower, 0.9);
        QCOMPARE(half.interference, 15.0);
        QCOMPARE(half.relativeInterference, 0.15);
        QCOMPARE(table.at(0, 0.0).forgettingPower, 1.0);
        QCOMPARE(table.at(0, 0.0).relativeInterference, 0.31);
        QCOMPARE(table.at(0, 1.0).forgettingPower, 0.0);
        QCOMPARE(table.at(0, 1.0).interference, 0.0);
        // Another rule is another k.
        QCOMPARE(
            tableOf(reading, spectrum, {EnergyMeasure::Singular, ThresholdRule::Covering, 0.0}).at(0, 0.51).directions,
            std::vector<std::int64_t>{2});
    }

    void interferenceGoesWithTheSquareOfTheRate()
    {
        Reading reading;
        Spectrum spectrum;
        addLayer(reading, spectrum, "a", {{16.0, 4.0, 1.0, 1.0}}, {{1.0, 2.0, 3.0, 4.0}});
        reading.learningRate = 0.2;
        const Reading slower = withLearningRate(reading, 0.1);
        QCOMPARE(slower.learningRate, 0.1);
        QCOMPARE(slower.layers[0].groups[0].interference, (std::vector{7.75, 3.75, 1.75, 1.0, 0.0}));
        QCOMPARE(slower.layers[0].groups[0].gradientLeft, reading.layers[0].groups[0].gradientLeft);
    }

    void groupsAddUp()
    {
        Reading reading;
        Spectrum spectrum;
        addLayer(reading, spectrum, "a", {{9.0, 1.0}, {1.0, 1.0}}, {{2.0, 2.0}, {3.0, 3.0}});
        const OutlookTable table = tableOf(reading, spectrum, {EnergyMeasure::Singular, ThresholdRule::Below, 0.0});
        const LayerOutlook outlook = table.at(0, 0.6); // shares 3/4, 1 and 1/2, 1
        QCOMPARE(outlook.directions, (std::vector<std::int64_t>{0, 1}));
        QCOMPARE(outlook.forgettingPower, 0.7);
        QCOMPARE(outlook.interference, 18.0 + 2.0 + 3.0);
    }

    void fallsWithGamma()
    {
        Reading reading;
        Spectrum spectrum;
        std::vector<double> eigenvalues, c;
        for (int i = 0; i < 200; ++i) {
            eigenvalues.push_back(1e3 * std::pow(0.9, i));
            c.push_back(1.0 + i % 7);
        }
        addLayer(reading, spectrum, "a", {eigenvalues}, {c});
        const OutlookTable table = tableOf(reading, spectrum, {});
        LayerOutlook last = table.at(0, 0.0);
        for (int i = 1; i <= 1000; ++i) {
            const LayerOutlook next = table.at(0, i / 1000.0);
            QVERIFY(next.forgettingPower <= last.forgettingPower && next.interference <= last.interference);
            last = next;
        }
        QCOMPARE(last.forgettingPower, 0.0);
    }

    void withoutAGradientNothingIsLeft()
    {
        Reading reading;
        Spectrum spectrum;
        addLayer(reading, spectrum, "a", {{1.0, 1.0}}, {{0.0, 0.0}}, 0.0);
        const LayerOutlook outlook = tableOf(reading, spectrum, {}).at(0, 0.0);
        QCOMPARE(outlook.forgettingPower, 0.0);
        QCOMPARE(outlook.relativeInterference, 0.0);
    }

    void foreignSpectraAndGammasAreRefused()
    {
        Reading reading;
        Spectrum spectrum, other;
        addLayer(reading, spectrum, "a", {{1.0, 1.0}}, {{1.0, 1.0}});
        QVERIFY_EXCEPTION_THROWN(tableOf(reading, other, {}), Error);
        Reading ignored;
        addLayer(ignored, other, "a", {{1.0, 1.0, 1.0}}, {{1.0, 1.0, 1.0}});
        QVERIFY_EXCEPTION_THROWN(tableOf(reading, other, {}), Error);
        const OutlookTable table = tableOf(reading, spectrum, {});
        QVERIFY_EXCEPTION_THROWN(table.at(std::vector{0.5, 0.5}), Error);
        QVERIFY_EXCEPTION_THROWN(table.at(std::vector{1.5}), Error);
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "test_reading.moc"
