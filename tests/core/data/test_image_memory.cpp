// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_loader.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cstdint>

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

/// Images are decoded side by side, but only as many at a time as there are threads, whatever their number.
class TestImageMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
