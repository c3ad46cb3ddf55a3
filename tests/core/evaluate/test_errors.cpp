// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/errors.h"

#include <QTest>

#include <cmath>

using unlearn::ErrorFigures;

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByClass()
    {
        const ErrorFigures figures{{6, 4, 0}, {1, 2, 0}};
        QCOMPARE(figures.classes(), 3);
        QCOMPARE(figures.count(), 10);
        QCOMPARE(figures.wrong(), 3);
        QCOMPARE(figures.percent(), 30.0);
        QCOMPARE(figures.classCount(0), 6);
        QCOMPARE(figures.classCount(1), 4);
        QCOMPARE(figures.classPercent(1), 50.0);
        QCOMPARE(figures.classCount(2), 0);
        QVERIFY(std::isnan(figures.classPercent(2)));
    }

    void emptySetHasNoError()
    {
        const ErrorFigures figures{{0, 0}, {0, 0}};
        QCOMPARE(figures.count(), 0);
        QVERIFY(std::isnan(figures.percent()));
        QVERIFY(std::isnan(ErrorFigures{}.percent()));
        QCOMPARE(ErrorFigures{}.classCount(1), 0); // of retained data that are gone
    }
};

QTEST_APPLESS_MAIN(TestErrors)
#include "test_errors.moc"
