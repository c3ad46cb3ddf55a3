// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/forget_set.h"
#include "core/data/index_ranges.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace unlearn;
using Indices = std::vector<std::int64_t>;

class TestForgetSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sortsAndDropsDuplicates();
    void partsTheTrainingData();
    void countsClasses();
    void refusesIndicesOutside();
    void requiresProperSubset();
    void hashesTheIndices();
    void selects_data();
    void selects();
    void drawsTheSameEverywhere();
    void writesRanges();
    void readsIndexFiles();
    void refusesSelectors_data();
    void refusesSelectors();
    void refusesIndexFiles_data();
    void refusesIndexFiles();
    void refusesMissingFile();

private:
    ForgetSet select(const std::vector<std::string>& selectors, std::uint64_t seed = 1) const
    {
        return selectForgetSet(m_data, selectors, seed, m_folder.path().toStdString());
    }

    Dataset m_data;
    QTemporaryDir m_folder;
};

void TestForgetSet::initTestCase()
{
    m_data.shape = {1, 1, 1};
    m_data.classNames = {"a", "b", "c", "never"};
    for (int i = 0; i < 20; ++i)
        m_data.train.labels.push_back(i % 3);
    m_data.train.pixels.resize(20);
}

void TestForgetSet::sortsAndDropsDuplicates()
{
    const ForgetSet set({5, 1, 5, 0, 1}, 6);
    QCOMPARE(set.indices(), (Indices{0, 1, 5}));
    QCOMPARE(set.count(), 3);
    QVERIFY(set == ForgetSet({0, 1, 5}, 6));
    QVERIFY(!(set == ForgetSet({0, 1, 5}, 7)));
}

void TestForgetSet::partsTheTrainingData()
{
    const ForgetSet set({0, 3, 5}, 6);
    QCOMPARE(set.retainIndices(), (Indices{1, 2, 4}));
    QCOMPARE(ForgetSet({}, 2).retainIndices(), (Indices{0, 1}));
    QCOMPARE(ForgetSet({0, 1}, 2).retainIndices(), Indices{});
}

void TestForgetSet::countsClasses()
{
    QCOMPARE(select({"class:1", "0:2"}).classHistogram(m_data), (Indices{2, 7, 0, 0}));
    QCOMPARE(errorNameOf([&] { ForgetSet({0}, 19).classHistogram(m_data); }), "shape-mismatch");
}

void TestForgetSet::refusesIndicesOutside()
{
    QCOMPARE(errorNameOf([] { ForgetSet({0, 6}, 6); }), "value-out-of-range");
    const auto error = errorOf([] { ForgetSet({-1, 2}, 6); });
    QVERIFY(error);
    QCOMPARE(error->context().found, "-1");
    QCOMPARE(error->context().expected, "indices 0..5");
}

void TestForgetSet::requiresProperSubset()
{
    ForgetSet({0}, 2).requireProperSubset();
    QCOMPARE(errorNameOf([] { ForgetSet({}, 2).requireProperSubset(); }), "value-out-of-range");
    QCOMPARE(errorNameOf([] { ForgetSet({0, 1}, 2).requireProperSubset(); }), "value-out-of-range");
    QCOMPARE(errorNameOf([] { ForgetSet().requireProperSubset(); }), "value-out-of-range");
}

void TestForgetSet::hashesTheIndices()
{
    // SHA-256 of the indices 0, 1 and 300 as little-endian 64-bit integers, computed with Python's hashlib.
    QCOMPARE(ForgetSet({300, 1, 0}, 1000).hash(), "7f521edab91625dc5caf4779ebfa3fc002ea06d03be3cb89a51ba39a700287b2");
    QVERIFY(ForgetSet({300, 1}, 1000).hash() != ForgetSet({300, 1, 0}, 1000).hash());
}

void TestForgetSet::selects_data()
{
    QTest::addColumn<QStringList>("selectors");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("class") << QStringList{"class:2"} << QList<int>{2, 5, 8, 11, 14, 17};
    QTest::newRow("first of class") << QStringList{"0:3"} << QList<int>{0, 3, 6};
    QTest::newRow("all of class by number") << QStringList{"2:6"} << QList<int>{2, 5, 8, 11, 14, 17};
    QTest::newRow("range of class") << QStringList{"0:1-3"} << QList<int>{3, 6, 9};
    QTest::newRow("one of class") << QStringList{"1:0-0"} << QList<int>{1};
    QTest::newRow("samples") << QStringList{"samples:4,0-2,19"} << QList<int>{0, 1, 2, 4, 19};
    QTest::newRow("union") << QStringList{"0:2", "1:2", "0:3"} << QList<int>{0, 1, 3, 4, 6};
    QTest::newRow("nothing") << QStringList{} << QList<int>{};
}

