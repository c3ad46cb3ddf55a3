// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projection_lab_plot.h"
#include "widgets/projection_lab_window.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace unlearn;

/// From the pointer's move to the repaint of scene and text there is a frame of 16 ms.
class TestLabDragTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleFollowsThePointer()
    {
        ProjectionLabWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* canvas = window.findChild<QWidget*>(QStringLiteral("labCanvas"));
        window.lab().open(LabLesson::Overlapping);
        QCoreApplication::processEvents();
        const QPoint from = window.plot()->pointPosition(9);
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        std::vector<double> milliseconds;
        constexpr int warm = 20;
        for (int move = 0; move < warm + 300; ++move) {
            QElapsedTimer timer;
            timer.start();
            QTest::mouseMove(canvas, from + QPoint(move % 60 - 30, move % 40));
            QCoreApplication::processEvents(); // the repaints that were asked for
            if (move >= warm)
                milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton);
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo("median %.2f ms, p95 %.2f ms", milliseconds[150], milliseconds[285]);
        QVERIFY2(milliseconds[285] < 16.0, qPrintable(QString::number(milliseconds[285]) + " ms"));
    }
};

QTEST_MAIN(TestLabDragTime)
#include "test_lab_drag_time.moc"
