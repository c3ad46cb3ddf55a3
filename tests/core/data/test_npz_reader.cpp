// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "core/data/npy_array.h"
#include "tests/core/data/npy_files.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <numeric>
#include <random>

using namespace unlearn;
using unlearn::test::npyFile;

class TestNpzReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatNumpyWrites_data();
    void readsWhatNumpyWrites();
    void readsImagesOfAnyLayout();
    void readsFeatures();
    void readsTokens();
    void readsAFolder();
    void refusesHugeFilesByTheirBeginning();
    void readsEveryVersion();
    void refusesArrays_data();
    void refusesArrays();
    void refusesHeaders_data();
    void refusesHeaders();
    void readsOrRefusesChangedArrays();
    void readsOrRefusesChangedFiles();
    void stopsOnRequest();

private:
    std::filesystem::path file() const { return m_folder->filePath("data.npz").toStdString(); }
    std::string specification(const std::string& options = {}) const { return "npz:" + file().string() + options; }
    std::string bytes() const
    {
        ZipBuilder zip;
        for (const auto& [name, content] : m_entries)
            zip.add(name, content);
        return zip.bytes();
    }
    std::shared_ptr<const Dataset> open(const std::string& options = {}, const JobContext& context = {}) const
    {
        writeText(file(), bytes());
        return openDataset(specification(options), context);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<std::string, std::string> m_entries;
};

void TestNpzReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::vector<float> rows{1, 10, 3, 10, 5, 10};
    m_entries = {{"x_train.npy", npyFile<float>("<f4", "(3, 2)", rows)},
                 {"y_train.npy", npyFile<std::int64_t>("<i8", "(3,)", {0, 1, 2})},
                 {"x_test.npy", npyFile<float>("<f4", "(1, 2)", {7, 8})},
                 {"y_test.npy", npyFile<std::int64_t>("<i8", "(1,)", {2})}};
}

void TestNpzReader::readsWhatNumpyWrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char* name : {"images", "images-packed", "images-last", "grey", "features", "features64", "tokens"})
        QTest::newRow(name) << name << name;
}

void TestNpzReader::readsWhatNumpyWrites()
{
    QFETCH(QString, name);
    // Element i of each x is i mod 50; y is the sample's number mod 3. The script made 6 and 3 samples of 3 x 4 x 5.
    const auto data = openDataset("npz:" + (std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/arrays").string()
                                  + "/" + name.toStdString() + ".npz");
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{0, 1, 2, 0, 1, 2}));
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{0, 1, 2}));
    const auto expected = [](std::size_t count) {
        std::vector<int> values(count);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = static_cast<int>(i % 50);
        return values;
    };
    const auto asInts = [](const auto& values) { return std::vector<int>(values.begin(), values.end()); };
    if (name == "images-last") { // the same numbers, but channels run fastest in the file
        QCOMPARE(data->shape, (ImageShape{3, 4, 5}));
        for (std::size_t p = 0; p < 20; ++p)
            QCOMPARE(data->train.pixels[20 + p], (p * 3 + 1) % 50);
    } else if (name.startsWith("images")) {
        QCOMPARE(data->shape, (ImageShape{3, 4, 5}));
        QCOMPARE(asInts(data->train.pixels), expected(360));
    } else if (name == "grey") {
        QCOMPARE(data->shape, (ImageShape{1, 4, 5}));
        QCOMPARE(asInts(data->train.pixels), expected(120));
    } else if (name == "tokens") {
        QCOMPARE(data->shape, tokenShape(20, 50, 0));
        QCOMPARE(asInts(data->test.tokens), expected(60));
    } else {
        QCOMPARE(data->shape, featureShape(20));
        QCOMPARE(asInts(data->train.features), expected(120));
    }
}

void TestNpzReader::readsImagesOfAnyLayout()
{
    std::vector<std::uint8_t> values(3 * 3 * 5 * 3);
    std::iota(values.begin(), values.end(), std::uint8_t{0});
    m_entries["x_train.npy"] = npyFile("|u1", "(3, 3, 5, 3)", values);
    m_entries["x_test.npy"] = npyFile("|u1", "(1, 3, 5, 3)", std::vector<std::uint8_t>(45));
    const auto error = errorOf([&] { open(); });
    QVERIFY(error && error->code() == ErrorCode::ValueOutOfRange);
    QCOMPARE(open("?layout=chw")->shape, (ImageShape{3, 5, 3}));
    QCOMPARE(open("?layout=hwc")->shape, (ImageShape{3, 3, 5}));
    QCOMPARE(open("?layout=hwc")->train.pixels[15], 1);
    QCOMPARE(errorNameOf([&] { open("?layout=xyz"); }), "value-out-of-range");
}

