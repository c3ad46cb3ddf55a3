// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable_text.h"

#include <QTest>

#include <string>

using namespace unlearn;

class TestPrintableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersOfEveryScriptStay()
    {
        for (const std::string text : {"plain ~", "schöne Grüße", "データ/猫.png", "种类：衬衫", "قميص", "Ω ≤ 0,5 – 🐈"})
            QCOMPARE(printableText(text), text);
        QCOMPARE(printableText(""), std::string());
    }

    void whatCanNotBeSeenIsMarked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("controls") << QByteArray("a\x1b[31m\n\x7f") << QByteArray("a?[31m??");
        QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("a?b");
        QTest::newRow("controls of Latin-1") << QByteArray("\xc2\x9b"
                                                           "2J")
                                             << QByteArray("?2J");
        QTest::newRow("right to left") << QByteArray("gnp.\xe2\x80\xae") << QByteArray("gnp.?");
        QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6x\xe2\x81\xa9") << QByteArray("?x?");
        QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8x") << QByteArray("?x");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx") << QByteArray("?x");
        QTest::newRow("tag") << QByteArray("\xf3\xa0\x81\x81") << QByteArray("?");
        QTest::newRow("no character") << QByteArray("\xef\xbf\xbf") << QByteArray("?");
        QTest::newRow("Latin-1") << QByteArray("gr\xfc\xdf"
                                               "e")
                                 << QByteArray("gr??e");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QByteArray("??");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("???");
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QByteArray("????");
        QTest::newRow("cut off") << QByteArray("x\xe7\x8c") << QByteArray("x??");
    }

    void whatCanNotBeSeenIsMarked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(printableText(bytes.toStdString())), shown);
    }

    /// By whole characters.
    void longTextIsCut()
    {
        QCOMPARE(printableText(std::string(120, 'm')), std::string(120, 'm'));
        QCOMPARE(printableText(std::string(121, 'm')), std::string(120, 'm').append("..."));
        std::string cats;
        while (cats.size() < 300)
            cats += "猫"; // of three bytes
        QCOMPARE(printableText("x" + cats), "x" + cats.substr(0, 117) + "...");
    }

    void everyTwoBytesGiveUtf8()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
                const QByteArray shown = QByteArray::fromStdString(printableText(bytes));
                if (QString::fromUtf8(shown).toUtf8() != shown || shown.isEmpty())
                    QFAIL(qPrintable(QString::number(first * 256 + second, 16)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPrintableText)
#include "test_printable_text.moc"
