// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "core/data/dataset_suggestion.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

using namespace unlearn;
namespace fs = std::filesystem;

/// What a path that somebody points at can be opened as.
class TestDatasetSuggestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folders_data();
    void folders();
    void aFileOfAFolderStandsForIt();
    void fashionIsKnownByItsFolder();
    void imagesAskForOptions();
    void tables_data();
    void tables();
    void texts();
    void trainingFilesFindTheirTestFiles();
    void nothingThatFitsIsSaid_data();
    void nothingThatFitsIsSaid();
    void pathsThatReadAsOptionsAreRefused();
    void whatIsSuggestedCanBeOpened();
    void dataSetsHaveNames();

private:
    fs::path path(const std::string& name) const { return fs::path(m_folder->path().toStdString()) / name; }
    void write(const std::string& name, const std::string& content = {}) const
    {
        fs::create_directories(path(name).parent_path());
        std::ofstream(path(name), std::ios::binary) << content;
    }
    /// Of all that are suggested, in their order, joined by blanks.
    static std::string kinds(const fs::path& of)
    {
        std::string names;
        for (const DatasetSuggestion& one : suggestDatasets(of))
            names += (names.empty() ? "" : " ") + one.kind;
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatasetSuggestion::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatasetSuggestion::folders_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("kind");
    QTest::newRow("CIFAR-10") << QStringList{"data_batch_1.bin", "test_batch.bin"} << "cifar10";
    QTest::newRow("CIFAR-10 below") << QStringList{"cifar-10-batches-bin/data_batch_1.bin",
                                                   "cifar-10-batches-bin/test_batch.bin"}
                                    << "cifar10";
    QTest::newRow("CIFAR-100") << QStringList{"train.bin", "test.bin"} << "cifar100";
    QTest::newRow("CIFAR-100 below") << QStringList{"cifar-100-binary/train.bin", "cifar-100-binary/test.bin"}
                                     << "cifar100";
    QTest::newRow("IDX") << QStringList{"train-images-idx3-ubyte", "train-labels-idx1-ubyte.gz",
                                        "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}
                         << "idx";
    QTest::newRow("Tiny ImageNet") << QStringList{"train/n01/images/a.JPEG", "train/n02/images/b.JPEG",
                                                  "val/val_annotations.txt"}
                                   << "tiny-imagenet";
    QTest::newRow("NumPy") << QStringList{"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"} << "npz";
    QTest::newRow("images") << QStringList{"cats/a.jpg", "dogs/b.PNG"} << "folder";
    QTest::newRow("images in parts") << QStringList{"train/cats/a.jpg", "train/dogs/b.png", "test/cats/c.jpg"}
                                     << "folder";
}

void TestDatasetSuggestion::folders()
{
    QFETCH(QStringList, files);
    QFETCH(QString, kind);
    for (const QString& file : files)
        write("data/" + file.toStdString());
    const auto suggested = suggestDatasets(path("data"));
    QCOMPARE(suggested.size(), std::size_t{1});
    QCOMPARE(suggested.front().kind, kind.toStdString());
    QCOMPARE(suggested.front().specification(), kind.toStdString() + ":" + path("data").string());
    QCOMPARE(kinds(path("data/")), kind.toStdString()); // as it is dropped by some
    fs::remove(path("data/" + files.back().toStdString()));
    if (kind != QStringLiteral("folder")) // whose last file is not needed in one of the rows
        QCOMPARE(errorNameOf([&] { suggestDatasets(path("data")); }), "format-unsupported");
}

void TestDatasetSuggestion::aFileOfAFolderStandsForIt()
{
    writeIdxFolder(path("mnist"));
    QCOMPARE(suggestDatasets(path("mnist/train-labels-idx1-ubyte")).front().path, path("mnist"));
    write("c/data_batch_1.bin");
    QCOMPARE(errorNameOf([&] { suggestDatasets(path("c/data_batch_1.bin")); }), "format-unsupported");
    write("c/test_batch.bin");
    QCOMPARE(suggestDatasets(path("c/data_batch_1.bin")).front().specification(), "cifar10:" + path("c").string());
}

void TestDatasetSuggestion::fashionIsKnownByItsFolder()
{
    writeIdxFolder(path("Fashion-MNIST"));
    QCOMPARE(kinds(path("Fashion-MNIST")), std::string("fashion-mnist idx"));
}

void TestDatasetSuggestion::imagesAskForOptions()
{
    write("animals/cats/a.jpg");
    QCOMPARE(errorNameOf([&] { suggestDatasets(path("animals")); }), "format-unsupported"); // one class
    write("animals/.hidden/b.jpg");
    write("animals/notes/readme.txt");
    QCOMPARE(errorNameOf([&] { suggestDatasets(path("animals")); }), "format-unsupported");
    write("animals/dogs/b.jpg");
    QVERIFY(suggestDatasets(path("animals")).front().asksForOptions);
    writeIdxFolder(path("mnist"));
    QVERIFY(!suggestDatasets(path("mnist")).front().asksForOptions);
}

void TestDatasetSuggestion::tables_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("options");
    QTest::newRow("by name") << QByteArray("age,Class,income\n1,a,2\n") << "label=Class";
    QTest::newRow("the last") << QByteArray("age,height\r\n1,2\r\n") << "label=height";
    QTest::newRow("marked") << QByteArray("\xEF\xBB\xBFlabel,height\n") << "label=label";
    QTest::newRow("after empty lines") << QByteArray("\n\nx,target\n") << "label=target";
    QTest::newRow("in quotes") << QByteArray("\"a,b\",\"why & what?\" \n1,2\n") << "label=why %26 what%3F";
}

