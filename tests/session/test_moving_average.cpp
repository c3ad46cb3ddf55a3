// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/moving_average.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace unlearn;

class TestMovingAverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansAreOfNeighbours()
    {
        const std::vector<double> values{0.0, 3.0, 6.0, 0.0, 9.0};
        QCOMPARE(movingAverage(values, 3), (std::vector<double>{0.0, 3.0, 3.0, 5.0, 9.0}));
        // The ends have as many before as behind.
        QCOMPARE(movingAverage(values, 5), (std::vector<double>{0.0, 3.0, 3.6, 5.0, 9.0}));
        QCOMPARE(movingAverage(values, 99), movingAverage(values, 5));
    }

    void nothingChangesWithoutAWindow()
    {
        const std::vector<double> values{1.0, 5.0, 2.0};
        for (const int window : {1, 0, -7})
            QCOMPARE(movingAverage(values, window), values);
        QVERIFY(movingAverage({}, 5).empty());
        QCOMPARE(movingAverage({4.0}, 5), std::vector<double>{4.0});
    }

    void straightLinesStayStraight()
    {
        std::vector<double> line;
        for (int i = 0; i < 20; ++i)
            line.push_back(2.0 * i - 5.0);
        const std::vector<double> smoothed = movingAverage(line, 9);
        for (std::size_t i = 0; i < line.size(); ++i)
            QVERIFY(std::abs(smoothed[i] - line[i]) < 1e-12);
    }

    void whatIsNoNumberIsInNoMean()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> smoothed = movingAverage({1.0, none, 3.0, 5.0}, 3);
        QVERIFY(std::isnan(smoothed[1]));
        QCOMPARE(smoothed[2], 4.0);
        QCOMPARE(smoothed[3], 5.0);
    }
};

QTEST_GUILESS_MAIN(TestMovingAverage)
#include "test_moving_average.moc"