void TestNpzReader::readsFeatures()
{
    const auto data = open();
    QCOMPARE(data->name, "data.npz");
    QCOMPARE(data->shape, featureShape(2));
    QCOMPARE(data->classes(), 3);
    QCOMPARE(data->train.features, (std::vector<float>{1, 10, 3, 10, 5, 10}));
    QCOMPARE(data->normalisation.mean, (std::vector<float>{3, 10}));
    QVERIFY(std::abs(data->normalisation.std[0] - std::sqrt(8.0F / 3)) < 1e-6F);
    QCOMPARE(data->normalisation.std[1], 1.0F);
    const std::string hash = data->hash;
    m_entries["x_test.npy"] = npyFile<float>("<f4", "(1, 2)", {7, 8.5F});
    QVERIFY(open()->hash != hash);
    m_entries["x_test.npy"] = npyFile<double>("<f8", "(1, 2)", {7, 8});
    QCOMPARE(errorNameOf([&] { open(); }), "shape-mismatch"); // of another type than x_train
    QCOMPARE(errorNameOf([&] { open("?padding=0"); }), "shape-mismatch");
    init();
    QCOMPARE(errorNameOf([&] { open("?padding=0"); }), "unknown-name"); // features have none
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    m_entries["x_val.npy"] = "anything";
    open({}, context);
    QCOMPARE(told, "The array x_val.npy is not one of those that are read");
}

