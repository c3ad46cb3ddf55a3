// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_specification.h"
#include "tests/expect_error.h"

#include <QTest>

using namespace unlearn;

class TestDatasetSpecification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesItApart();
    void leavesQuestionMarksInPaths();
    void changesThePathAlone();
    void readsOptions();
    void refusesOptions_data();
    void refusesOptions();
};

void TestDatasetSpecification::takesItApart()
{
    QCOMPARE(parseSpecification("fashion-mnist").kind, "fashion-mnist");
    QVERIFY(parseSpecification("fashion-mnist").path.empty());
    const DatasetSpecification all = parseSpecification("csv:/a b/c:d.csv?label=a%26b%3d%25&seed=3");
    QCOMPARE(all.kind, "csv");
    QCOMPARE(all.path, "/a b/c:d.csv");
    QCOMPARE(all.options, (std::map<std::string, std::string>{{"label", "a&b=%"}, {"seed", "3"}}));
    QCOMPARE(parseSpecification("csv:x?label=100%").options.at("label"), "100%");
    QCOMPARE(parseSpecification("csv:x?label=a=b").options.at("label"), "a=b");
    QCOMPARE(parseSpecification("csv:x?label=why?").options.at("label"), "why?");
}

void TestDatasetSpecification::leavesQuestionMarksInPaths()
{
    QCOMPARE(parseSpecification("idx:/data/what?").path, "/data/what?");
    QCOMPARE(parseSpecification("idx:/data/what?/a=b").path, "/data/what?/a=b");
    QCOMPARE(parseSpecification("idx:/data/what?/x?size=2").path, "/data/what?/x");
}

void TestDatasetSpecification::changesThePathAlone()
{
    const auto upwards = [](const std::string& path) { return "/up/" + path; };
    QCOMPARE(withDatasetPath("csv:a.csv?label=x/../y", upwards), "csv:/up/a.csv?label=x/../y");
    QCOMPARE(withDatasetPath("idx:b", upwards), "idx:/up/b");
    QCOMPARE(withDatasetPath("fashion-mnist", upwards), "fashion-mnist");
}

void TestDatasetSpecification::readsOptions()
{
    using Options = std::map<std::string, std::string>;
    DatasetOptions options(Options{{"share", "0.25"}, {"seed", "7"}});
    QCOMPARE(options.share("share", 0.5), 0.25);
    QCOMPARE(options.whole("seed", 0, 0, 10), 7);
    QCOMPARE(options.whole("length", 64, 1, 512), 64);
    QVERIFY(!options.text("label"));
    options.finish();
    QCOMPARE(errorNameOf([] { DatasetOptions(Options{{"sise", "3"}}).finish(); }), "unknown-name");
}

void TestDatasetSpecification::refusesOptions_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("twice") << "csv:x?seed=1&seed=2";
    QTest::newRow("no value") << "csv:x?seed=1&label";
    QTest::newRow("no key") << "csv:x?seed=1&=2";
    QTest::newRow("negative") << "csv:x?seed=-1";
    QTest::newRow("not whole") << "csv:x?seed=1.5";
    QTest::newRow("too large") << "csv:x?seed=11";
    QTest::newRow("empty") << "csv:x?seed=";
    QTest::newRow("share of all") << "csv:x?share=1";
    QTest::newRow("no share") << "csv:x?share=0";
    QTest::newRow("not a share") << "csv:x?share=nan";
}

void TestDatasetSpecification::refusesOptions()
{
    QFETCH(QString, text);
    QCOMPARE(errorNameOf([&] {
                 DatasetOptions options(parseSpecification(text.toStdString()).options);
                 options.whole("seed", 0, 0, 10);
                 options.share("share", 0.5);
             }),
             "value-out-of-range");
}

QTEST_GUILESS_MAIN(TestDatasetSpecification)
#include "test_dataset_specification.moc"
