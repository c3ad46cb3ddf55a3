// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spectrum/reading_example.h"
#include "widgets/session/trade_off.h"
#include "widgets/session/trade_off_model.h"

#include <QLocale>
#include <QTest>

#include <array>
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

    /// Of whatever layer, and numbers all.
    void tableHasARowForEachPoint()
    {
        Reading reading;
        Spectrum spectrum;
        test::addLayer(reading, spectrum, "plain", {{4.0, 2.0, 1.0}}, {{1.0, 1.0, 2.0}});
        test::addLayer(reading, spectrum, "grouped", {{4.0, 1.0}, {3.0, 3.0}}, {{1.0, 1.0}, {1.0, 3.0}});
        const OutlookTable table = test::tableOf(reading, spectrum, {});
        TradeOffModel model;
        const std::array<const char*, 2> mostKept{"3", "4"};
        for (std::size_t layer = 0; layer < 2; ++layer) {
            const LayerShares shares(spectrum.layers[layer], {});
            const TradeOff curve = tradeOffOf(table, layer);
            model.setCurve(&shares, curve);
            QCOMPARE(model.rowCount(), static_cast<int>(curve.size()));
            const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    bool isNumber = false;
                    QLocale().toDouble(cell(row, column), &isNumber);
                    QVERIFY2(isNumber, qPrintable(cell(row, column)));
                }
                const double power = QLocale().toDouble(cell(row, TradeOffModel::ForgettingPower));
                QVERIFY(std::abs(power - curve.powerPercent[static_cast<std::size_t>(row)]) < 0.006);
            }
            const int last = model.rowCount() - 1;
            QCOMPARE(cell(0, TradeOffModel::Kept), QLocale().toString(0));
            QCOMPARE(cell(last, TradeOffModel::Kept), QLatin1String(mostKept[layer]));
            QCOMPARE(QLocale().toDouble(cell(last, TradeOffModel::Gamma)), 1.0);
            model.setCurve(nullptr, std::nullopt); // the shares go
        }
    }
};

QTEST_APPLESS_MAIN(TestTradeOff)
#include "test_trade_off.moc"
