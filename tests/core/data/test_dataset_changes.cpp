// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "core/data/dataset_changes.h"
#include "core/data/forget_set.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/expect_error.h"

#include <QTest>

using namespace unlearn;

class TestDatasetChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstKeepsWholeSamples();
    void swappedLabelsAreExchangedAndNothingElse();
    void swappedSamplesCanBeSelected();
    void anOptionNeedsNoPath();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void whatIsNotThereIsRefused();

private:
    static DatasetChanges changesOf(const std::map<std::string, std::string>& options)
    {
        DatasetOptions reader(options);
        return datasetChanges(reader);
    }
};

void TestDatasetChanges::firstKeepsWholeSamples()
{
    const auto whole = test::syntheticDataset(40, 20);
    Dataset changed = *whole;
    changeDataset(changed, changesOf({{"first", "10"}}));
    QCOMPARE(changed.train.count(), 10);
    QVERIFY(std::ranges::equal(changed.train.pixels, std::span(whole->train.pixels).first(640)));
    QVERIFY(std::ranges::equal(changed.train.labels, std::span(whole->train.labels).first(10)));
    QVERIFY(changed.test.pixels == whole->test.pixels);
    QVERIFY(datasetHash(changed) != datasetHash(*whole));
}

void TestDatasetChanges::swappedLabelsAreExchangedAndNothingElse()
{
    const auto clean = test::syntheticDataset(40, 20); // labels 0 1 2 3 0 1 2 3 ...
    Dataset changed = *clean;
    changeDataset(changed, changesOf({{"swap", "0-2"}, {"each", "3"}}));
    for (std::size_t i = 0; i < 40; ++i) {
        const std::int32_t label = clean->train.labels[i];
        const bool swapped = i < 12 && label % 2 == 0; // 3 each of classes 0 and 2
        QCOMPARE(changed.train.labels[i], swapped ? 2 - label : label);
    }
    QVERIFY(changed.train.pixels == clean->train.pixels);
    QVERIFY(changed.test.labels == clean->test.labels);
    QVERIFY(datasetHash(changed) != datasetHash(*clean));
}

void TestDatasetChanges::swappedSamplesCanBeSelected()
{
    Dataset changed = *test::syntheticDataset(40, 20);
    const std::vector<std::string> selectors{"swapped"};
    QCOMPARE(errorNameOf([&] { selectForgetSet(changed, selectors, 0); }), "value-out-of-range");
    changeDataset(changed, changesOf({{"swap", "0-2,1-3"}, {"each", "1"}}));
    QCOMPARE(selectForgetSet(changed, selectors, 0).indices(), (std::vector<std::int64_t>{0, 1, 2, 3}));
}

void TestDatasetChanges::anOptionNeedsNoPath()
{
    const DatasetSpecification specification = parseSpecification("fashion-mnist?swap=0-1,2-3&each=5");
    QCOMPARE(specification.kind, std::string("fashion-mnist"));
    QVERIFY(specification.path.empty());
    QCOMPARE(specification.options.at("swap"), std::string("0-1,2-3"));
    QCOMPARE(specification.options.at("each"), std::string("5"));
    const std::string text = "fashion-mnist?first=10";
    QCOMPARE(withDatasetPath(text, [](const std::string& path) { return '/' + path; }), text);
    QVERIFY(parseSpecification("?5=3").kind.empty());
    QCOMPARE(errorNameOf([] { openDataset("?5=3"); }), "unknown-name");
}

void TestDatasetChanges::badOptionsAreRefused_data()
{
    QTest::addColumn<QString>("swap");
    QTest::addColumn<QString>("each");
    QTest::newRow("no pairs") << ""
                              << "5";
    QTest::newRow("not numbers") << "cat-dog"
                                 << "5";
    QTest::newRow("single class") << "1"
                                  << "5";
    QTest::newRow("backwards") << "2-1"
                               << "5";
    QTest::newRow("a class twice") << "0-1,1-2"
                                   << "5";
    QTest::newRow("no samples") << "0-1"
                                << "0";
    QTest::newRow("not a number of samples") << "0-1"
                                             << "many";
}

void TestDatasetChanges::badOptionsAreRefused()
{
    QFETCH(QString, swap);
    QFETCH(QString, each);
    QCOMPARE(errorNameOf([&] {
                 changesOf({{"swap", swap.toStdString()}, {"each", each.toStdString()}});
             }),
             "value-out-of-range");
}

void TestDatasetChanges::whatIsNotThereIsRefused()
{
    QCOMPARE(errorNameOf([&] { changesOf({{"swap", "0-1"}}); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { changesOf({{"each", "5"}}); }), "value-out-of-range");
    Dataset data = *test::syntheticDataset(40, 20);
    QCOMPARE(errorNameOf([&] { changeDataset(data, changesOf({{"first", "41"}})); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] {
                 changeDataset(data, changesOf({{"swap", "0-4"}, {"each", "1"}}));
             }),
             "value-out-of-range");
    QCOMPARE(errorNameOf([&] {
                 changeDataset(data, changesOf({{"swap", "0-1"}, {"each", "11"}}));
             }),
             "value-out-of-range");
}

QTEST_GUILESS_MAIN(TestDatasetChanges)
#include "test_dataset_changes.moc"
