// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "core/data/dataset_specification.h"
#include "core/data/image_folder_reader.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace unlearn;
namespace fs = std::filesystem;

namespace {

/// One colour: red says the class, green the image.
void writeImage(const fs::path& file, int red, int green, int width = 6, int height = 4)
{
    fs::create_directories(file.parent_path());
    QImage image(width, height, QImage::Format_RGB888);
    image.fill(QColor(red, green, 200));
    if (!image.save(QString::fromStdString(file.string()), "PNG"))
        qFatal("an image can not be written");
}

} // namespace

/// Folders of images: which files become which samples, whatever else lies there.
class TestImageFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersByClassThenName();
    void takesVal();
    void partsASingleLevel();
    void sameForAnyNumberOfThreads();
    void refusesOtherSizes();
    void bringsToOneSize();
    void leavesBrokenImagesOut();
    void namesEachOfAFewBroken();
    void namesAllOfManyBroken();
    void refusesTooManyBroken();
    void doesNotFollowLinksOut();
    void refusesFolders_data();
    void refusesFolders();
    void refusesUnreadableFolder();
    void stopsOnRequest();
    void readsTinyImageNet();
    void wordsOfTinyImageNetDoNoHarm();
    void refusesTinyImageNet_data();
    void refusesTinyImageNet();
    void refusesTinyImageNetOfLinksOut_data();
    void refusesTinyImageNetOfLinksOut();

private:
    fs::path root() const { return fs::path(m_folder->path().toStdString()) / "data"; }
    std::string specification(const std::string& options = {}) const { return "folder:" + root().string() + options; }
    void writeTinyImageNet() const;
    static void write(const fs::path& file, const std::string& text)
    {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImageFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Written in an order that is not the one they are read in.
    for (const char* split : {"train", "test"}) {
        writeImage(root() / split / "cat" / "b.png", 20, 1);
        writeImage(root() / split / "cat" / "a.PNG", 20, 0);
        writeImage(root() / split / "Zebra" / "10.png", 10, 0);
        writeImage(root() / split / "Zebra" / "9.png", 10, 1);
    }
    writeImage(root() / "train" / "cat" / "c.jpeg", 20, 2); // a PNG by content
    writeBytes(root() / "train" / "cat" / "notes.txt", {'x'});
    writeBytes(root() / "train" / ".hidden.png", {'x'});
}

void TestImageFolder::ordersByClassThenName()
{
    const auto data = openDataset(specification());
    QCOMPARE(data->name, "data");
    QCOMPARE(data->classNames, (std::vector<std::string>{"Zebra", "cat"}));
    QCOMPARE(data->shape, (ImageShape{3, 4, 6}));
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{0, 0, 1, 1, 1}));
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{0, 0, 1, 1}));
    for (std::int64_t i = 0; i < 5; ++i) {
        const auto image = data->image(data->train, i);
        QCOMPARE(image.size(), 72U);
        for (std::size_t p = 0; p < 24; ++p) {
            QCOMPARE(image[p], i < 2 ? 10 : 20);
            QCOMPARE(image[24 + p], i < 2 ? i : i - 2);
            QCOMPARE(image[48 + p], 200);
        }
    }
    QCOMPARE(data->normalisation.mean.size(), 3U);
    QVERIFY(std::abs(data->normalisation.mean[0] - 16.0F / 255) < 1e-6F); // of the training images alone
    QCOMPARE(data->normalisation.std[2], 1.0F);
}

void TestImageFolder::takesVal()
{
    fs::rename(root() / "test", root() / "val");
    QCOMPARE(openDataset(specification())->test.count(), 4);
}

void TestImageFolder::partsASingleLevel()
{
    fs::remove_all(root());
    for (int i = 0; i < 10; ++i) {
        writeImage(root() / "a" / (std::to_string(i) + ".png"), 1, i);
        writeImage(root() / "b" / (std::to_string(i) + ".png"), 2, i);
    }
    writeImage(root() / "c" / "only.png", 3, 0);
    writeImage(root() / "d" / "one.png", 4, 0);
    writeImage(root() / "d" / "two.png", 4, 0);
    std::vector<std::string> notices;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { notices.push_back(sentence.text()); };
    const auto data = openDataset(specification(), context);
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{0, 0, 1, 1, 3}));
    QCOMPARE(data->train.count(), 18);
    QCOMPARE(notices,
             (std::vector<std::string>{"The folder has no train folder; 5 of 23 images, a share of each class "
                                       "drawn by seed 0, are the test split"}));
    QCOMPARE(openDataset(specification())->hash, data->hash);
    QCOMPARE(openDataset(specification("?share=0.2&seed=0"))->hash, data->hash);
    QVERIFY(openDataset(specification("?seed=1"))->hash != data->hash);
    QCOMPARE(openDataset(specification("?share=0.5"))->test.count(), 11);
}

