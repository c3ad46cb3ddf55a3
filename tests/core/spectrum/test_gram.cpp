// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/spectrum/frequency_gram.h"
#include "core/spectrum/gram.h"
#include "core/spectrum/input_sum.h"
#include "core/spectrum/patch_gram.h"
#include "tests/core/spectrum/gram_reference.h"
#include "tests/core/test_device.h"

#include <QTest>

#include <random>
#include <vector>

using namespace unlearn;
using test::relativeDifference;
using test::unfoldedMoment;

namespace {

torch::Tensor someImages(std::int64_t n, std::int64_t c, std::int64_t h, std::int64_t w, std::uint64_t seed)
{
    torch::manual_seed(seed);
    // Activations after a ReLU have a mean, which is what makes float32 sums lose digits.
    return torch::randn({n, c, h, w}).relu_().contiguous(torch::MemoryFormat::ChannelsLast).to(test::testDevice());
}

/// Three quarters of each are the same, as of a uniform background.
torch::Tensor imagesOnABackground(std::int64_t n, std::int64_t c, std::int64_t size, std::uint64_t seed)
{
    const torch::Tensor images = someImages(n, c, size, size, seed);
    images.slice(2, size / 4).copy_(torch::rand({1, c, 1, 1}).to(images.device()));
    return images;
}

/// After images [N, C, H, W] gram must hold what their unfolded patches give.
void compareWithUnfold(GramAccumulator& gram, const PatchGeometry& geometry, const torch::Tensor& images)
{
    gram.add(images);
    const double difference = relativeDifference(gram.moment(), unfoldedMoment(images, geometry));
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
}

} // namespace

class TestGram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolutionEqualsUnfold_data();
    void convolutionEqualsUnfold();
    void bothWaysAgreeOnRandomGeometries();
    void sizesOfOneLayerAddUp();
    void wideDilationStaysWithinMemory();
    void linearEqualsProduct();
    void gatheredRowsAreNotLost();
    void oneRowASampleIsExact();
    void batchesAddUp();
    void manyBatchesLoseNoDigits();
    void equalRowsAreNotRoundedToOneSide();
    void equalImagesAreNotRoundedToOneSide();
    void momentIsExactlySymmetric();
    void takenMomentIsTheSame();
    void orderIsThatOfTheFlattenedWeight();
    void inputsAddUpInTheirPlace();
};

void TestGram::convolutionEqualsUnfold_data()
{
    QTest::addColumn<QList<int>>("sizes"); // channels, height, width
    QTest::addColumn<QList<int>>("kernel");
    QTest::addColumn<QList<int>>("stride");
    QTest::addColumn<QList<int>>("padding");
    QTest::addColumn<QList<int>>("dilation");
    QTest::addColumn<int>("groups");
    const auto row = [](const char* name, QList<int> sizes, QList<int> k, QList<int> s, QList<int> p, QList<int> d,
                        int groups) { QTest::newRow(name) << sizes << k << s << p << d << groups; };
    row("3x3, padding 1", {24, 9, 11}, {3, 3}, {1, 1}, {1, 1}, {1, 1}, 1);
    row("3x3, no padding", {16, 8, 8}, {3, 3}, {1, 1}, {0, 0}, {1, 1}, 1);
    row("3x3, padding 2", {16, 8, 7}, {3, 3}, {1, 1}, {2, 2}, {1, 1}, 1);
    row("3x3, padding beyond kernel", {16, 5, 5}, {3, 3}, {1, 1}, {4, 3}, {1, 1}, 1);
    row("3x3, few channels", {3, 10, 10}, {3, 3}, {1, 1}, {1, 1}, {1, 1}, 1);
    row("3x3, stride 2", {20, 9, 10}, {3, 3}, {2, 2}, {1, 1}, {1, 1}, 1);
    row("stride of its own an axis", {18, 12, 9}, {3, 3}, {1, 2}, {1, 0}, {1, 1}, 1);
    row("5x3 kernel", {17, 9, 10}, {5, 3}, {1, 1}, {2, 1}, {1, 1}, 1);
    row("2x4 kernel, uneven padding", {16, 7, 9}, {2, 4}, {1, 1}, {0, 2}, {1, 1}, 1);
    row("1x7 kernel", {16, 6, 12}, {1, 7}, {1, 1}, {0, 3}, {1, 1}, 1);
    row("dilation 2", {16, 10, 10}, {3, 3}, {1, 1}, {2, 2}, {2, 2}, 1);
    row("dilation 3 and 2, padding 1", {16, 11, 12}, {3, 3}, {1, 1}, {1, 1}, {3, 2}, 1);
    row("dilation and stride", {16, 13, 13}, {3, 3}, {2, 2}, {2, 2}, {2, 2}, 1);
    row("kernel reaches over the whole map", {16, 2, 2}, {3, 3}, {1, 1}, {1, 1}, {1, 1}, 1);
    row("lag longer than the map", {16, 3, 3}, {3, 3}, {1, 1}, {4, 4}, {4, 4}, 1);
    row("1x1", {40, 6, 6}, {1, 1}, {1, 1}, {0, 0}, {1, 1}, 1);
    row("1x1, stride 2", {40, 7, 7}, {1, 1}, {2, 2}, {0, 0}, {1, 1}, 1);
    row("4 groups", {32, 8, 8}, {3, 3}, {1, 1}, {1, 1}, {1, 1}, 4);
    row("2 wide groups", {48, 6, 6}, {3, 3}, {2, 2}, {1, 1}, {1, 1}, 2);
    row("depthwise", {24, 8, 8}, {3, 3}, {1, 1}, {1, 1}, {1, 1}, 24);
    row("wide enough for several blocks", {120, 4, 4}, {3, 3}, {2, 2}, {1, 1}, {1, 1}, 1);
}

