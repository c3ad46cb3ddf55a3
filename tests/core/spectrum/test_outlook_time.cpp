// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spectrum/reading_example.h"

#include <QElapsedTimer>
#include <QTest>

using namespace unlearn;

/// A slider asks for all layers on every move, and a frame has 16 ms for everything.
class TestOutlookTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixtyLayersAreAnsweredWithinAFrame()
    {
        Reading reading;
        Spectrum spectrum;
        for (int layer = 0; layer < 60; ++layer) {
            const std::size_t d = layer % 3 == 0 ? 4608 : layer % 3 == 1 ? 1152 : 576;
            std::vector<double> eigenvalues, c;
            for (std::size_t i = 0; i < d; ++i) {
                eigenvalues.push_back(std::pow(static_cast<double>(i + 1), -1.5));
                c.push_back(1.0 / static_cast<double>(i + 1));
            }
            test::addLayer(reading, spectrum, "layer " + std::to_string(layer), {eigenvalues}, {c});
        }
        const OutlookTable table = test::tableOf(reading, spectrum, {});
        double sum = 0.0;
        QElapsedTimer timer;
        timer.start();
        constexpr int moves = 200;
        for (int move = 0; move < moves; ++move) {
            const std::vector<double> gammas(60, (move + 1.0) / (moves + 2.0));
            for (const LayerOutlook& outlook : table.at(gammas))
                sum += outlook.forgettingPower + static_cast<double>(outlook.directions[0]);
        }
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / moves;
        qInfo("%.4f ms a question", milliseconds);
        QVERIFY(sum > 0.0);
        QVERIFY2(milliseconds < 2.0, qPrintable(QString::number(milliseconds) + " ms"));
    }
};

QTEST_APPLESS_MAIN(TestOutlookTime)
#include "test_outlook_time.moc"