void TestNpzReader::readsTokens()
{
    m_entries["x_train.npy"] = npyFile<std::int32_t>("<i4", "(3, 2)", {5, 6, 7, 1, 1, 1});
    m_entries["x_test.npy"] = npyFile<std::int32_t>("<i4", "(1, 2)", {9, 1});
    QCOMPARE(open()->shape, tokenShape(2, 10, 0));
    QCOMPARE(open("?padding=1&vocabulary=30")->shape, tokenShape(2, 30, 1));
    QCOMPARE(open()->train.tokens, (std::vector<std::int32_t>{5, 6, 7, 1, 1, 1}));
    QVERIFY(open()->hash != open("?padding=1")->hash); // another network input
    QVERIFY(open()->normalisation.mean.empty());
    QCOMPARE(errorNameOf([&] { open("?vocabulary=9"); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { open("?padding=10"); }), "value-out-of-range");
    m_entries["x_test.npy"] = npyFile<std::int32_t>("<i4", "(1, 2)", {-1, 1});
    QCOMPARE(thrownBy([&] { open(); }).context().found, "-1");
}

void TestNpzReader::readsAFolder()
{
    const std::string hash = open()->hash;
    const std::filesystem::path folder = m_folder->filePath("arrays").toStdString();
    std::filesystem::create_directory(folder);
    for (const auto& [name, content] : m_entries)
        writeText(folder / name, content);
    QCOMPARE(openDataset("npz:" + folder.string())->hash, hash);
    std::filesystem::remove(folder / "y_test.npy");
    const auto error = thrownBy([&] { openDataset("npz:" + folder.string()); });
    QCOMPARE(errorCodeName(error.code()), "file-missing");
    QCOMPARE(error.context().file, (folder / "y_test.npy").string());
    QCOMPARE(errorNameOf([&] { openDataset("npz:" + (folder / "none").string()); }), "file-missing");
}

/// Files with holes claim sizes that the disk does not have; they must not be asked of the memory.
void TestNpzReader::refusesHugeFilesByTheirBeginning()
{
    const std::filesystem::path folder = m_folder->filePath("arrays").toStdString();
    std::filesystem::create_directory(folder);
    for (const auto& [name, content] : m_entries)
        writeText(folder / name, content);
    const std::uint64_t tooLarge = std::uint64_t{1} << 43; // 8 TiB
    const std::string header = npyFile<std::uint8_t>("|u1", "(" + std::to_string(tooLarge >> 10) + ", 32, 32)", {});
    writeText(folder / "x_train.npy", header);
    std::error_code error;
    std::filesystem::resize_file(folder / "x_train.npy", header.size() + tooLarge, error);
    if (error)
        QSKIP("this file system has no files of such a size");
    const Error thrown = thrownBy([&] { openDataset("npz:" + folder.string()); });
    QCOMPARE(errorCodeName(thrown.code()), "out-of-memory");
    QCOMPARE(thrown.context().field, "x_train.npy");
    writeText(folder / "x_train.npy", "no array");
    std::filesystem::resize_file(folder / "x_train.npy", tooLarge);
    QCOMPARE(errorNameOf([&] { openDataset("npz:" + folder.string()); }), "file-corrupt");
}

void TestNpzReader::readsEveryVersion()
{
    const std::string hash = open()->hash;
    for (const int version : {2, 3}) {
        m_entries["x_test.npy"] = npyFile<float>("<f4", "(1, 2)", {7, 8}, version);
        QCOMPARE(open()->hash, hash);
    }
    m_entries["x_test.npy"] = npyFile<float>("<f4", "(1, 2)", {7, 8}, 4);
    QCOMPARE(errorNameOf([&] { open(); }), "format-unsupported");
}

void TestNpzReader::refusesArrays_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("error");
    const auto row = [](const char* title, const char* name, const std::string& content, const char* error) {
        QTest::newRow(title) << std::string(name) << content << std::string(error);
    };
    const std::vector<float> six{1, 2, 3, 4, 5, 6};
    constexpr float infinite = std::numeric_limits<float>::infinity();
    row("no array", "x_train.npy", "hello, world", "file-corrupt");
    row("empty", "x_train.npy", "", "file-corrupt");
    row("infinite", "x_train.npy", npyFile<float>("<f4", "(3, 2)", {1, 2, 3, 4, infinite, 6}), "non-finite");
    row("not a number", "x_test.npy", npyFile<float>("<f4", "(1, 2)", {std::nanf(""), 6}), "non-finite");
    row("float64 beyond float32", "x_train.npy", npyFile<double>("<f8", "(3, 2)", {1, 2, 3, 4, 1e300, 6}),
        "shape-mismatch");
    row("one axis", "x_train.npy", npyFile<float>("<f4", "(6,)", six), "format-unsupported");
    row("no axis", "x_train.npy", npyFile<float>("<f4", "()", {1}), "format-unsupported");
    row("three axes of floats", "x_train.npy", npyFile<float>("<f4", "(3, 2, 1)", six), "format-unsupported");
    row("no samples", "x_test.npy", npyFile<float>("<f4", "(0, 2)", {}), "value-out-of-range");
    row("other width", "x_test.npy", npyFile<float>("<f4", "(2, 1)", {1, 2}), "shape-mismatch");
    row("other count", "y_train.npy", npyFile<std::int64_t>("<i8", "(2,)", {0, 1}), "shape-mismatch");
    row("labels of floats", "y_train.npy", npyFile<float>("<f4", "(3,)", {0, 1, 2}), "shape-mismatch");
    row("labels in columns", "y_train.npy", npyFile<std::int64_t>("<i8", "(3, 1)", {0, 1, 2}), "shape-mismatch");
    row("negative label", "y_train.npy", npyFile<std::int64_t>("<i8", "(3,)", {0, -1, 2}), "value-out-of-range");
    row("huge label", "y_train.npy", npyFile<std::int64_t>("<i8", "(3,)", {0, 1LL << 40, 2}), "value-out-of-range");
    row("one class", "y_train.npy", npyFile<std::int64_t>("<i8", "(3,)", {0, 0, 0}), "value-out-of-range");
    row("unknown class", "y_test.npy", npyFile<std::int64_t>("<i8", "(1,)", {3}), "value-out-of-range");
    row("unsigned beyond", "y_test.npy", npyFile<std::uint64_t>("<u8", "(1,)", {~0ULL}), "value-out-of-range");
    row("longer", "x_test.npy", npyFile<float>("<f4", "(1, 2)", {1, 2, 3}), "file-corrupt");
    row("shorter", "x_test.npy", npyFile<float>("<f4", "(1, 2)", {1}), "file-corrupt");
    row("sizes that overflow", "x_test.npy", npyFile<float>("<f4", "(4611686018427387904, 4, 1)", {}), "file-corrupt");
}

void TestNpzReader::refusesArrays()
{
    QFETCH(std::string, name);
    QFETCH(std::string, content);
    QFETCH(std::string, error);
    m_entries[name] = content;
    const Error thrown = thrownBy([&] { open(); });
    QCOMPARE(errorCodeName(thrown.code()), error.c_str());
    QCOMPARE(thrown.context().file, file().string());
}

