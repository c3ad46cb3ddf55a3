// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spectrum/reading_example.h"
#include "widgets/session/trade_off.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

class TestTradeOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneGroupHasAPointForEachK()
    {
        Reading reading;
        Spectrum spectrum;
        test::addLayer(reading, spectrum, "a", {{4.0, 2.0, 1.0}}, {{1.0, 1.0, 2.0}});
        const OutlookTable table = test::tableOf(reading, spectrum, {});
        const TradeOff curve = tradeOffOf(table, 0);
        QVERIFY(curve.gammas.empty());
        QCOMPARE(curve.powerPercent, (std::vector<double>{100.0, 75.0, 50.0, 0.0}));
        for (std::int64_t k = 0; k <= 3; ++k) {
            const LayerOutlook outlook = outlookAt(table.reading().layers[0], {k});
            const auto point = static_cast<std::size_t>(k);
            QCOMPARE(curve.interference[point], outlook.relativeInterference);
            QCOMPARE(pointAt(curve, outlook), point);
        }
        QCOMPARE(curve.interference.back(), 0.0);
    }

    /// Where no forget gradient passes, all points have the same power: the interference tells them apart.
    void equalPowersAreToldApart()
    {
        TradeOff curve;
        curve.powerPercent = {100.0, 100.0, 100.0, 0.0};
        curve.interference = {4.0, 3.0, 2.0, 0.0};
        QCOMPARE(pointAt(curve, {{}, 1.0, 0.0, 3.1}), 1U);
        QCOMPARE(pointAt(curve, {{}, 0.99, 0.0, 2.0}), 2U); // between points: the nearest
        QCOMPARE(pointAt(curve, {{}, 0.0, 0.0, 0.0}), 3U);
    }

    void severalGroupsHaveAPointForEachOutcome()
    {
        Reading reading;
        Spectrum spectrum;
        test::addLayer(reading, spectrum, "a", {{4.0, 1.0}, {3.0, 3.0}}, {{1.0, 1.0}, {1.0, 3.0}});
        const OutlookTable table = test::tableOf(reading, spectrum, {});
        const TradeOff curve = tradeOffOf(table, 0);
        QCOMPARE(curve.gammas.size(), curve.size());
        QCOMPARE(curve.gammas.front(), 0.0);
        QCOMPARE(curve.gammas.back(), 1.0);
        QCOMPARE(curve.powerPercent.front(), 100.0);
        QCOMPARE(curve.powerPercent.back(), 0.0);
        QVERIFY(std::is_sorted(curve.powerPercent.rbegin(), curve.powerPercent.rend()));
        for (std::size_t i = 0; i < curve.size(); ++i)
            QCOMPARE(pointAt(curve, table.at(0, curve.gammas[i])), i);
    }
};

QTEST_APPLESS_MAIN(TestTradeOff)
#include "test_trade_off.moc"
