// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

/// Six attacks on three models are bootstrapped at a run's end, so one must be quick.
class TestBootstrapTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thousandResamplesAreQuick()
    {
        std::vector<double> positives(500);
        std::vector<double> negatives(1000);
        for (std::size_t i = 0; i < positives.size(); ++i)
            positives[i] = static_cast<double>(i * 7919 % 1009);
        for (std::size_t i = 0; i < negatives.size(); ++i)
            negatives[i] = static_cast<double>(i * 104729 % 1013);
        QElapsedTimer timer;
        timer.start();
        unlearn::bootstrapAuc(positives, negatives);
        const qint64 elapsed = timer.elapsed();
        QVERIFY2(elapsed < 300, qPrintable(QString::number(elapsed) + " ms"));
    }
};

QTEST_APPLESS_MAIN(TestBootstrapTime)
#include "test_bootstrap_time.moc"