void TestImageFolder::sameForAnyNumberOfThreads()
{
    for (int i = 0; i < 300; ++i)
        writeImage(root() / "train" / "cat" / ("x" + std::to_string(i) + ".png"), i % 256, i / 256);
    writeBytes(root() / "train" / "cat" / "x17.png", {1, 2, 3});
    DatasetOptions none({});
    const ImageLists lists = listImageFolder(root(), none, {});
    std::string hash;
    for (const int workers : {1, 2, 7}) {
        std::string told;
        JobContext context;
        context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
        const std::string found = datasetHash(loadImages(lists, {.size = {}, .workers = workers}, context)) + told;
        QVERIFY(hash.empty() || hash == found);
        hash = found;
    }
}

void TestImageFolder::refusesOtherSizes()
{
    writeImage(root() / "train" / "cat" / "b.png", 1, 1, 6, 5);
    writeImage(root() / "train" / "cat" / "c.png", 1, 1, 7, 5);
    for (int i = 0; i < 5; ++i) { // the same sentence whichever thread comes first
        const auto error = errorOf([&] { openDataset(specification()); });
        QVERIFY(error && error->code() == ErrorCode::ShapeMismatch);
        QCOMPARE(error->context().file, (root() / "train" / "cat" / "b.png").string());
        QCOMPARE(error->context().expected, "6 x 4 as the first");
        QCOMPARE(error->context().found, "6 x 5");
        QVERIFY(error->message().find("?size=4") != std::string::npos);
    }
}

void TestImageFolder::bringsToOneSize()
{
    writeImage(root() / "train" / "cat" / "b.png", 77, 1, 60, 50);
    const auto data = openDataset(specification("?size=8x5"));
    QCOMPARE(data->shape, (ImageShape{3, 5, 8}));
    QCOMPARE(data->image(data->train, 3)[0], 77);
    QCOMPARE(openDataset(specification("?size=3"))->shape, (ImageShape{3, 3, 3}));
    for (const char* size : {"0", "x", "8x", "x8", "-3", "8x5x3", "5000", "3.5"})
        QCOMPARE(errorNameOf([&] { openDataset(specification("?size=" + std::string(size))); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { openDataset(specification("?colour=1")); }), "unknown-name");
}

void TestImageFolder::leavesBrokenImagesOut()
{
    writeBytes(root() / "train" / "Zebra" / "0.png", {}); // also the first of all, whose size would count
    Bytes cut = readBytes(root() / "train" / "cat" / "b.png");
    cut.resize(cut.size() - 30);
    writeBytes(root() / "train" / "cat" / "b.png", cut);
    fs::remove(root() / "train" / "cat" / "a.PNG");
    fs::create_symlink("nowhere", root() / "train" / "cat" / "a.PNG");
    ::mkfifo((root() / "test" / "cat" / "pipe.jpg").c_str(), 0600);
    std::vector<std::string> notices;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { notices.push_back(sentence.text()); };
    const auto data = openDataset(specification(), context);
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{0, 0, 1}));
    QCOMPARE(data->image(data->train, 2)[24], 2);
    QCOMPARE(data->test.count(), 4);
    QCOMPARE(notices.size(), 2U);
    QVERIFY(notices[0].starts_with(
        "Training images that can not be read and are left out, 3 of 6: 0.png (The file holds no "
        "image that can be read: an empty file); a.PNG (not a file); b.png (The PNG image "
        "is damaged"));
    QCOMPARE(notices[1], "Test images that can not be read and are left out, 1 of 5: pipe.jpg (not a file)");
}

void TestImageFolder::namesEachOfAFewBroken()
{
    for (int i = 0; i < 10; ++i)
        writeBytes(root() / "train" / "cat" / ("x" + std::to_string(i) + ".jpg"), {1, 2, 3});
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    openDataset(specification(), context);
    for (int i = 0; i < 10; ++i)
        QVERIFY2(told.find("x" + std::to_string(i) + ".jpg (") != std::string::npos, told.c_str());
    QVERIFY(told.find("...") == std::string::npos);
}