void TestNpzReader::refusesHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("error");
    const char* good = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }";
    QTest::newRow("good") << good << "no error";
    QTest::newRow("other order, no space") << "{'shape':(1,2),'fortran_order':False,'descr':'<f4'}"
                                           << "no error";
    QTest::newRow("Fortran order") << QString(good).replace("False", "True") << "format-unsupported";
    QTest::newRow("big-endian") << QString(good).replace("<f4", ">f4") << "format-unsupported";
    QTest::newRow("objects") << QString(good).replace("<f4", "|O") << "format-unsupported";
    QTest::newRow("truth values") << QString(good).replace("<f4", "|b1") << "format-unsupported";
    QTest::newRow("fields") << QString(good).replace("'<f4'", "[('a', '<f4')]") << "format-unsupported";
    QTest::newRow("negative size") << QString(good).replace("2)", "-2)") << "file-corrupt";
    QTest::newRow("size too large") << QString(good).replace("2)", "99999999999999999999)") << "file-corrupt";
    QTest::newRow("no size") << QString(good).replace("2)", "x)") << "file-corrupt";
    QTest::newRow("not closed") << QString(good).replace("}", "") << "file-corrupt";
    QTest::newRow("shape not closed") << QString(good).replace(")", "") << "file-corrupt";
    QTest::newRow("more behind") << QString(good) + "{}"
                                 << "file-corrupt";
    QTest::newRow("twice") << QString(good).replace("'shape'", "'descr'") << "file-corrupt";
    QTest::newRow("unknown key") << QString(good).replace("'shape'", "'size'") << "file-corrupt";
    QTest::newRow("too few keys") << "{'descr': '<f4'}"
                                  << "file-corrupt";
    QTest::newRow("nothing") << ""
                             << "file-corrupt";
    QTest::newRow("an expression") << "__import__('os').system('true')"
                                   << "file-corrupt";
}

void TestNpzReader::refusesHeaders()
{
    QFETCH(QString, header);
    QFETCH(QString, error);
    const std::string text = header.toStdString();
    const std::string bytes = "\x93NUMPY" + number(1, 1) + number(0, 1) + number(text.size(), 2) + text + number(0, 8);
    const auto parse = [&](std::size_t size) {
        const auto* begin = reinterpret_cast<const std::byte*>(bytes.data());
        return parseNpy({begin, begin + size}, "array");
    };
    QCOMPARE(errorNameOf([&] { parse(bytes.size()); }), error.toStdString());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(errorOf([&] { parse(size); }));
}

/// Whatever is read is of the size that it says; run under the sanitizers, no byte outside is touched.
void TestNpzReader::readsOrRefusesChangedArrays()
{
    const std::string whole = m_entries["x_train.npy"];
    std::mt19937_64 random(5);
    int refused = 0, read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string changed = whole;
        for (auto n = 1 + random() % 3; n > 0; --n) {
            constexpr std::string_view telling = "{}()',:0123456789 <|uif";
            const std::size_t at = random() % changed.size();
            changed[at] = random() % 2 ? telling[random() % telling.size()] : static_cast<char>(random());
        }
        const auto error = errorOf([&] {
            const auto* begin = reinterpret_cast<const std::byte*>(changed.data());
            const NpyArray array = parseNpy({begin, begin + changed.size()}, "array");
            QCOMPARE(array.bytes.size() - array.start,
                     static_cast<std::size_t>(array.count()) * npyItemSize(array.type));
            if (array.count() > 0)
                array.numberAt(array.count() - 1);
        });
        ++(error ? refused : read);
    }
    QVERIFY(refused > 1000 && read > 1000);
}

void TestNpzReader::readsOrRefusesChangedFiles()
{
    const std::string whole = bytes();
    std::mt19937_64 random(6);
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        std::string changed = whole;
        for (auto n = 1 + random() % 3; n > 0; --n)
            changed[random() % changed.size()] = static_cast<char>(random());
        writeText(file(), changed);
        refused += errorOf([&] { openDataset(specification()); }) ? 1 : 0;
    }
    QVERIFY(refused > 500);
}

void TestNpzReader::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    QCOMPARE(errorNameOf([&] { open({}, context); }), "cancelled");
}

QTEST_GUILESS_MAIN(TestNpzReader)
#include "test_npz_reader.moc"
