// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;

class TestIdxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsPixelsLabelsAndClasses();
    void readsGzip();
    void namesClassesFromFile();
    void measuresNormalisation();
    void flatChannelKeepsFiniteNormalisation();
    void hashFollowsContentOnly();
    void resolvesRelativeFolders();
    void reportsProgressAndStops();
    void refusesEveryCut();
    void refusesEveryCutOfGzip();
    void refusesDamagedGzip();
    void refusesWrongContent_data();
    void refusesWrongContent();
    void refusesMissingFileByName();
    void refusesFolderAsFile();
    void readsInstalledFashionMnist();
    void refusesFashionMnistOfOtherSize();
    void refusesUnknownAndIncompleteNames();

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::string specification() const { return "idx:" + folder().string(); }
    std::optional<Error> openError(const JobContext& context = {}) const
    {
        return errorOf([&] { openDataset(specification(), context); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestIdxReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeIdxFolder(folder());
}

void TestIdxReader::readsPixelsLabelsAndClasses()
{
    const auto data = openDataset(specification());
    QCOMPARE(data->shape, (ImageShape{1, 2, 3}));
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{0, 1, 2, 0, 1, 2}));
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{2, 1, 0}));
    QCOMPARE(data->classNames, (std::vector<std::string>{"class 0", "class 1", "class 2"}));
    QCOMPARE(data->source, specification());
    QCOMPARE(data->name, folder().filename().string());
    const auto image = data->image(data->train, 5);
    QCOMPARE(image.size(), 6U);
    for (std::size_t p = 0; p < 6; ++p)
        QCOMPARE(image[p], samplePixel(5, p));
    QCOMPARE(errorNameOf([&] { data->image(data->train, 6); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { data->image(data->train, -1); }), "value-out-of-range");
}

void TestIdxReader::readsGzip()
{
    const auto plain = openDataset(specification());
    for (const char* name : {"train-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}) {
        writeBytes(folder() / (std::string(name) + ".gz"), gzipped(readBytes(folder() / name)));
        std::filesystem::remove(folder() / name);
    }
    QCOMPARE(openDataset(specification())->hash, plain->hash);
}

void TestIdxReader::namesClassesFromFile()
{
    const std::string names = "ant\nbee\r\n\ncat\ndog";
    writeBytes(folder() / "classes.txt", {names.begin(), names.end()});
    QCOMPARE(openDataset(specification())->classNames, (std::vector<std::string>{"ant", "bee", "cat", "dog"}));
    writeBytes(folder() / "classes.txt", {'a', '\n', 'b'});
    const auto error = openError();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::ValueOutOfRange);
    QCOMPARE(error->context().field, "label of sample 2");
    QCOMPARE(error->context().expected, "0..1");
}

void TestIdxReader::measuresNormalisation()
{
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        for (std::size_t p = 0; p < 6; ++p) {
            const double value = samplePixel(i, p) / 255.0;
            sum += value;
            squares += value * value;
        }
    }
    const double mean = sum / 36;
    const Normalisation found = openDataset(specification())->normalisation;
    QCOMPARE(found.mean, std::vector<float>{static_cast<float>(mean)});
    QVERIFY(std::abs(found.std.at(0) - std::sqrt(squares / 36 - mean * mean)) < 1e-6);
}

void TestIdxReader::flatChannelKeepsFiniteNormalisation()
{
    writeBytes(folder() / "train-images-idx3-ubyte", idxFile({6, 2, 3}, Bytes(36, 255)));
    QCOMPARE(openDataset(specification())->normalisation, (Normalisation{{1.0F}, {1.0F}}));
}

void TestIdxReader::hashFollowsContentOnly()
{
    const std::string before = openDataset(specification())->hash;
    // Computed with Python's hashlib over the documented fields.
    QCOMPARE(before, "b57080deb0e7f7c1efbdc81f13ba526f9f33080def10ceb4cb3461b4f5af1dbb");
    const std::string names = "a\nb\nc\n";
    writeBytes(folder() / "classes.txt", {names.begin(), names.end()});
    QCOMPARE(openDataset(specification())->hash, before);
    writeBytes(folder() / "t10k-labels-idx1-ubyte", idxFile({3}, {2, 1, 1}));
    QVERIFY(openDataset(specification())->hash != before);
}