void TestDatasetSuggestion::tables()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, options);
    write("Table.CSV", content.toStdString());
    const auto suggested = suggestDatasets(path("Table.CSV"));
    QCOMPARE(suggested.size(), std::size_t{1});
    QCOMPARE(suggested.front().kind, std::string("csv"));
    QCOMPARE(suggested.front().options, options.toStdString());
    QVERIFY(suggested.front().asksForOptions);
}

void TestDatasetSuggestion::texts()
{
    write("mails.tsv", "spam\tBuy this\n");
    write("mails.txt", "\nham\tHello\n");
    QCOMPARE(suggestDatasets(path("mails.tsv")).front().specification(), "text:" + path("mails.tsv").string());
    QCOMPARE(kinds(path("mails.txt")), std::string("text"));
    write("arrays.NPZ");
    QCOMPARE(kinds(path("arrays.NPZ")), std::string("npz"));
}

void TestDatasetSuggestion::trainingFilesFindTheirTestFiles()
{
    write("adult_train.csv", "age,income\n");
    write("train.tsv", "a\tb\n");
    QCOMPARE(suggestDatasets(path("adult_train.csv")).front().options, std::string("label=income"));
    write("adult_test.csv", "age,income\n");
    write("test.tsv", "a\tb\n");
    const DatasetSuggestion table = suggestDatasets(path("adult_train.csv")).front();
    QCOMPARE(table.options, std::string("label=income&test=adult_test.csv"));
    QCOMPARE(datasetLocations(table.specification()),
             (std::vector<fs::path>{path("adult_train.csv"), path("adult_test.csv")}));
    QCOMPARE(suggestDatasets(path("train.tsv")).front().options, std::string("test=test.tsv"));
    QVERIFY(suggestDatasets(path("test.tsv")).front().options.empty());
}

