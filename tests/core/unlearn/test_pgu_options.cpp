// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu_options.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

class TestPguOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesRunFromStartToEnd()
    {
        PguOptions options;
        options.startLearningRate = 0.1;
        options.endLearningRate = 0.001;
        options.epochs = 10;
        QCOMPARE(learningRateAt(options, 0), 0.1);
        QVERIFY(std::abs(learningRateAt(options, 5) - 0.01) < 1e-15);
        QVERIFY(std::abs(learningRateAt(options, 10) - 0.001) < 1e-15);
    }

    void eachEpochShrinksByTheSameFactor()
    {
        const PguOptions options;
        const double factor = std::pow(0.1, 0.01);
        for (int epoch = 1; epoch <= options.epochs; ++epoch)
            QVERIFY(std::abs(learningRateAt(options, epoch) / learningRateAt(options, epoch - 1) - factor) < 1e-12);
    }

    void equalEndsStayConstant()
    {
        PguOptions options;
        options.endLearningRate = options.startLearningRate;
        QCOMPARE(learningRateAt(options, 37), options.startLearningRate);
    }
};

QTEST_APPLESS_MAIN(TestPguOptions)
#include "test_pgu_options.moc"