void TestIdxReader::resolvesRelativeFolders()
{
    const auto data = openDataset("idx:" + folder().filename().string(), {}, folder().parent_path());
    QCOMPARE(data->train.count(), 6);
}

void TestIdxReader::reportsProgressAndStops()
{
    std::vector<double> shares;
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.progress = [&](const Progress& progress) {
        QCOMPARE(progress.phase, "load");
        shares.push_back(progress.share);
    };
    openDataset(specification(), context);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.front(), 0.0);
    QCOMPARE(shares.back(), 1.0);
    source.request_stop();
    const auto error = openError(context);
    QVERIFY(error && error->code() == ErrorCode::Cancelled);
}

void TestIdxReader::refusesEveryCut()
{
    for (const char* name : {"train-images-idx3-ubyte", "train-labels-idx1-ubyte"}) {
        const Bytes whole = readBytes(folder() / name);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            writeBytes(folder() / name, {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)});
            const auto error = openError();
            QVERIFY2(error && error->code() == ErrorCode::FileCorrupt, std::to_string(size).c_str());
            QCOMPARE(error->context().file, (folder() / name).string());
        }
        writeBytes(folder() / name, whole);
    }
    QVERIFY(!openError());
}

void TestIdxReader::refusesEveryCutOfGzip()
{
    const auto file = folder() / "train-images-idx3-ubyte";
    const Bytes whole = gzipped(readBytes(file));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        writeBytes(file, {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)});
        const auto error = openError();
        QVERIFY2(error && error->code() == ErrorCode::FileCorrupt, std::to_string(size).c_str());
    }
}

void TestIdxReader::refusesDamagedGzip()
{
    const auto file = folder() / "train-images-idx3-ubyte";
    const Bytes whole = gzipped(readBytes(file));
    const std::string hash = openDataset(specification())->hash;
    // From the first byte after gzip's own header on: deflate data, checksum and length all have to agree. The last
    // byte of the deflate data may end in bits that mean nothing; there the images stay what they were.
    int harmless = 0;
    for (std::size_t i = 10; i < whole.size(); ++i) {
        Bytes damaged = whole;
        damaged[i] ^= 0x40;
        writeBytes(file, damaged);
        const auto error = openError();
        if (error)
            QCOMPARE(error->code(), ErrorCode::FileCorrupt);
        else
            QCOMPARE(openDataset(specification())->hash, hash);
        harmless += !error;
    }
    QVERIFY(harmless <= 1);
}

void TestIdxReader::refusesWrongContent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* what, const char* name, const Bytes& content, const char* code) {
        QTest::newRow(what) << QByteArray(
            name) << QByteArray(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()))
                            << QByteArray(code);
    };
    const Bytes pixels(36, 1);
    Bytes floats = idxFile({6, 2, 3}, pixels);
    floats[2] = 0x0D;
    row("text", "train-images-idx3-ubyte", {'h', 'e', 'l', 'l', 'o', ' ', 'y', 'o', 'u', '!'}, "file-corrupt");
    row("floats", "train-images-idx3-ubyte", floats, "format-unsupported");
    row("labels in place of images", "train-images-idx3-ubyte", idxFile({6}, {0, 1, 2, 0, 1, 2}), "format-unsupported");
    row("colour images", "train-images-idx3-ubyte", idxFile({2, 3, 2, 3}, pixels), "format-unsupported");
    row("longer than said", "train-images-idx3-ubyte", idxFile({6, 2, 3}, Bytes(37, 1)), "file-corrupt");
    row("no images", "train-images-idx3-ubyte", idxFile({0, 2, 3}, {}), "file-corrupt");
    row("no columns", "train-images-idx3-ubyte", idxFile({6, 2, 0}, {}), "file-corrupt");
    row("huge", "train-images-idx3-ubyte", idxFile({0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, pixels), "file-corrupt");
    row("product wraps to 36", "train-images-idx3-ubyte", idxFile({0x80000000, 0x80000000, 4}, pixels), "file-corrupt");
    row("other number of labels", "train-labels-idx1-ubyte", idxFile({5}, {0, 1, 2, 0, 1}), "shape-mismatch");
    row("other size of test images", "t10k-images-idx3-ubyte", idxFile({3, 3, 2}, Bytes(18, 1)), "shape-mismatch");
    row("test label beyond the classes", "t10k-labels-idx1-ubyte", idxFile({3}, {2, 3, 0}), "value-out-of-range");
}

