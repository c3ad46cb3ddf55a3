// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_file.h"
#include "core/data/matching_images.h"
#include "core/error.h"

#include <QTest>

#include <optional>

using namespace unlearn;
using Indices = std::vector<std::int64_t>;

namespace {

const std::filesystem::path images = std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/images";

/// Five coloured samples of 13 x 9: noise, plain.png, noise, plain.jpg, plain.png again.
Dataset colouredData()
{
    Dataset data;
    data.shape = {3, 9, 13};
    data.classNames = {"a", "b"};
    data.train.labels = {0, 1, 0, 1, 0};
    const auto addNoise = [&data](int seed) {
        for (int i = 0; i < 3 * 9 * 13; ++i)
            data.train.pixels.push_back(static_cast<std::uint8_t>(i * 7 + seed));
    };
    const auto add = [&data](const char* name) {
        const RgbImage image = ImageFile(images / name).decode();
        for (std::size_t channel = 0; channel < 3; ++channel)
            for (std::size_t i = 0; i < 9 * 13; ++i)
                data.train.pixels.push_back(image.pixels[3 * i + channel]);
    };
    addNoise(1);
    add("plain.png");
    addNoise(2);
    add("plain.jpg");
    add("plain.png");
    return data;
}

std::optional<ErrorCode> errorOf(const Dataset& data, const std::vector<std::filesystem::path>& files)
{
    try {
        matchImages(data, files);
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

class TestMatchingImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreFoundByTheirPixels()
    {
        const Dataset data = colouredData();
        const std::vector one{images / "plain.jpg"};
        QCOMPARE(matchImages(data, one).samples, Indices{3});
        QVERIFY(matchImages(data, one).strangers.empty());
        // Twice in the data, and a file twice.
        const std::vector several{images / "plain.png", images / "progressive.jpg", images / "plain.jpg",
                                  images / "plain.png"};
        const MatchedImages found = matchImages(data, several);
        QCOMPARE(found.samples, (Indices{1, 3, 4}));
        QCOMPARE(found.strangers, std::vector{images / "progressive.jpg"});
        QVERIFY(matchImages(data, {}).samples.empty());
    }

    void anotherSizeIsFitted()
    {
        Dataset data = colouredData();
        const std::vector<std::uint8_t> small = fitted(ImageFile(images / "large.png").decode(), {13, 9});
        for (std::size_t channel = 0; channel < 3; ++channel)
            for (std::size_t i = 0; i < 9 * 13; ++i)
                data.train.pixels[channel * 9 * 13 + i] = small[3 * i + channel];
        const std::vector files{images / "large.png"};
        QCOMPARE(matchImages(data, files).samples, Indices{0});
    }

    void greySamplesAreOfGreyPictures()
    {
        const RgbImage image = ImageFile(images / "grey.png").decode();
        Dataset data;
        data.shape = {1, 9, 13};
        data.classNames = {"a", "b"};
        data.train.labels = {0, 1};
        data.train.pixels.assign(9 * 13, 0);
        for (std::size_t i = 0; i < 9 * 13; ++i)
            data.train.pixels.push_back(image.pixels[3 * i]);
        const std::vector files{images / "grey.png", images / "plain.png"};
        const MatchedImages found = matchImages(data, files);
        QCOMPARE(found.samples, Indices{1});
        QCOMPARE(found.strangers, std::vector{images / "plain.png"}); // has colours
    }

    void whatCanNotBeMatchedIsRefused()
    {
        Dataset table;
        table.shape = featureShape(4);
        QCOMPARE(errorOf(table, {}), std::optional(ErrorCode::FormatUnsupported));
        QCOMPARE(errorOf(colouredData(), {images / "none.png"}), std::optional(ErrorCode::FileMissing));
        QCOMPARE(errorOf(colouredData(), {images / "expected.json"}), std::optional(ErrorCode::FormatUnsupported));
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        const Dataset data = colouredData();
        std::optional<ErrorCode> code;
        try {
            matchImages(data, {}, context);
        } catch (const Error& error) {
            code = error.code();
        }
        QCOMPARE(code, std::optional(ErrorCode::Cancelled));
    }
};

QTEST_APPLESS_MAIN(TestMatchingImages)
#include "test_matching_images.moc"
