// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_fields.h"
#include "tests/expect_error.h"

#include <QTest>

#include <vector>

using namespace unlearn;

class TestJsonFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoJson()
    {
        for (const char* text : {"", "{", "{} {}", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 1e999}", "// no\n{}",
                                 "{\"a\": \"\xff\"}", "\xef\xbb"})
            QCOMPARE(thrownBy([&] { parseJson(text); }).code(), ErrorCode::FileCorrupt);
        const Error error = thrownBy([] { parseJson("{\n  x"); });
        QVERIFY(error.context().found.find("line 2") != std::string::npos);
        QCOMPARE(error.context().expected, "valid JSON");
    }

    void refusesRepeatedKeysAtAnyDepth()
    {
        const Error error = thrownBy([] { parseJson(R"({"a": {"b": 1}, "c": [{"b": 1, "b": 2}]})"); });
        QCOMPARE(error.code(), ErrorCode::FileCorrupt);
        QCOMPARE(error.context().field, "b");
        QCOMPARE(error.context().expected, "one");
        QCOMPARE(error.context().found, "two");
        const Error hostile = thrownBy([] { parseJson("{\"\\u001b[2J\": 1, \"\\u001b[2J\": 2}"); });
        QCOMPARE(hostile.context().field, "?[2J");
        QCOMPARE(parseJson(R"({"a": {"b": 1}, "c": {"b": 1}})").size(), 2U);
    }

    void refusesDeepNesting()
    {
        const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
        QVERIFY(parseJson(nested(100)).is_array());
        for (const std::size_t levels : {std::size_t{102}, std::size_t{200000}})
            QCOMPARE(thrownBy([&] { parseJson(nested(levels)); }).code(), ErrorCode::FileCorrupt);
        QCOMPARE(thrownBy([] { parseJson(std::string(100000, '[')); }).code(), ErrorCode::FileCorrupt);
    }

    void readsEveryType()
    {
        const nlohmann::json json =
            parseJson(R"({"b": true, "d": 0.5, "i": -3, "l": 3.0, "u": 18446744073709551615, "s": "x"})");
        bool b = false;
        double d = 0;
        int i = 0;
        std::int64_t l = 0;
        std::uint64_t u = 0;
        std::string s;
        int absent = 17;
        JsonFields fields(json, "");
        fields.read("b", b);
        fields.read("d", d);
        fields.read("i", i);
        fields.read("l", l);
        fields.read("u", u);
        fields.read("s", s);
        fields.read("absent", absent);
        fields.finish();
        QVERIFY(b);
        QCOMPARE(d, 0.5);
        QCOMPARE(i, -3);
        QCOMPARE(l, 3);
        QCOMPARE(u, 18446744073709551615ULL);
        QCOMPARE(s, "x");
        QCOMPARE(absent, 17);
    }

    void refusesNumbersThatDoNotFit()
    {
        for (const char* text : {"2147483648", "-2147483649", "0.5", "1e300", "\"1\"", "true", "null", "[]", "{}"}) {
            const nlohmann::json json = parseJson("{\"n\": " + std::string(text) + "}");
            int number = 5;
            const Error error = thrownBy([&] { JsonFields(json, "/outer").read("n", number); });
            QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
            QCOMPARE(error.context().field, "/outer/n");
            QCOMPARE(number, 5);
        }
        for (const char* text : {"-1", "18446744073709551616", "0.5"}) {
            const nlohmann::json json = parseJson("{\"n\": " + std::string(text) + "}");
            std::uint64_t number = 5;
            QCOMPARE(thrownBy([&] { JsonFields(json, "").read("n", number); }).code(), ErrorCode::ValueOutOfRange);
        }
    }

    void namesFieldsByPointer()
    {
        const nlohmann::json json = parseJson(R"({"a/b~c": 1, "list": [{"x": 1}, {"y": 1}]})");
        JsonFields fields(json, "");
        QCOMPARE(fields.pointerTo("a/b~c"), "/a~1b~0c");
        const Error error = thrownBy([&] {
            fields.readArray("list", [](const nlohmann::json& element, const std::string& pointer) {
                JsonFields inner(element, pointer);
                int x = 0;
                inner.read("x", x);
                inner.finish();
            });
        });
        QCOMPARE(error.code(), ErrorCode::UnknownName);
        QCOMPARE(error.context().field, "/list/1/y");
        QCOMPARE(error.context().expected, "one of x");
    }

    void quotesLongValuesInPart()
    {
        const nlohmann::json json = {{"n", std::string(500, 'x')}};
        int number = 0;
        const Error error = thrownBy([&] { JsonFields(json, "").read("n", number); });
        QVERIFY(error.context().found.size() <= 60);
    }
};

QTEST_APPLESS_MAIN(TestJsonFields)
#include "test_json_fields.moc"