/// In a large data set one in a hundred may be many.
void TestImageFolder::namesAllOfManyBroken()
{
    constexpr int broken = 60, all = 6000;
    const fs::path image = root() / "train" / "cat" / "b.png";
    ImageLists lists{.classNames = {"Zebra", "cat"}, .train = {}, .test = {{image, 1}}};
    for (int i = 0; i < all; ++i) {
        const bool isBroken = i % 100 == 99;
        lists.train.push_back(
            {isBroken ? fs::path("x" + std::to_string(i / 100) + ".jpg") : image, i % 2, isBroken ? "not a file" : ""});
    }
    std::vector<std::string> notices;
    JobContext context;
    context.notice = [&notices](const Sentence& sentence) { notices.push_back(sentence.text()); };
    QCOMPARE(loadImages(lists, {}, context).train.count(), std::int64_t{all - broken});
    QCOMPARE(notices.size(), std::size_t{2});
    QVERIFY2(notices[0].find("60 of 6000 (1–50): ") != std::string::npos, notices[0].c_str());
    QVERIFY2(notices[1].find("60 of 6000 (51–60): ") != std::string::npos, notices[1].c_str());
    for (int i = 0; i < broken; ++i) {
        const std::string& notice = notices[i < 50 ? 0 : 1];
        QVERIFY2(notice.find("x" + std::to_string(i) + ".jpg (") != std::string::npos, notice.c_str());
    }
    QVERIFY(notices[0].find("...") == std::string::npos && notices[1].find("...") == std::string::npos);
}

void TestImageFolder::refusesTooManyBroken()
{
    for (int i = 0; i < 11; ++i)
        writeBytes(root() / "train" / "cat" / ("x" + std::to_string(i) + ".jpg"), {1, 2, 3});
    const auto error = errorOf([&] { openDataset(specification()); });
    QVERIFY(error && error->code() == ErrorCode::FileCorrupt);
    QVERIFY(error->context().found.starts_with("11 of 16: x0.jpg"));
    fs::remove(root() / "train" / "cat" / "x3.jpg");
    QCOMPARE(openDataset(specification())->train.count(), 5);
    fs::remove(root() / "train" / "Zebra" / "9.png");
    writeBytes(root() / "train" / "Zebra" / "10.png", {1});
    for (int i = 0; i < 11; ++i)
        fs::remove(root() / "train" / "cat" / ("x" + std::to_string(i) + ".jpg"));
    QCOMPARE(thrownBy([&] { openDataset(specification()); }).context().field, "Zebra"); // no image of it is left
}

void TestImageFolder::doesNotFollowLinksOut()
{
    const fs::path outside = root().parent_path() / "outside" / "secret.png";
    writeImage(outside, 250, 250);
    fs::create_symlink(outside, root() / "train" / "cat" / "link.png");
    fs::create_symlink("../../train/cat/b.png", root() / "test" / "cat" / "within.png");
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    const auto data = openDataset(specification(), context);
    QCOMPARE(data->train.count(), 5);
    QCOMPARE(data->test.count(), 5);
    QVERIFY(told.find("link.png (a link that leads out of the data set's folder)") != std::string::npos);
    fs::create_directory_symlink(root(), root().parent_path() / "alias"); // the folder itself may be a link
    QCOMPARE(openDataset("folder:" + (root().parent_path() / "alias").string())->hash, data->hash);
    fs::create_directory_symlink(outside.parent_path(), root() / "train" / "dog");
    const auto error = errorOf([&] { openDataset(specification()); });
    QVERIFY(error && error->code() == ErrorCode::ValueOutOfRange);
    QCOMPARE(error->context().file, (root() / "train" / "dog").string());
    QVERIFY2(!error->context().expected.empty() && !error->context().found.empty(), error->what());
}

void TestImageFolder::refusesFolders_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("no test") << "no test"
                             << "file-missing";
    QTest::newRow("one class") << "one class"
                               << "value-out-of-range";
    QTest::newRow("no classes") << "no classes"
                                << "value-out-of-range";
    QTest::newRow("nothing at all") << "nothing"
                                    << "value-out-of-range";
    QTest::newRow("more test classes") << "more"
                                       << "shape-mismatch";
    QTest::newRow("fewer test classes") << "fewer"
                                        << "value-out-of-range";
    QTest::newRow("other test classes") << "other"
                                        << "shape-mismatch";
    QTest::newRow("empty class") << "empty"
                                 << "value-out-of-range";
    QTest::newRow("huge first image") << "huge"
                                      << "no error";
}