void TestGram::convolutionEqualsUnfold()
{
    QFETCH(const QList<int>, sizes);
    QFETCH(const QList<int>, kernel);
    QFETCH(const QList<int>, stride);
    QFETCH(const QList<int>, padding);
    QFETCH(const QList<int>, dilation);
    QFETCH(const int, groups);
    const auto pair = [](const QList<int>& values) { return std::array<std::int64_t, 2>{values[0], values[1]}; };
    const PatchGeometry geometry{pair(kernel), pair(stride), pair(padding), pair(dilation), groups};
    const torch::Tensor images = someImages(5, sizes[0], sizes[1], sizes[2], 7);
    const auto gram = makeConvolutionGram(geometry);
    gram->add(images);
    const torch::Tensor wanted = unfoldedMoment(images, geometry);
    const torch::Tensor found = gram->moment();
    QCOMPARE(found.scalar_type(), torch::kFloat64);
    QVERIFY(found.sizes() == wanted.sizes());
    const double difference = relativeDifference(found, wanted);
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
}

/// Property: the frequency way and the patch way are the same function, whatever the geometry.
void TestGram::bothWaysAgreeOnRandomGeometries()
{
    std::mt19937 random(20);
    const auto draw = [&random](int low, int high) {
        return static_cast<std::int64_t>(low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)));
    };
    // Where the border is most of the image the frequency way loses digits; makeConvolutionGram does not choose it
    // there.
    constexpr double mostOfFrequencies = 5e-6, mostOfChosen = 1e-6;
    for (int i = 0; i < 100; ++i) {
        PatchGeometry geometry;
        for (std::size_t axis = 0; axis < 2; ++axis) {
            geometry.kernel[axis] = draw(1, 4);
            geometry.dilation[axis] = draw(1, 3);
            geometry.stride[axis] = draw(1, 3);
            geometry.padding[axis] = draw(0, 4);
        }
        const std::int64_t height = draw(9, 13), width = draw(9, 13);
        const std::int64_t n = draw(1, 4), c = draw(1, 20);
        const torch::Tensor images = someImages(n, c, height, width, static_cast<std::uint64_t>(i));
        if (geometry.outputSize(0, height) < 1 || geometry.outputSize(1, width) < 1)
            continue;
        FrequencyGram frequencies(geometry);
        frequencies.add(images);
        const torch::Tensor wanted = unfoldedMoment(images, geometry);
        const double ofFrequencies = relativeDifference(frequencies.moment(), wanted);
        QVERIFY2(ofFrequencies < mostOfFrequencies, qPrintable(QString::number(ofFrequencies)));
        const auto chosen = makeConvolutionGram(geometry);
        chosen->add(images);
        const double ofChosen = relativeDifference(chosen->moment(), wanted);
        QVERIFY2(ofChosen < mostOfChosen, qPrintable(QString::number(ofChosen)));
    }
}

