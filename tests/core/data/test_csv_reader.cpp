// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_table.h"
#include "core/data/dataset_catalogue.h"
#include "core/data/text_memory.h"
#include "core/physical_memory.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace unlearn;

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsQuotedFields();
    void refusesTables_data();
    void refusesTables();
    void refusesMoreRowsThanMemoryHolds();
    void standardisesNumbers();
    void makesFeaturesOfValues();
    void takesTestRowsFromAFile();
    void drawsTheSplit();
    void ordersClasses();
    void refusesValues_data();
    void refusesValues();
    void refusesInfiniteNumbers_data();
    void refusesInfiniteNumbers();
    void takesInfiniteWordsAsCategories();
    void roundsSmallNumbersToZero();
    void tellsWhatKeepsAColumnFromNumbers();
    void namesTheWordOfAColumnOfTooManyValues();
    void refusesOptions_data();
    void refusesOptions();
    void readsOrRefusesChangedTables();

private:
    std::filesystem::path file(const char* name = "table.csv") const { return m_folder.filePath(name).toStdString(); }
    std::shared_ptr<const Dataset> open(const std::string& text, const std::string& options,
                                        const JobContext& context = {}) const
    {
        writeText(file(), text);
        return openDataset("csv:" + file().string() + "?" + options, context);
    }

    QTemporaryDir m_folder;
};

void TestCsvReader::readsQuotedFields()
{
    writeText(file(),
              "\xEF\xBB\xBF"
              "a,\"b \"\"c\"\"\",d\r\n"
              "1,\"x,y\nz\",\r\n"
              "\r\n"
              " 2 ,\"\",\"last\"");
    const CsvTable table(file());
    QCOMPARE(table.columns(), (std::vector<std::string>{"a", "b \"c\"", "d"}));
    QCOMPARE(table.rows(), 2U);
    QCOMPARE(table.cell(0, 0), "1");
    QCOMPARE(table.cell(0, 1), "x,y\nz");
    QCOMPARE(table.cell(0, 2), "");
    QCOMPARE(table.cell(1, 0), "2");
    QCOMPARE(table.cell(1, 1), "");
    QCOMPARE(table.cell(1, 2), "last");
    QCOMPARE(table.line(0), 2U);
    QCOMPARE(table.line(1), 5U);
    QCOMPARE(table.column("d"), 2U);
    QVERIFY(thrownBy([&] { table.column("e"); }).context().expected.find("a, b \"c\", d") != std::string::npos);
    writeText(file(), "a,b\n1,");
    QCOMPARE(CsvTable(file()).cell(0, 1), "");
}

void TestCsvReader::refusesTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << ""
                           << "value-out-of-range"
                           << "";
    QTest::newRow("names alone") << "a,b\n"
                                 << "value-out-of-range"
                                 << "";
    QTest::newRow("one name twice") << "a,a\n1,2\n"
                                    << "value-out-of-range"
                                    << "a";
    QTest::newRow("too few fields") << "a,b\n1,2\n\n3\n"
                                    << "file-corrupt"
                                    << "line 4";
    QTest::newRow("too many fields") << "a,b\n1,2,3\n"
                                     << "file-corrupt"
                                     << "line 2";
    QTest::newRow("a line of commas") << QString(65'536, ',') + "\n1,2\n"
                                      << "file-corrupt"
                                      << "line 1";
    QTest::newRow("quote not closed") << "a,b\n1,\"2\n3,4\n"
                                      << "file-corrupt"
                                      << "line 2";
    QTest::newRow("text after quotes") << "a,b\n1,\"2\"x\n"
                                       << "file-corrupt"
                                       << "line 2";
    QTest::newRow("quote inside") << "a,b\n1,2\"x\"\n"
                                  << "file-corrupt"
                                  << "line 2";
    QTest::newRow("ends in a quote") << "a,b\n1,\""
                                     << "file-corrupt"
                                     << "line 2";
}