void TestImageFolder::refusesFolders()
{
    QFETCH(QString, what);
    QFETCH(QString, error);
    if (what == "no test")
        fs::remove_all(root() / "test");
    if (what == "one class")
        fs::remove_all(root() / "train" / "cat");
    if (what == "no classes") {
        fs::remove_all(root() / "train" / "cat");
        fs::remove_all(root() / "train" / "Zebra");
    }
    if (what == "nothing") {
        fs::remove_all(root());
        fs::create_directory(root());
    }
    if (what == "more")
        writeImage(root() / "test" / "dog" / "a.png", 1, 1);
    if (what == "fewer")
        fs::remove_all(root() / "test" / "cat");
    if (what == "other")
        fs::rename(root() / "test" / "cat", root() / "test" / "dog");
    if (what == "empty")
        fs::create_directory(root() / "train" / "dog"), fs::create_directory(root() / "test" / "dog");
    if (what == "huge") { // 60,000 x 60,000 by its header: broken like any other, and nothing is allocated for it
        Bytes bytes = readBytes(root() / "train" / "Zebra" / "10.png");
        for (const std::size_t at : {16U, 20U}) {
            bytes[at + 2] = 0xEA;
            bytes[at + 3] = 0x60;
        }
        const std::uint32_t checksum = crcOf(bytes, 12, 17);
        for (std::size_t i = 0; i < 4; ++i)
            bytes[29 + i] = static_cast<std::uint8_t>(checksum >> (24 - 8 * i));
        writeBytes(root() / "train" / "Zebra" / "0.png", bytes);
    }
    QCOMPARE(errorNameOf([&] { openDataset(specification()); }), error.toStdString());
}

void TestImageFolder::refusesUnreadableFolder()
{
    QCOMPARE(errorNameOf([&] { openDataset("folder:" + (root() / "none").string()); }), "file-missing");
    QCOMPARE(errorNameOf([] { openDataset("folder:"); }), "value-out-of-range");
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    fs::permissions(root() / "train" / "cat", fs::perms::none);
    QCOMPARE(errorNameOf([&] { openDataset(specification()); }), "file-unreadable");
    fs::permissions(root() / "train" / "cat", fs::perms::owner_all);
}

void TestImageFolder::stopsOnRequest()
{
    for (int i = 0; i < 200; ++i)
        writeImage(root() / "train" / "cat" / ("x" + std::to_string(i) + ".png"), i, 0);
    std::stop_source stop;
    std::vector<double> shares;
    JobContext context;
    context.stop = stop.get_token();
    context.progress = [&](const Progress& progress) {
        shares.push_back(progress.share);
        if (shares.size() == 3)
            stop.request_stop();
    };
    QCOMPARE(errorNameOf([&] { openDataset(specification(), context); }), "cancelled");
    QVERIFY(shares.back() < 1.0);
    shares.clear();
    context.stop = {};
    openDataset(specification(), context);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
}

void TestImageFolder::writeTinyImageNet() const
{
    fs::remove_all(root());
    for (const char* wnid : {"n02", "n01"}) {
        for (int i = 0; i < 3; ++i)
            writeImage(root() / "train" / wnid / "images" / (std::string(wnid) + "_" + std::to_string(i) + ".JPEG"),
                       wnid[2] - '0', i);
        write(root() / "train" / wnid / (std::string(wnid) + "_boxes.txt"), "0 0 1 1\n");
    }
    for (int i = 0; i < 4; ++i)
        writeImage(root() / "val" / "images" / ("val_" + std::to_string(i) + ".JPEG"), 2 - i % 2, i);
    write(root() / "val" / "val_annotations.txt",
          "val_0.JPEG\tn02\t0\t3\t63\t57\nval_1.JPEG\tn01\t0\t0\t1\t1\nval_2.JPEG\tn02\t0\t0\t1\t1\n"
          "val_3.JPEG\tn01\t0\t0\t1\t1\n");
    write(root() / "wnids.txt", "n02\nn01\n");
    write(root() / "words.txt", "n01\tgoldfish, Carassius auratus\nn99\tnothing\n");
}