/// One convolution at two resolutions: its moment is the sum of both.
void TestGram::sizesOfOneLayerAddUp()
{
    const PatchGeometry geometry{{3, 3}, {1, 1}, {1, 1}, {1, 1}, 1};
    const torch::Tensor large = someImages(3, 16, 12, 12, 4), small = someImages(4, 16, 6, 6, 5);
    const auto gram = makeConvolutionGram(geometry);
    gram->add(large);
    gram->add(small);
    const torch::Tensor wanted = unfoldedMoment(large, geometry) + unfoldedMoment(small, geometry);
    const double difference = relativeDifference(gram->moment(), wanted);
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
}

/// Few lags, but wide apart: only those that two taps have are kept, and where the borders' sums would not fit, the
/// patches are multiplied.
void TestGram::wideDilationStaysWithinMemory()
{
    const PatchGeometry geometry{{3, 3}, {1, 1}, {12, 12}, {12, 12}, 1};
    QVERIFY(!FrequencyGram::suits(geometry, {1, 512, 28, 28}));
    // The groups of a layer share the room: each of these takes 4 MiB or more.
    const PatchGeometry narrow{{3, 3}, {1, 1}, {1, 1}, {1, 1}, 1};
    QVERIFY(FrequencyGram::suits(narrow, {1, 128, 28, 28}));
    QVERIFY(FrequencyGram::suits(narrow, {1, 128, 28, 28}, 2));
    QVERIFY(!FrequencyGram::suits(narrow, {1, 128, 28, 28}, 256));
    const torch::Tensor images = someImages(2, 16, 28, 28, 6);
    FrequencyGram frequencies(geometry);
    frequencies.add(images);
    const double difference = relativeDifference(frequencies.moment(), unfoldedMoment(images, geometry));
    QVERIFY2(difference < 2e-6, qPrintable(QString::number(difference)));
}

void TestGram::linearEqualsProduct()
{
    torch::manual_seed(3);
    for (const std::vector<std::int64_t>& sizes :
         {std::vector<std::int64_t>{50, 33}, {4, 7, 600}, {30, 197, 96}, {2, 3, 5, 1000}}) {
        const torch::Tensor input = torch::rand(sizes).to(test::testDevice());
        const auto gram = makeLinearGram();
        gram->add(input);
        const torch::Tensor rows = input.reshape({-1, sizes.back()}).to(torch::kFloat64);
        const torch::Tensor wanted = torch::mm(rows.t(), rows).unsqueeze(0);
        QVERIFY(relativeDifference(gram->moment(), wanted) < 1e-6);
    }
}

/// More rows than are gathered at a time, in parts that do not fit, and asked in between.
void TestGram::gatheredRowsAreNotLost()
{
    torch::manual_seed(4);
    const torch::Tensor input = torch::rand({5, 1000, 150}).to(test::testDevice());
    const auto gram = makeLinearGram();
    const auto wanted = [&input](std::int64_t samples) {
        const torch::Tensor rows = input.narrow(0, 0, samples).reshape({-1, 150}).to(torch::kFloat64);
        return torch::mm(rows.t(), rows).unsqueeze(0);
    };
    for (std::int64_t sample = 0; sample < 5; ++sample) {
        torch::Tensor part = input.narrow(0, sample, 1).clone();
        gram->add(part);
        part.zero_(); // what is gathered is a copy
        QVERIFY(relativeDifference(gram->moment(), wanted(sample + 1)) < 1e-6);
    }
    QVERIFY(torch::equal(gram->moment(), gram->moment()));
}

/// Fewer samples than inputs: what should be zero is zero to float64, as its square root counts in the threshold.
void TestGram::oneRowASampleIsExact()
{
    torch::manual_seed(5);
    const torch::Tensor input = torch::rand({40, 300}).to(test::testDevice());
    const auto gram = makeLinearGram();
    gram->add(input.narrow(0, 0, 25));
    gram->add(input.narrow(0, 25, 15));
    const torch::Tensor rows = input.to(torch::kFloat64);
    QVERIFY(relativeDifference(gram->moment(), torch::mm(rows.t(), rows).unsqueeze(0)) < 1e-15);
    const torch::Tensor values = torch::linalg_eigvalsh(gram->moment()[0]);
    QVERIFY(std::get<0>(values.abs().sort()).narrow(0, 0, 260).max().item<double>()
            < 1e-13 * values[299].item<double>());
}

