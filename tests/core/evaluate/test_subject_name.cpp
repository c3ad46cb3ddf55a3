// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/subject_name.h"

#include <QTest>

using namespace unlearn;

class TestSubjectName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead()
    {
        for (const std::size_t number : {std::size_t{0}, std::size_t{7}, std::size_t{12}}) {
            QVERIFY(isRetrained(retrainedName(number)));
            QCOMPARE(retrainedNumber(retrainedName(number)), std::optional(number));
        }
    }

    /// A log may hold anything.
    void othersHaveNone()
    {
        for (const char* subject : {"", "original", "unlearned", "retrained", "retrained-", "retrained-x",
                                    "retrained-1x", "retrained--1", "retrained-99999999999999999999999"})
            QVERIFY2(!retrainedNumber(subject), subject);
    }
};

QTEST_GUILESS_MAIN(TestSubjectName)
#include "test_subject_name.moc"