void TestCsvReader::refusesTables()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    QFETCH(QString, field);
    writeText(file(), text.toStdString());
    const Error thrown = thrownBy([&] { CsvTable{file()}; });
    QCOMPARE(errorCodeName(thrown.code()), error);
    QCOMPARE(thrown.context().field, field.toStdString());
    QCOMPARE(thrown.context().file, file().string());
    QVERIFY2(!thrown.context().expected.empty() && !thrown.context().found.empty(), thrown.what());
}

/// Short rows take many times their size, which would end the process.
void TestCsvReader::refusesMoreRowsThanMemoryHolds()
{
    const std::uint64_t lines = physicalMemoryBytes() / 2 / (bytesOfLine + sizeof(std::string_view)) + 1;
    if (lines > std::uint64_t{1} << 28)
        QSKIP("a file of more than 256 MiB would be needed on this machine");
    writeText(file(), std::string(lines, '\n'));
    const Error thrown = thrownBy([&] { CsvTable{file()}; });
    QCOMPARE(errorCodeName(thrown.code()), "out-of-memory");
    QCOMPARE(thrown.context().file, file().string());
}

void TestCsvReader::standardisesNumbers()
{
    writeText(file("test.csv"), "y,v,w\nb,100,1\n");
    const auto data = open("y,v,w\na,1,1e3\nb,-3,1000\na,+5,1000\n", "label=y&test=test.csv");
    QCOMPARE(data->name, "table.csv");
    QCOMPARE(data->shape, featureShape(2));
    QCOMPARE(data->featureNames, (std::vector<std::string>{"v", "w"}));
    QCOMPARE(data->train.features, (std::vector<float>{1, 1000, -3, 1000, 5, 1000}));
    QCOMPARE(data->normalisation.mean, (std::vector<float>{1, 1000})); // of the training rows alone
    QVERIFY(std::abs(data->normalisation.std[0] - std::sqrt(32.0F / 3)) < 1e-6F);
    QCOMPARE(data->normalisation.std[1], 1.0F);
}

void TestCsvReader::makesFeaturesOfValues()
{
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    writeText(file("test.csv"), "colour,n,id,y\ngreen,3,9,1\nblue,3,9,0\n");
    const std::string text = "colour,n,id,y\nred,1,7,0\nblue,2,8,1\nred,1,9,1\n";
    const auto data = open(text, "label=y&test=test.csv&categorical=n&ignore=id", context);
    QCOMPARE(data->featureNames, (std::vector<std::string>{"colour=blue", "colour=red", "n=1", "n=2"}));
    QCOMPARE(data->train.features, (std::vector<float>{0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0}));
    QCOMPARE(data->test.features, (std::vector<float>{0, 0, 0, 0, 1, 0, 0, 0}));
    QCOMPARE(data->normalisation, (Normalisation{{0, 0, 0, 0}, {1, 1, 1, 1}}));
    QCOMPARE(
        told,
        "Column colour has values in test rows alone, 1 of them, such as green; they count as none of the known ones"
        "Column n has values in test rows alone, 1 of them, such as 3; they count as none of the known ones");
}

void TestCsvReader::takesTestRowsFromAFile()
{
    writeText(file("test.csv"), "a,y\n1,0\n");
    const std::string text = "a,y\n1,0\n2,1\n";
    QCOMPARE(open(text, "label=y&test=test.csv")->test.labels, (std::vector<std::int32_t>{0}));
    writeText(file("test.csv"), "a,y\n1,2\n");
    QCOMPARE(errorNameOf([&] { open(text, "label=y&test=test.csv"); }), "value-out-of-range"); // an unknown class
    writeText(file("test.csv"), "y,a\n1,2\n");
    QCOMPARE(errorNameOf([&] { open(text, "label=y&test=test.csv"); }), "shape-mismatch");
    QCOMPARE(errorNameOf([&] { open(text, "label=y&test=none.csv"); }), "file-missing");
    writeText(file("test.csv"), "a,y\nx,1\n");
    QCOMPARE(thrownBy([&] { open(text, "label=y&test=test.csv"); }).context().field, "line 2, column a");
}

