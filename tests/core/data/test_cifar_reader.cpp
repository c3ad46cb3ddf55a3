// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

class TestCifarReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsCifar10();
    void readsCifar100();
    void findsTheUnpackedFolderBelow();
    void keepsPublishedNormalisation();
    void tellsOfOtherRecordCounts();
    void refusesSizesThatAreNoRecords_data();
    void refusesSizesThatAreNoRecords();
    void refusesLabelsBeyondTheClasses();
    void refusesMissingBatch();
    void refusesOtherClassNames();
    void stopsOnRequest();

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::string cifar10() const { return "cifar10:" + folder().string(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCifarReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (int batch = 1; batch <= 5; ++batch)
        writeBytes(folder() / ("data_batch_" + std::to_string(batch) + ".bin"),
                   cifarFile({static_cast<std::uint8_t>(batch), 9}, false));
    writeBytes(folder() / "test_batch.bin", cifarFile({3, 4, 0}, false));
}

void TestCifarReader::readsCifar10()
{
    const auto data = openDataset(cifar10());
    QCOMPARE(data->name, "CIFAR-10");
    QCOMPARE(data->shape, (ImageShape{3, 32, 32}));
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{1, 9, 2, 9, 3, 9, 4, 9, 5, 9}));
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{3, 4, 0}));
    QCOMPARE(data->classNames.at(9), "truck");
    const auto image = data->image(data->train, 3);
    for (std::size_t p = 0; p < 3072; ++p)
        QCOMPARE(image[p], static_cast<std::uint8_t>(31 + p));
}

void TestCifarReader::readsCifar100()
{
    writeBytes(folder() / "train.bin", cifarFile({99, 0}, true));
    writeBytes(folder() / "test.bin", cifarFile({42}, true));
    const auto data = openDataset("cifar100:" + folder().string());
    QCOMPARE(data->name, "CIFAR-100");
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{99, 0}));
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{42}));
    QCOMPARE(data->classes(), 100);
    QCOMPARE(data->image(data->train, 1)[0], 31);
    std::string names;
    for (int i = 0; i < 100; ++i)
        names += "fine " + std::to_string(i) + '\n';
    writeBytes(folder() / "fine_label_names.txt", {names.begin(), names.end()});
    QCOMPARE(openDataset("cifar100:" + folder().string())->classNames.at(42), "fine 42");
}

void TestCifarReader::findsTheUnpackedFolderBelow()
{
    const auto below = folder() / "cifar-10-batches-bin";
    std::filesystem::create_directory(below);
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
        if (entry.is_regular_file())
            std::filesystem::rename(entry.path(), below / entry.path().filename());
    }
    QCOMPARE(openDataset(cifar10())->train.count(), 10);
}

void TestCifarReader::keepsPublishedNormalisation()
{
    QCOMPARE(openDataset(cifar10())->normalisation,
             (Normalisation{{0.5071F, 0.4866F, 0.4409F}, {0.2009F, 0.1984F, 0.2023F}}));
}

void TestCifarReader::tellsOfOtherRecordCounts()
{
    std::vector<std::string> notices;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { notices.push_back(sentence.text()); };
    openDataset(cifar10(), context);
    QCOMPARE(notices.size(), 6U);
    QCOMPARE(notices.back(), "test_batch.bin holds 3 records, the original 10000");
}

void TestCifarReader::refusesSizesThatAreNoRecords_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 3072, 3074, 2 * 3073 - 1, 2 * 3073 + 1})
        QTest::addRow("%d bytes", size) << size;
}

void TestCifarReader::refusesSizesThatAreNoRecords()
{
    QFETCH(int, size);
    const auto file = folder() / "data_batch_3.bin";
    writeBytes(file, Bytes(static_cast<std::size_t>(size)));
    const auto error = errorOf([&] { openDataset(cifar10()); });
    QVERIFY(error && error->code() == ErrorCode::FileCorrupt);
    QCOMPARE(error->context().file, file.string());
    QCOMPARE(error->context().expected, "a multiple of 3073 bytes");
    QCOMPARE(error->context().found, std::to_string(size));
}

void TestCifarReader::refusesLabelsBeyondTheClasses()
{
    writeBytes(folder() / "data_batch_2.bin", cifarFile({3, 10, 0}, false));
    const auto error = errorOf([&] { openDataset(cifar10()); });
    QVERIFY(error && error->code() == ErrorCode::ValueOutOfRange);
    QCOMPARE(error->context().file, (folder() / "data_batch_2.bin").string());
    QCOMPARE(error->context().field, "label of sample 1");
    QCOMPARE(error->context().found, "10");
}

void TestCifarReader::refusesMissingBatch()
{
    std::filesystem::remove(folder() / "data_batch_4.bin");
    const auto error = errorOf([&] { openDataset(cifar10()); });
    QVERIFY(error && error->code() == ErrorCode::FileMissing);
    QCOMPARE(error->context().file, (folder() / "data_batch_4.bin").string());
}

void TestCifarReader::refusesOtherClassNames()
{
    writeBytes(folder() / "batches.meta.txt", {'a', '\n', 'b', '\n'});
    const auto error = errorOf([&] { openDataset(cifar10()); });
    QVERIFY(error && error->code() == ErrorCode::ShapeMismatch);
    QCOMPARE(error->context().found, "2");
}

void TestCifarReader::stopsOnRequest()
{
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.progress = [&](const Progress& progress) {
        if (progress.share > 0)
            source.request_stop();
    };
    QCOMPARE(errorNameOf([&] { openDataset(cifar10(), context); }), "cancelled");
}

QTEST_GUILESS_MAIN(TestCifarReader)
#include "test_cifar_reader.moc"
