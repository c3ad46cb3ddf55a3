// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include <QProcess>
#include <QTest>

/// The benchmark's yardstick draws its images in Python; both sides must get the same ones.
class TestSameImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesDrawTheSameImages()
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-B"), QStringLiteral(UNLEARN_SOURCE_DIR "/tests/bench/same_images.py"),
                      QStringLiteral("50000"), QStringLiteral("2000"), QStringLiteral("18446744073709551615")});
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QByteArray expected;
        for (const std::int64_t index : unlearn::drawIndices(50000, 2000, 18446744073709551615ULL))
            expected += QByteArray::number(qint64{index}) + '\n';
        QCOMPARE(python.readAllStandardOutput(), expected);
    }
};

QTEST_APPLESS_MAIN(TestSameImages)
#include "test_same_images.moc"
