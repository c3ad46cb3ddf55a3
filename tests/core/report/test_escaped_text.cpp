// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"
#include "core/report/escaped_text.h"
#include "core/report/spread.h"

#include <QtTest>

#include <array>
#include <clocale>
#include <cmath>
#include <limits>

using namespace unlearn;

class TestEscapedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markupIsText();
    void latexCommandsAreText();
    void csvFieldsAreQuoted();
    void onlyUtf8Remains_data();
    void onlyUtf8Remains();
    void numbersReadBack();
    void spreads();
};

void TestEscapedText::markupIsText()
{
    QCOMPARE(xmlText("<a href=\"x\">'&amp;'</a>"),
             std::string("&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;"));
    QCOMPARE(xmlText("\xe5\xbf\x98 \xd9\x86"), std::string("\xe5\xbf\x98 \xd9\x86"));
    QVERIFY(quotedName("x").find("\xe2\x81\xa8x\xe2\x81\xa9") != std::string::npos);
}

void TestEscapedText::latexCommandsAreText()
{
    QCOMPARE(latexText("\\input{x} %_$#&^~"),
             std::string("\\textbackslash{}input\\{x\\} \\%\\_\\$\\#\\&\\textasciicircum{}\\textasciitilde{}"));
    QCOMPARE(latexText("a\r\nb"), std::string("a  b"));                // an empty line would end the cell's paragraph
    QCOMPARE(latexText("a\xff\x01\xef\xbf\xbd"), std::string("a???")); // LuaLaTeX refuses U+FFFD
    QCOMPARE(latexText("[1]"), std::string("{[}1{]}"));
    QCOMPARE(latexText("a--b"), std::string("a{-}{-}b"));
}

void TestEscapedText::csvFieldsAreQuoted()
{
    QCOMPARE(csvField("plain"), std::string("plain"));
    QCOMPARE(csvField("a,\"b\""), std::string("\"a,\"\"b\"\"\""));
    QCOMPARE(csvField("=1+1"), std::string("'=1+1"));
    QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
    QCOMPARE(csvField(" room "), std::string("\" room \""));
}

void TestEscapedText::onlyUtf8Remains_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lone byte") << QByteArray("a\xffz") << QString("a\ufffdz");
    QTest::newRow("cut short") << QByteArray("a\xe5\xbf") << QString("a\ufffd\ufffd");
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QString("\ufffd\ufffd");
    QTest::newRow("overlong in three") << QByteArray("\xe0\x80\xaf") << QString("\ufffd\ufffd\ufffd");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QString("\ufffd\ufffd\ufffd");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QString("\ufffd\ufffd\ufffd\ufffd");
    QTest::newRow("control character") << QByteArray("a\x01z") << QString("a\ufffdz");
    QTest::newRow("no character of XML") << QByteArray("\xef\xbf\xbf") << QString("\ufffd");
    QTest::newRow("replacement itself") << QByteArray("\xef\xbf\xbd") << QString("\ufffd");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80");
}

void TestEscapedText::onlyUtf8Remains()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(cleanText(bytes.toStdString())), expected);
}

void TestEscapedText::numbersReadBack()
{
    for (const double value : {0.1, 1.0 / 3.0, 1e-300, -2.5e17, std::numeric_limits<double>::max(), 0.0, 500.0})
        QCOMPARE(QByteArray::fromStdString(exactText(value)).toDouble(), value);
    QCOMPARE(fixedText(2.345, 1), std::string("2.3"));
    QCOMPARE(fixedText(std::nan(""), 2), std::string("\xe2\x80\x93"));
    QCOMPARE(shortText(0.000123456), std::string("0.000123"));
    QVERIFY(fixedText(std::numeric_limits<double>::max(), 3).size() > 300);
    const char* const german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where it is installed
    QCOMPARE(fixedText(0.5, 2), std::string("0.50"));
    if (german)
        std::setlocale(LC_NUMERIC, "C");
}

void TestEscapedText::spreads()
{
    const Spread three = spreadOf(std::array{2.0, 4.0, 6.0, std::nan("")});
    QCOMPARE(three.count, std::size_t{3});
    QCOMPARE(three.mean, 4.0);
    QCOMPARE(*three.deviation, 2.0); // ((4 + 0 + 4) / 2) ** 0.5
    QCOMPARE(three.textWithCount(1, {}), std::string("4.0 \xc2\xb1 2.0 (n = 3)"));
    QCOMPARE(three.text(1, {}), std::string("4.0 \xc2\xb1 2.0"));
    QVERIFY(!spreadOf(std::array{2.0}).deviation);
    QVERIFY(std::isnan(spreadOf({}).mean));

    QCOMPARE(*distanceFrom(three, 1.0), -1.5);
    QCOMPARE(*distanceFrom(three, 5.0), 0.5);
    QVERIFY(!distanceFrom(three, std::nan("")));
    for (const Spread& noFloor : {spreadOf({}), spreadOf(std::array{2.0}), spreadOf(std::array{0.1, 0.1, 0.1})})
        QVERIFY(!distanceFrom(noFloor, 5.0));
}

QTEST_APPLESS_MAIN(TestEscapedText)
#include "test_escaped_text.moc"