void TestIdxReader::refusesWrongContent()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, code);
    const auto file = folder() / name.toStdString();
    writeBytes(file, {content.begin(), content.end()});
    const auto error = openError();
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), code.constData());
    QCOMPARE(error->context().file, file.string());
    QVERIFY2(!error->context().expected.empty() && !error->context().found.empty(), error->what());
    QVERIFY(std::string(error->what()).find('\n') == std::string::npos);
}

void TestIdxReader::refusesMissingFileByName()
{
    std::filesystem::remove(folder() / "t10k-labels-idx1-ubyte");
    const auto error = openError();
    QVERIFY(error && error->code() == ErrorCode::FileMissing);
    QVERIFY(error->context().expected.find("t10k-labels-idx1-ubyte.gz") != std::string::npos);
}

void TestIdxReader::refusesFolderAsFile()
{
    std::filesystem::remove(folder() / "t10k-labels-idx1-ubyte");
    std::filesystem::create_directory(folder() / "t10k-labels-idx1-ubyte");
    const auto error = openError();
    QVERIFY(error && error->code() == ErrorCode::FileUnreadable);
}

void TestIdxReader::readsInstalledFashionMnist()
{
    if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
        const auto error = errorOf([] { openDataset("fashion-mnist"); });
        QVERIFY(error && error->code() == ErrorCode::FileMissing);
        QVERIFY(error->message().find("apt-get install dataset-fashion-mnist") != std::string::npos);
        QSKIP("Debian's package dataset-fashion-mnist is not installed");
    }
    const auto data = openDataset("fashion-mnist");
    QCOMPARE(data->name, "Fashion-MNIST");
    QCOMPARE(data->shape, (ImageShape{1, 28, 28}));
    QCOMPARE(data->train.count(), 60'000);
    QCOMPARE(data->test.count(), 10'000);
    QCOMPARE(data->classNames.at(9), "Ankle boot");
    QCOMPARE(std::count(data->train.labels.begin(), data->train.labels.end(), 4), 6'000);
    // The fixed constants are those of the images, and the first image is an ankle boot.
    const auto measured = openDataset("idx:/usr/share/datasets/fashion-mnist");
    QVERIFY(std::abs(measured->normalisation.mean[0] - data->normalisation.mean[0]) < 1e-4F);
    QVERIFY(std::abs(measured->normalisation.std[0] - data->normalisation.std[0]) < 1e-4F);
    QCOMPARE(measured->hash, data->hash);
    QCOMPARE(data->train.labels[0], 9);
}

void TestIdxReader::refusesFashionMnistOfOtherSize()
{
    const auto error = errorOf([&] { openDataset("fashion-mnist:" + folder().string()); });
    QVERIFY(error && error->code() == ErrorCode::ShapeMismatch);
    QCOMPARE(error->context().found, "2 x 3");
}

void TestIdxReader::refusesUnknownAndIncompleteNames()
{
    QCOMPARE(errorNameOf([] { openDataset("imagenet:/tmp"); }), "unknown-name");
    QCOMPARE(errorNameOf([] { openDataset(""); }), "unknown-name");
    QCOMPARE(errorNameOf([] { openDataset("cifar10"); }), "value-out-of-range");
    QCOMPARE(errorNameOf([] { openDataset("idx:"); }), "value-out-of-range");
    QCOMPARE(errorNameOf([] { openDataset("fashion-mnist:"); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { openDataset("idx:" + (folder() / "none").string()); }), "file-missing");
}

QTEST_GUILESS_MAIN(TestIdxReader)
#include "test_idx_reader.moc"