void TestCsvReader::drawsTheSplit()
{
    std::string text = "a,y\n";
    for (int i = 0; i < 30; ++i)
        text += std::to_string(i) + (i < 20 ? ",p\n" : ",q\n");
    const auto data = open(text, "label=y");
    QCOMPARE(data->test.count(), 6);
    QCOMPARE(std::count(data->test.labels.begin(), data->test.labels.end(), 0), 4);
    std::vector<float> all = data->train.features;
    all.insert(all.end(), data->test.features.begin(), data->test.features.end());
    std::sort(all.begin(), all.end());
    for (std::size_t i = 0; i < 30; ++i)
        QCOMPARE(all[i], static_cast<float>(i));
    QCOMPARE(open(text, "label=y&share=0.2&seed=0")->hash, data->hash);
    QVERIFY(open(text, "label=y&seed=1")->hash != data->hash);
    QCOMPARE(open(text, "label=y&share=0.5")->test.count(), 15);
}

void TestCsvReader::ordersClasses()
{
    QCOMPARE(open("a,y\n1,10\n1,9\n1,10\n1,9\n", "label=y")->classNames, (std::vector<std::string>{"9", "10"}));
    QCOMPARE(open("a,y\n1,10\n1,9x\n1,10\n1,9x\n", "label=y")->classNames, (std::vector<std::string>{"10", "9x"}));
}

void TestCsvReader::refusesValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("missing number") << "a,y\n1,0\n,1\n2,0\n3,1\n"
                                    << "line 3, column a";
    QTest::newRow("not available") << "a,y\n1,0\nNA,1\n2,0\n3,1\n"
                                   << "line 3, column a";
    QTest::newRow("missing label") << "a,y\n1,0\n4,\n2,0\n3,1\n"
                                   << "line 3, column y";
    QTest::newRow("one class") << "a,y\n1,0\n2,0\n"
                               << "";
    QTest::newRow("no features") << "y\n0\n1\n0\n1\n"
                                 << "";
    QTest::newRow("no test rows") << "a,y\n1,0\n2,1\n"
                                  << "";
    QString names = "a,y\n"; // numbers but for one, so that it is no column of numbers
    for (int i = 0; i < 3000; ++i)
        names += QString("%1%2,%3\n").arg(i).arg(i == 0 ? "x" : "").arg(i % 2);
    QTest::newRow("too many values") << names << "line";
}

void TestCsvReader::refusesValues()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const Error error = thrownBy([&] { open(text.toStdString(), "label=y"); });
    QCOMPARE(errorCodeName(error.code()), "value-out-of-range");
    QVERIFY(error.context().field.starts_with(field.toStdString()));
}

void TestCsvReader::refusesInfiniteNumbers_data()
{
    QTest::addColumn<QString>("cell");
    for (const char* cell : {"inf", "-inf", "+Infinity", "INF", "-nan", "1e39", "-3.5e38", "1e400", "-1e400"})
        QTest::newRow(cell) << QString(cell);
}

/// In training rows and in test rows.
void TestCsvReader::refusesInfiniteNumbers()
{
    QFETCH(QString, cell);
    const std::string bad = "a,y\n1,0\n" + cell.toStdString() + ",1\n2,0\n3,1\n";
    const std::string sound = "a,y\n1,0\n2,1\n";
    for (const bool inTest : {false, true}) {
        writeText(file("test.csv"), inTest ? bad : sound);
        const Error error = thrownBy([&] { open(inTest ? sound : bad, "label=y&test=test.csv"); });
        QCOMPARE(errorCodeName(error.code()), "non-finite");
        QCOMPARE(error.context().file, file(inTest ? "test.csv" : "table.csv").string());
        QCOMPARE(error.context().field, "line 3, column a");
        QCOMPARE(error.context().expected, "a number that is finite in float32");
        QCOMPARE(error.context().found, '"' + cell.toStdString() + '"');
    }
}

void TestCsvReader::takesInfiniteWordsAsCategories()
{
    writeText(file("test.csv"), "a,y\n1,0\n");
    QCOMPARE(open("a,y\n1,0\ninf,1\nx,1\n1e400,1\n", "label=y&test=test.csv")->featureNames,
             (std::vector<std::string>{"a=1", "a=1e400", "a=inf", "a=x"}));
    QCOMPARE(open("a,y\n1,0\ninf,1\n", "label=y&test=test.csv&categorical=a")->featureNames,
             (std::vector<std::string>{"a=1", "a=inf"}));
}

