// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_file.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace unlearn;

namespace {

const std::filesystem::path goldenFolder = std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/images";

/// What the header says, wherever the format keeps it.
void claimSize(Bytes& bytes, bool png, std::uint32_t side)
{
    if (png) { // IHDR's checksum has to agree
        for (std::size_t i = 0; i < 8; ++i)
            bytes[16 + i] = static_cast<std::uint8_t>(side >> (24 - 8 * (i % 4)));
        const auto checksum = crcOf(bytes, 12, 17);
        for (std::size_t i = 0; i < 4; ++i)
            bytes[29 + i] = static_cast<std::uint8_t>(checksum >> (24 - 8 * i));
        return;
    }
    for (std::size_t i = 0; i + 9 < bytes.size(); ++i) {
        if (bytes[i] == 0xFF && (bytes[i + 1] == 0xC0 || bytes[i + 1] == 0xC2)) {
            for (std::size_t k = 0; k < 4; ++k)
                bytes[i + 5 + k] = static_cast<std::uint8_t>(side >> (8 - 8 * (k % 2)));
            return;
        }
    }
}

} // namespace

/// JPEG and PNG against Pillow's pixels, and files that lie, end early or are changed anywhere.
class TestImageFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decodesAsPillow_data();
    void decodesAsPillow();
    void fitsAsPillow_data();
    void fitsAsPillow();
    void cutsAroundTheMiddle();
    void refusesCutFiles_data() { decodesAsPillow_data(); }
    void refusesCutFiles();
    void refusesHugeClaims_data();
    void refusesHugeClaims();
    void refusesOtherFiles();
    void readsOrRefusesChangedFiles_data() { decodesAsPillow_data(); }
    void readsOrRefusesChangedFiles();

private:
    Bytes expected(const std::string& name) const;
    std::filesystem::path scratch() const { return m_folder.filePath("image").toStdString(); }

    QTemporaryDir m_folder;
    QJsonObject m_expected;
};

void TestImageFile::initTestCase()
{
    QFile file(QString::fromStdString((goldenFolder / "expected.json").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
}

Bytes TestImageFile::expected(const std::string& name) const
{
    Bytes pixels;
    for (const auto value : m_expected[QString::fromStdString(name)].toArray())
        pixels.push_back(static_cast<std::uint8_t>(value.toInt()));
    return pixels;
}

void TestImageFile::decodesAsPillow_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"plain.jpg", "progressive.jpg", "grey.jpg", "inks.jpg", "plain.png", "grey.png",
                             "bits.png", "palette.png", "alpha.png", "large.png"})
        QTest::newRow(name) << name;
}

void TestImageFile::decodesAsPillow()
{
    QFETCH(QString, name);
    const ImageFile file(goldenFolder / name.toStdString());
    const bool large = name == "large.png";
    QCOMPARE(file.size(), (ImageSize{large ? 26 : 13, large ? 18 : 9}));
    const Bytes found = file.decode().pixels;
    const Bytes wanted = expected(name.toStdString());
    QCOMPARE(found.size(), wanted.size());
    const int tolerance = name == "inks.jpg" ? 1 : 0; // both round the product once, not in the same way
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - wanted[i]) <= tolerance,
                 qPrintable(QString("%1: %2, %3 expected").arg(i).arg(found[i]).arg(wanted[i])));
}

void TestImageFile::fitsAsPillow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("smaller") << 13 << 9;
    QTest::newRow("larger") << 39 << 27;
}

void TestImageFile::fitsAsPillow()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const Bytes found = fitted(ImageFile(goldenFolder / "large.png").decode(), {width, height});
    const Bytes wanted = expected("large.png to " + std::to_string(width) + " x " + std::to_string(height));
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(std::abs(found[i] - wanted[i]) <= 1);
}

void TestImageFile::cutsAroundTheMiddle()
{
    // Four columns of 10, 20, 30, 40: to a square of two, the outer ones fall away.
    const RgbImage wide{.size = {4, 2}, .pixels = {10, 10, 10, 20, 20, 20, 30, 30, 30, 40, 40, 40, //
                                                   10, 10, 10, 20, 20, 20, 30, 30, 30, 40, 40, 40}};
    QCOMPARE(fitted(wide, {2, 2}), (Bytes{20, 20, 20, 30, 30, 30, 20, 20, 20, 30, 30, 30}));
    QCOMPARE(fitted(wide, {4, 2}), wide.pixels);
}

void TestImageFile::refusesCutFiles()
{
    QFETCH(QString, name);
    const Bytes whole = readBytes(goldenFolder / name.toStdString());
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{20}, whole.size() / 2, whole.size() * 3 / 4}) {
        writeBytes(scratch(), {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)});
        const auto error = errorOf([&] { ImageFile(scratch()).decode(); });
        QVERIFY2(error, qPrintable(QString::number(size)));
        QCOMPARE(error->context().file, scratch().string());
    }
}

void TestImageFile::refusesHugeClaims_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<unsigned>("side");
    for (const unsigned side : {9000U, 20000U, 60000U})
        for (const char* name : {"plain.jpg", "progressive.jpg", "plain.png"})
            QTest::addRow("%s %u", name, side) << QString(name) << side;
    QTest::newRow("png with the bytes of few") << QString("plain.png") << 4000U;
}

void TestImageFile::refusesHugeClaims()
{
    QFETCH(QString, name);
    QFETCH(unsigned, side);
    Bytes bytes = readBytes(goldenFolder / name.toStdString());
    claimSize(bytes, name.endsWith("png"), side);
    writeBytes(scratch(), bytes);
    QCOMPARE(errorNameOf([&] { ImageFile{scratch()}; }), "file-corrupt"); // refused by the header, before any pixel
}

void TestImageFile::refusesOtherFiles()
{
    writeBytes(scratch(), {'G', 'I', 'F', '8', '9', 'a'});
    QCOMPARE(errorNameOf([&] { ImageFile{scratch()}; }), "format-unsupported");
    writeBytes(scratch(), {});
    QCOMPARE(thrownBy([&] { ImageFile{scratch()}; }).context().found, "an empty file");
    QCOMPARE(errorNameOf([&] { ImageFile{m_folder.path().toStdString()}; }), "file-unreadable");
    QCOMPARE(errorNameOf([&] { ImageFile{m_folder.filePath("none").toStdString()}; }), "file-missing");
}

void TestImageFile::readsOrRefusesChangedFiles()
{
    QFETCH(QString, name);
    const Bytes whole = readBytes(goldenFolder / name.toStdString());
    std::mt19937_64 random(7);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        Bytes changed = whole;
        for (auto n = 1 + random() % 3; n > 0; --n)
            changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
        writeBytes(scratch(), changed);
        const auto error = errorOf([&] {
            const RgbImage image = ImageFile(scratch()).decode();
            QCOMPARE(image.pixels.size(), static_cast<std::size_t>(image.size.width * image.size.height * 3));
        });
        refused += error ? 1 : 0;
    }
    QVERIFY(refused > 5);
}

QTEST_GUILESS_MAIN(TestImageFile)
#include "test_image_file.moc"