void TestForgetSet::selects()
{
    QFETCH(QStringList, selectors);
    QFETCH(QList<int>, expected);
    std::vector<std::string> lines;
    for (const QString& line : selectors)
        lines.push_back(line.toStdString());
    QCOMPARE(select(lines).indices(), Indices(expected.begin(), expected.end()));
    QCOMPARE(select(lines).trainCount(), 20);
}

void TestForgetSet::drawsTheSameEverywhere()
{
    // From an independent implementation of MT19937-64 and of the draw, in Python.
    QCOMPARE(select({"random:6"}, 7).indices(), (Indices{1, 2, 8, 11, 15, 17}));
    QVERIFY(!(select({"random:6"}, 8) == select({"random:6"}, 7)));
    QCOMPARE(select({"random:20"}).count(), 20);
    std::set<std::int64_t> seen;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        seen.insert(select({"random:1"}, seed).indices().at(0));
    QVERIFY(seen.size() >= 18);
}

void TestForgetSet::writesRanges()
{
    QCOMPARE(indexRangesText({}), std::string());
    QCOMPARE(indexRangesText(Indices{7}), std::string("7"));
    QCOMPARE(indexRangesText(Indices{0, 1, 2, 5, 7, 8}), std::string("0-2,5,7-8"));
    const Indices all = select({"random:11"}).indices();
    QCOMPARE(select({"samples:" + indexRangesText(all)}).indices(), all);
}

void TestForgetSet::readsIndexFiles()
{
    const std::filesystem::path folder = m_folder.path().toStdString();
    for (const std::string text : {"3 1\n4,1, 5\t9", "[3,1,4,1,5,9]", " [ 3, 1, 4,\n 5, 9 ]\n", "9,5,4,3,1,"}) {
        writeBytes(folder / "list", {text.begin(), text.end()});
        QCOMPARE(select({"@list"}).indices(), (Indices{1, 3, 4, 5, 9}));
        QCOMPARE(select({"@" + (folder / "list").string()}).indices(), (Indices{1, 3, 4, 5, 9}));
    }
}

void TestForgetSet::refusesSelectors_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("code");
    for (const char* selector : {"class:4",
                                 "class:-1",
                                 "class:3",
                                 "0:0",
                                 "0:8",
                                 "0:-1",
                                 "9:1",
                                 "-1:2",
                                 "random:0",
                                 "random:21",
                                 "random:-5",
                                 "0:5-7",
                                 "9:0-1",
                                 "0:99999999999999999998-99999999999999999999",
                                 "samples:20",
                                 "samples:0-20",
                                 "samples:0-19,0-19",
                                 "samples:5-99999999999999999999",
                                 "random:99999999999999999999",
                                 "class:99999999999999999999"})
        QTest::newRow(selector) << selector << "value-out-of-range";
    for (const char* selector :
         {"",           "class",     "class:",   "class:x",    "klass:1",   ":5",         "0:1x",        "random:1.5",
          "0",          "@",         "class: 1", "0x1:2",      "0:3-1",     "0:1-",       "0:1-2-3",     "0:1-2,3",
          "random:1-2", "class:1-2", "samples:", "samples:1,", "samples:x", "samples:-1", "samples:2-1", "samples:1 ,2",
          "class:1:2"})
        QTest::newRow(selector) << selector << "unknown-name";
}

void TestForgetSet::refusesSelectors()
{
    QFETCH(QString, selector);
    QFETCH(QString, code);
    const auto error = errorOf([&] { select({"0:1", selector.toStdString()}); });
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), code.toUtf8().constData());
    QCOMPARE(error->context().found, '"' + selector.toStdString() + '"');
}

void TestForgetSet::refusesIndexFiles_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("code");
    for (const char* content : {"", " \n", "[]", "1 2 x", "1.5", "[1, 2", "[1, \"2\"]", "[[1]]", "{\"a\": 1}", "nan"})
        QTest::newRow(content) << content << "file-corrupt";
    for (const char* content : {"20", "-1", "0 1 99999999999999999999", "[5, 21]"})
        QTest::newRow(content) << content << "value-out-of-range";
}

void TestForgetSet::refusesIndexFiles()
{
    QFETCH(QString, content);
    QFETCH(QString, code);
    const std::string text = content.toStdString();
    writeBytes(m_folder.filePath("bad").toStdString(), {text.begin(), text.end()});
    const auto error = errorOf([&] { select({"@bad"}); });
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), code.toUtf8().constData());
    QCOMPARE(error->context().file, m_folder.filePath("bad").toStdString());
}

void TestForgetSet::refusesMissingFile()
{
    QCOMPARE(errorNameOf([&] { select({"@none"}); }), "file-missing");
    QCOMPARE(errorNameOf([&] { select({"@."}); }), "file-unreadable");
}

QTEST_GUILESS_MAIN(TestForgetSet)
#include "test_forget_set.moc"