void TestCsvReader::roundsSmallNumbersToZero()
{
    writeText(file("test.csv"), "a,y\n1,0\n");
    QCOMPARE(open("a,y\n1e-50,0\n1e-400,1\n-1e-400,1\n2,0\n", "label=y&test=test.csv")->train.features,
             (std::vector<float>{0, 0, 0, 2}));
}

void TestCsvReader::tellsWhatKeepsAColumnFromNumbers()
{
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    writeText(file("test.csv"), "a,b,c,y\n0,few,x,0\n");
    std::string text = "a,b,c,y\n";
    for (int i = 0; i < 20; ++i)
        text += (i == 4 ? "n.a." : std::to_string(i)) + (i < 2 ? ",few" : ",7") + (i < 9 ? ",x," : ",y,")
            + std::to_string(i % 2) + '\n';
    open(text, "label=y&test=test.csv", context);
    QCOMPARE(told, "Column a is taken as categories because of \"n.a.\" in line 6; cells that are no numbers: 1 of 20");
    told.clear();
    open(text, "label=y&test=test.csv&categorical=a", context);
    QVERIFY2(told.empty(), told.c_str());
}

void TestCsvReader::namesTheWordOfAColumnOfTooManyValues()
{
    writeText(file("test.csv"), "a,y\n1,0\n");
    std::string text = "a,y\n";
    for (int i = 0; i < 1500; ++i)
        text += (i == 1200 ? "n.a." : std::to_string(i)) + ',' + std::to_string(i % 2) + '\n';
    const Error error = thrownBy([&] { open(text, "label=y&test=test.csv"); });
    QCOMPARE(errorCodeName(error.code()), "value-out-of-range");
    QCOMPARE(error.context().field, "line 1202, column a");
    QCOMPARE(error.context().found, "\"n.a.\"");
    // Said to be names, it is the numbers that are too many.
    QCOMPARE(thrownBy([&] { open(text, "label=y&test=test.csv&categorical=a"); }).context().field,
             "line 1002, column a");
}

void TestCsvReader::refusesOptions_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("error");
    QTest::newRow("no label") << "seed=0"
                              << "value-out-of-range";
    QTest::newRow("no such label") << "label=z"
                                   << "unknown-name";
    QTest::newRow("no such categorical") << "label=y&categorical=z"
                                         << "unknown-name";
    QTest::newRow("no such ignored") << "label=y&ignore=a,z"
                                     << "unknown-name";
    QTest::newRow("unknown option") << "label=y&sed=0"
                                    << "unknown-name";
    QTest::newRow("all left out") << "label=y&ignore=a"
                                  << "value-out-of-range";
}

void TestCsvReader::refusesOptions()
{
    QFETCH(QString, options);
    QFETCH(QString, error);
    QCOMPARE(errorNameOf([&] { open("a,y\n1,0\n2,1\n3,0\n4,1\n", options.toStdString()); }), error.toStdString());
}

void TestCsvReader::readsOrRefusesChangedTables()
{
    const std::string whole = "a,\"b\",y\n1,\"x,\"\"z\",0\r\n2,w,1\n3,\"w\",0\n4,w,1\n5,v,0\n";
    std::mt19937_64 random(8);
    int refused = 0, read = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string changed = whole;
        for (auto n = 1 + random() % 3; n > 0; --n) {
            constexpr std::string_view telling = "\",\n\r 01a";
            const std::size_t at = random() % changed.size();
            if (random() % 3 == 0)
                changed.erase(at, random() % 4);
            else
                changed[at] = random() % 2 ? telling[random() % telling.size()] : static_cast<char>(random());
        }
        const auto error = errorOf([&] {
            const auto data = open(changed, "label=y");
            QCOMPARE(data->train.features.size(), static_cast<std::size_t>(data->train.count() * data->shape.width));
        });
        ++(error ? refused : read);
    }
    QVERIFY(refused > 300 && read > 300);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