void TestDatasetSuggestion::nothingThatFitsIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("found");
    QTest::newRow("an empty folder") << "data/" << QByteArray() << "format-unsupported"
                                     << "an empty folder";
    QTest::newRow("other files") << "data/readme.md" << QByteArray("x") << "format-unsupported"
                                 << "readme.md";
    QTest::newRow("one image") << "cat.jpg" << QByteArray("x") << "format-unsupported"
                               << "an image";
    QTest::newRow("an archive") << "data.tar.gz" << QByteArray("x") << "format-unsupported"
                                << ".gz";
    QTest::newRow("another ending") << "data.parquet" << QByteArray("x") << "format-unsupported"
                                    << ".parquet";
    QTest::newRow("no ending") << "data" << QByteArray("x") << "format-unsupported"
                               << "without an ending";
    QTest::newRow("semicolons") << "t.csv" << QByteArray("a;b\n1;2\n") << "format-unsupported"
                                << "a;b";
    QTest::newRow("an empty table") << "t.csv" << QByteArray() << "format-unsupported"
                                    << "\"\"";
    QTest::newRow("prose") << "t.txt" << QByteArray("Dear all,\n") << "format-unsupported"
                           << "Dear all,";
    QTest::newRow("a label alone") << "t.tsv" << QByteArray("spam\t\n") << "format-unsupported"
                                   << "spam";
    QTest::newRow("bytes") << "t.txt" << QByteArray("\x00\xff\x01", 3) << "format-unsupported"
                           << "???";
    QTest::newRow("nothing") << "" << QByteArray() << "file-missing"
                             << "No such";
}

void TestDatasetSuggestion::nothingThatFitsIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, found);
    fs::path asked = path("absent");
    if (name.endsWith(QLatin1Char('/'))) {
        fs::create_directories(path(name.toStdString()));
        asked = path(name.toStdString());
    } else if (!name.isEmpty()) {
        write(name.toStdString(), content.toStdString());
        asked = path(name.toStdString());
        if (name.contains(QLatin1Char('/')))
            asked = asked.parent_path();
    }
    const Error error = thrownBy([&] { suggestDatasets(asked); });
    QCOMPARE(QString(errorCodeName(error.code())), code);
    QVERIFY2(QString::fromStdString(error.context().found).contains(found), error.what());
    QVERIFY(!error.context().expected.empty() && !error.context().file.empty());
}

void TestDatasetSuggestion::pathsThatReadAsOptionsAreRefused()
{
    writeIdxFolder(path("what?size=3"));
    const Error error = thrownBy([&] { suggestDatasets(path("what?size=3")); });
    QCOMPARE(std::string(errorCodeName(error.code())), std::string("value-out-of-range"));
    writeIdxFolder(path("why?"));
    QCOMPARE(kinds(path("why?")), std::string("idx"));
    write("what?size=3.csv", "a,b\n"); // whose own options come later
    QCOMPARE(kinds(path("what?size=3.csv")), std::string("csv"));
}

void TestDatasetSuggestion::whatIsSuggestedCanBeOpened()
{
    writeIdxFolder(path("mnist"));
    QCOMPARE(openDataset(suggestDatasets(path("mnist")).front().specification())->train.count(), std::int64_t{6});
    write("t.csv", "x,why & what?\n1,a\n2,b\n3,a\n4,b\n");
    const auto table = openDataset(suggestDatasets(path("t.csv")).front().specification());
    QCOMPARE(table->classes(), std::int64_t{2});
    QCOMPARE(table->train.count() + table->test.count(), std::int64_t{4});
}

void TestDatasetSuggestion::dataSetsHaveNames()
{
    QCOMPARE(datasetName("fashion-mnist?first=10"), std::string("Fashion-MNIST"));
    QCOMPARE(datasetName("cifar100:/somewhere"), std::string("CIFAR-100"));
    QCOMPARE(datasetName("csv:/a/b/adult.csv?label=x"), std::string("adult.csv"));
    QCOMPARE(datasetName("folder:/a/animals/"), std::string("animals"));
    QCOMPARE(errorNameOf([] { datasetName("nothing"); }), "unknown-name");
}

QTEST_GUILESS_MAIN(TestDatasetSuggestion)
#include "test_dataset_suggestion.moc"
