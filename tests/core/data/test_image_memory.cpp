// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_loader.h"
#include "core/physical_memory.h"
#include "tests/expect_error.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cstdint>
#include <string>

using namespace unlearn;

namespace {

constexpr int side = 1500;
constexpr std::int64_t mebibyte = std::int64_t{1} << 20;

/// Of the process so far, bytes.
std::int64_t peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return 1024 * static_cast<std::int64_t>(usage.ru_maxrss);
}

} // namespace

/// What images take of the memory, while they are decoded and afterwards.
class TestImageMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Networks, moments and what samples are turned into need the other half.
    void pixelsMayTakeHalfOfTheMemory()
    {
        constexpr ImageSize size{20'000, 20'000};
        const std::uint64_t images = physicalMemoryBytes() / (std::uint64_t{20'000} * 20'000 * 3) + 1;
        ImageLists lists;
        lists.classNames = {"even", "odd"};
        for (std::uint64_t i = 0; i < images; ++i)
            lists.train.push_back({.file = "folder/none.png", .label = static_cast<std::int32_t>(i % 2)});
        const Error error = thrownBy([&] { loadImages(lists, {.size = size}, {}); });
        QCOMPARE(error.code(), ErrorCode::OutOfMemory);
        QCOMPARE(error.context().expected, "at most " + std::to_string(physicalMemoryBytes() >> 21) + " MiB");
    }

    /// They are decoded side by side, but only as many at a time as there are threads, whatever their number.
    void decodedImagesDoNotPileUp()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("large.png");
        {
            QImage image(side, side, QImage::Format_RGB888);
            image.fill(QColor(10, 20, 30));
            QVERIFY(image.save(file));
        }
        constexpr int images = 100;
        ImageLists lists;
        lists.classNames = {"even", "odd"};
        for (int i = 0; i < images; ++i)
            lists.train.push_back({.file = file.toStdString(), .label = i % 2});
        lists.test.push_back({.file = file.toStdString(), .label = 0});

        constexpr std::int64_t decoded = std::int64_t{images} * side * side * 3;
        constexpr std::int64_t allowed = 400 * mebibyte; // a sanitizer keeps 256 MiB of what was freed
        static_assert(decoded > 3 * allowed / 2);
        const std::int64_t before = peakMemory();
        const Dataset data = loadImages(lists, {.size = ImageSize{8, 8}, .workers = 4}, {});
        const std::int64_t grown = peakMemory() - before;
        QCOMPARE(data.train.count(), std::int64_t{images});
        QCOMPARE(data.image(data.train, images - 1)[0], std::uint8_t{10});
        QVERIFY2(grown < allowed, qPrintable(QString::number(grown / mebibyte) + " MiB"));
    }
};

QTEST_GUILESS_MAIN(TestImageMemory)
#include "test_image_memory.moc"
