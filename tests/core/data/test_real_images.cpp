// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;
namespace fs = std::filesystem;

/// Thousands of real images, where UNLEARNING_DATA names the folder above cifar-10-images and tiny-imagenet-200.
class TestRealImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCifarImages();
    void readsTinyImageNet();
};

void TestRealImages::readsCifarImages()
{
    const fs::path folder = qEnvironmentVariable("UNLEARNING_DATA").toStdString();
    if (folder.empty() || !fs::exists(folder / "cifar-10-images"))
        QSKIP("UNLEARNING_DATA does not name a folder with cifar-10-images");
    const auto images = openDataset("folder:" + (folder / "cifar-10-images").string());
    QCOMPARE(images->train.count(), 50'000);
    QCOMPARE(images->test.count(), 10'000);
    QCOMPARE(images->shape, (ImageShape{3, 32, 32}));
    QCOMPARE(images->classNames.at(9), "truck");
    for (std::int32_t label = 0; label < 10; ++label)
        QCOMPARE(std::ranges::count(images->train.labels, label), 5000);
    // Each channel's mean and deviation over all training pixels of CIFAR-10; JPEG moves them by little.
    const Normalisation known{{0.4914F, 0.4822F, 0.4465F}, {0.2470F, 0.2435F, 0.2616F}};
    for (std::size_t c = 0; c < 3; ++c) {
        QVERIFY(std::abs(images->normalisation.mean[c] - known.mean[c]) < 0.005F);
        QVERIFY(std::abs(images->normalisation.std[c] - known.std[c]) < 0.01F);
    }
}

void TestRealImages::readsTinyImageNet()
{
    const fs::path folder = qEnvironmentVariable("UNLEARNING_DATA").toStdString();
    if (folder.empty() || !fs::exists(folder / "tiny-imagenet-200" / "val" / "val_annotations.txt"))
        QSKIP("UNLEARNING_DATA does not name a folder with tiny-imagenet-200");
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    const auto images = openDataset("tiny-imagenet:" + folder.string(), context);
    QCOMPARE(images->shape, (ImageShape{3, 64, 64}));
    QVERIFY(images->classes() >= 2);
    QVERIFY2(told.empty(), told.c_str());
    for (std::int32_t label = 0; label < images->classes(); ++label)
        QCOMPARE(std::ranges::count(images->train.labels, label), 500);
    QCOMPARE(images->test.count(), images->classes() * 50);
    QCOMPARE(images->classNames.front(), "goldfish");
}

QTEST_GUILESS_MAIN(TestRealImages)
#include "test_real_images.moc"