void TestImageFolder::readsTinyImageNet()
{
    writeTinyImageNet();
    const auto data = openDataset("tiny-imagenet:" + root().string());
    QCOMPARE(data->name, "Tiny ImageNet");
    QCOMPARE(data->classNames, (std::vector<std::string>{"goldfish", "n02"}));
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{0, 0, 0, 1, 1, 1}));
    QCOMPARE(data->test.labels, (std::vector<std::int32_t>{0, 0, 1, 1}));
    for (std::int64_t i = 0; i < 4; ++i)
        QCOMPARE(data->image(data->test, i)[0], data->test.labels[static_cast<std::size_t>(i)] + 1);
    QCOMPARE(data->image(data->test, 0)[24], 1);
    QCOMPARE(data->normalisation, (Normalisation{{0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}}));
    fs::remove(root() / "wnids.txt");
    fs::remove(root() / "words.txt");
    fs::create_directory(root().parent_path() / "above");
    fs::rename(root(), root().parent_path() / "above" / "tiny-imagenet-200");
    const auto again = openDataset("tiny-imagenet:" + (root().parent_path() / "above").string());
    QCOMPARE(again->hash, data->hash);
    QCOMPARE(again->classNames.front(), "n01");
}

/// Names are for people: whatever stands there, classes have one.
void TestImageFolder::wordsOfTinyImageNetDoNoHarm()
{
    writeTinyImageNet();
    const auto names = [this](const std::string& words) {
        write(root() / "words.txt", words);
        return openDataset("tiny-imagenet:" + root().string())->classNames;
    };
    using Names = std::vector<std::string>;
    for (const std::string nothing : {"", "\n\n", "\t\t\t", "no tab", "n01\t\nn02\t,\r\n", "n01", "N01\tgoldfish"})
        QCOMPARE(names(nothing), (Names{"n01", "n02"}));
    QCOMPARE(names("n01\told\nn01\tnew\r\nn01\t"), (Names{"new", "n02"}));
    const std::string hostile = "n01\t\x1b[31mred\xff\nn02\t" + std::string("a\0b", 3); // of a terminal; no UTF-8
    QCOMPARE(names(hostile), (Names{"?[31mred?", "a?b"}));
    QCOMPARE(names("n01\t" + std::string(1'000'000, 'x')).front(), std::string(120, 'x') + "...");
}

void TestImageFolder::refusesTinyImageNet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("error");
    QTest::newRow("other classes") << "wnids.txt"
                                   << "n02\nn03\n"
                                   << "shape-mismatch";
    QTest::newRow("more classes") << "wnids.txt"
                                  << "n02\nn01\nn03\n"
                                  << "shape-mismatch";
    QTest::newRow("unknown class") << "val/val_annotations.txt"
                                   << "val_0.JPEG\tn07\t0\n"
                                   << "file-corrupt";
    QTest::newRow("no class") << "val/val_annotations.txt"
                              << "val_0.JPEG\n"
                              << "file-corrupt";
    QTest::newRow("image without class") << "val/val_annotations.txt"
                                         << "val_0.JPEG\tn01\n"
                                         << "file-corrupt";
}

void TestImageFolder::refusesTinyImageNet()
{
    QFETCH(QString, file);
    QFETCH(QString, content);
    QFETCH(QString, error);
    writeTinyImageNet();
    write(root() / file.toStdString(), content.toStdString());
    const auto thrown = thrownBy([&] { openDataset("tiny-imagenet:" + root().string()); });
    QCOMPARE(errorCodeName(thrown.code()), error);
    QCOMPARE(thrown.context().file, (root() / file.toStdString()).string());
}

void TestImageFolder::refusesTinyImageNetOfLinksOut_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* folder : {"train", "train/n01/images", "val/images"})
        QTest::newRow(folder) << folder;
}

/// A folder that is named rather than listed is no way out either; a link within is followed there as well.
void TestImageFolder::refusesTinyImageNetOfLinksOut()
{
    QFETCH(QString, folder);
    writeTinyImageNet();
    const fs::path link = root() / folder.toStdString(), outside = root().parent_path() / "outside";
    const std::string hash = openDataset("tiny-imagenet:" + root().string())->hash;
    fs::rename(link, root() / "elsewhere");
    fs::create_directory_symlink(root() / "elsewhere", link);
    QCOMPARE(openDataset("tiny-imagenet:" + root().string())->hash, hash);
    fs::rename(root() / "elsewhere", outside);
    fs::remove(link);
    fs::create_directory_symlink(outside, link);
    const auto error = thrownBy([&] { openDataset("tiny-imagenet:" + root().string()); });
    QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
    QCOMPARE(error.context().file, link.string());
    QVERIFY2(error.context().found.ends_with("outside"), error.what());
}

QTEST_GUILESS_MAIN(TestImageFolder)
#include "test_image_folder.moc"
