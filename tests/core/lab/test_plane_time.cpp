// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/plane_reading.h"
#include "core/lab/plane_training.h"
#include "tests/core/lab/plane_examples.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace unlearn;

/// All that a drag asks of core for each move: two trainings, a reading, the outputs of three models.
class TestPlaneTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moveTakesAPartOfAFrame()
    {
        auto points = test::overlappingPoints();
        points.insert(points.end(), points.begin(), points.end());
        std::vector<double> milliseconds;
        constexpr int warm = 20;
        for (int i = 0; i < warm + 400; ++i) {
            QElapsedTimer timer;
            timer.start();
            points.back().position[0] = 0.01 * i;
            const PlaneModel original = trainPlane(points), retrained = trainPlane(retainedOf(points));
            readPlane(points, original, original, {.gamma = 0.5});
            planeOutputs(original, points);
            planeOutputs(retrained, points);
            planeOutputs(original, points);
            if (i >= warm)
                milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo("median %.2f ms, p95 %.2f ms", milliseconds[200], milliseconds[380]);
        QVERIFY(milliseconds[380] < 8.0);
    }
};

QTEST_APPLESS_MAIN(TestPlaneTime)
#include "test_plane_time.moc"