void TestGram::batchesAddUp()
{
    const PatchGeometry geometry{{3, 3}, {1, 1}, {1, 1}, {1, 1}, 1};
    const torch::Tensor images = someImages(9, 16, 6, 6, 1);
    const auto atOnce = makeConvolutionGram(geometry), inParts = makeConvolutionGram(geometry);
    atOnce->add(images);
    inParts->add(images.narrow(0, 0, 4));
    inParts->add(images.narrow(0, 4, 5));
    QVERIFY(relativeDifference(inParts->moment(), atOnce->moment()) < 1e-6);
}

/// As many as a large training set has. Products of a batch may be rounded to float32, their sum may not.
void TestGram::manyBatchesLoseNoDigits()
{
    constexpr int batches = 3000;
    constexpr double most = 1e-9;
    const auto compare = [](GramAccumulator& gram, const torch::Tensor& batch) {
        gram.add(batch);
        const torch::Tensor one = gram.moment(), rounded = one.to(torch::kFloat32);
        torch::Tensor single = rounded.clone();
        for (int i = 1; i < batches; ++i) {
            gram.add(batch);
            single.add_(rounded);
        }
        const double difference = relativeDifference(gram.moment(), batches * one);
        QVERIFY2(difference < most, qPrintable(QString::number(difference)));
        // and that sums in float32 are further away, so that the check above can fail
        QVERIFY(relativeDifference(single.to(torch::kFloat64), batches * rounded.to(torch::kFloat64)) > most);
    };
    torch::manual_seed(8);
    compare(*makeLinearGram(), torch::rand({64, 20}).to(test::testDevice()));
    PatchGram patches({{1, 1}, {1, 1}, {0, 0}, {1, 1}, 1});
    compare(patches, someImages(1, 144, 4, 4, 8)); // wide enough for products in float32
    FrequencyGram frequencies({{2, 2}, {1, 1}, {0, 0}, {1, 1}, 1});
    compare(frequencies, someImages(1, 4, 4, 4, 9));
}

/// Sums of equal products in float32 would drift: by 2e-6 here.
void TestGram::equalRowsAreNotRoundedToOneSide()
{
    const auto compare = [](const PatchGeometry& geometry, const torch::Tensor& images) {
        PatchGram gram(geometry);
        compareWithUnfold(gram, geometry, images);
    };
    const PatchGeometry pixels{{1, 1}, {1, 1}, {0, 0}, {1, 1}, 1};
    const torch::Tensor images = imagesOnABackground(9, 128, 16, 1); // more rows than are summed at a time
    compare(pixels, images);
    compare({{1, 1}, {2, 2}, {0, 0}, {1, 1}, 1}, imagesOnABackground(8, 128, 32, 2));
    compare({{1, 1}, {1, 1}, {0, 0}, {1, 1}, 2}, imagesOnABackground(8, 256, 16, 3));
    compare({{3, 3}, {2, 2}, {1, 1}, {1, 1}, 1}, imagesOnABackground(32, 16, 16, 4)); // d = 144

    const auto linear = makeLinearGram();
    linear->add(images.permute({0, 2, 3, 1}));
    QVERIFY(relativeDifference(linear->moment(), unfoldedMoment(images, pixels)) < 1e-6);
}

/// Likewise where the sums are over images: by 1.5e-6 for equal ones. Enough of them that their mean is taken off, with
/// borders, phases of different lengths, and a rest.
void TestGram::equalImagesAreNotRoundedToOneSide()
{
    const auto compare = [](const PatchGeometry& geometry, const torch::Tensor& images) {
        FrequencyGram gram(geometry);
        compareWithUnfold(gram, geometry, images);
    };
    compare({{3, 3}, {1, 1}, {2, 2}, {1, 1}, 1}, torch::full({125, 16, 8, 8}, 0.95).to(test::testDevice()));
    compare({{3, 3}, {1, 1}, {1, 1}, {1, 1}, 1}, imagesOnABackground(125, 16, 8, 1));
    compare({{3, 3}, {2, 2}, {1, 1}, {1, 1}, 1}, imagesOnABackground(40, 16, 13, 2));
    compare({{2, 4}, {1, 1}, {0, 2}, {1, 1}, 1}, imagesOnABackground(32, 16, 9, 3));
}

void TestGram::momentIsExactlySymmetric()
{
    const torch::Tensor images = someImages(3, 20, 7, 7, 2);
    for (const std::int64_t stride : {1, 2}) {
        const auto gram = makeConvolutionGram({{3, 3}, {stride, stride}, {1, 1}, {1, 1}, 1});
        gram->add(images);
        const torch::Tensor moment = gram->moment();
        QVERIFY(torch::equal(moment, moment.transpose(1, 2)));
    }
}

/// Of every way: rows that wait, patches, frequencies, groups, and two sizes of image.
void TestGram::takenMomentIsTheSame()
{
    torch::manual_seed(6);
    const auto compare = [](GramAccumulator& gram, const std::vector<torch::Tensor>& inputs) {
        for (const torch::Tensor& input : inputs)
            gram.add(input);
        const torch::Tensor wanted = gram.moment();
        QVERIFY(torch::equal(gram.takeMoment(), wanted));
    };
    compare(*makeLinearGram(), {torch::rand({40, 300}).to(test::testDevice())});
    compare(*makeLinearGram(), {torch::rand({3, 900, 150}).to(test::testDevice())});
    compare(*makeConvolutionGram({{3, 3}, {2, 2}, {0, 0}, {1, 1}, 1}), {someImages(4, 3, 9, 9, 1)});
    compare(*makeConvolutionGram({{3, 3}, {1, 1}, {1, 1}, {1, 1}, 1}),
            {someImages(4, 24, 9, 9, 1), someImages(4, 24, 7, 8, 2)});
    compare(*makeConvolutionGram({{3, 3}, {1, 1}, {1, 1}, {1, 1}, 2}), {someImages(4, 48, 9, 9, 3)});
    QVERIFY_EXCEPTION_THROWN(makeLinearGram()->takeMoment(), Error);
}

/// tr(W G W^T) must be the summed squared output of the convolution itself.
void TestGram::orderIsThatOfTheFlattenedWeight()
{
    const torch::Tensor images = someImages(4, 18, 8, 9, 5);
    for (const std::int64_t stride : {1, 2}) {
        const torch::Tensor weight = torch::randn({10, 18, 3, 3}).to(test::testDevice());
        const auto gram = makeConvolutionGram({{3, 3}, {stride, stride}, {1, 1}, {1, 1}, 1});
        gram->add(images);
        const torch::Tensor w = weight.view({10, -1}).to(torch::kFloat64);
        const double predicted = torch::mm(torch::mm(w, gram->moment()[0]), w.t()).trace().item<double>();
        const double measured = at::conv2d(images.to(torch::kFloat64), weight.to(torch::kFloat64), {}, stride, 1)
                                    .square()
                                    .sum()
                                    .item<double>();
        QVERIFY(std::abs(predicted - measured) < 1e-6 * measured);
    }
}

/// What was asked for on the way is what it was then.
void TestGram::inputsAddUpInTheirPlace()
{
    InputSum sum;
    QVERIFY(!sum.sum().defined());
    const torch::Tensor rows = torch::tensor({{1.0F, 2.0F}, {3.0F, 4.0F}}).to(test::testDevice());
    sum.addRows(rows);
    const torch::Tensor ofOne = sum.sum();
    sum.addRows(rows.unsqueeze(0)); // of another form
    const auto is = [](const torch::Tensor& found, const std::vector<double>& wanted) {
        return found.cpu().equal(torch::tensor(wanted, torch::kFloat64).unsqueeze(0));
    };
    QVERIFY(is(ofOne, {4.0, 6.0, 2.0}));
    QVERIFY(is(sum.sum(), {8.0, 12.0, 4.0}));
}

QTEST_GUILESS_MAIN(TestGram)
#include "test_gram.moc"
