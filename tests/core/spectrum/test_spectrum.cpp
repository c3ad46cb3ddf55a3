// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/model/tensor_file.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/spectrum_cache.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstddef>
#include <fstream>
#include <numeric>

using namespace unlearn;

namespace {

std::vector<std::int64_t> range(std::int64_t begin, std::int64_t end)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(end - begin));
    std::iota(indices.begin(), indices.end(), begin);
    return indices;
}

SecondMoments momentsOf(const Model& model, const Dataset& data, const std::vector<std::int64_t>& indices)
{
    const auto network = copyNetwork(model, test::testDevice());
    return computeMoments(*network, ImageBatches(data, data.train, indices, test::testDevice()), {}, "gram");
}

double difference(const torch::Tensor& a, const torch::Tensor& b)
{
    return ((a - b).norm() / b.norm()).item<double>();
}

double largestDifference(const SecondMoments& a, const SecondMoments& b)
{
    double worst = 0.0;
    for (std::size_t i = 0; i < a.moments.size(); ++i)
        worst = std::max({worst, difference(a.moments[i], b.moments[i]), difference(a.sums.at(i), b.sums.at(i))});
    return worst;
}

} // namespace

class TestSpectrum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subtractionEqualsRecomputation_data();
    void subtractionEqualsRecomputation();
    void momentsOfRealLayersEqualUnfolding_data();
    void momentsOfRealLayersEqualUnfolding();
    void foldedNormsGiveTheSameNetwork();
    void traceAndEigenvaluesAgree();
    void cacheGivesBackWhatWasStored();
    void momentsWithoutSumsAreTaken();
    void damagedCacheIsReportedAndNotUsed();
    void changedNumbersAreReportedAndNotUsed();
    void keyDependsOnEverythingThatMatters();
    void stopIsHeard();
};

void TestSpectrum::subtractionEqualsRecomputation_data()
{
    QTest::addColumn<QString>("architecture");
    for (const char* name : {"mlp", "smallcnn", "allcnn", "smallvgg", "resnet18-small", "vit-tiny"})
        QTest::newRow(name) << name;
}

void TestSpectrum::subtractionEqualsRecomputation()
{
    QFETCH(const QString, architecture);
    const auto data = test::syntheticDataset(30, 4, 4, {3, 16, 16});
    const Model model = Model::create({architecture.toStdString(), data->shape, 4}, 1);
    const SecondMoments full = momentsOf(model, *data, range(0, 30)), forget = momentsOf(model, *data, range(0, 9));
    const SecondMoments rest = full.without(forget);
    QCOMPARE(rest.images, std::int64_t{21});
    const double worst = largestDifference(rest, momentsOf(model, *data, range(9, 30)));
    QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
}

void TestSpectrum::momentsOfRealLayersEqualUnfolding_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::newRow("strides, 7x7, 1x1, residual connections") << "resnet18";
    QTest::newRow("patches, attention, sequences") << "vit-tiny";
}

void TestSpectrum::momentsOfRealLayersEqualUnfolding()
{
    QFETCH(const QString, architecture);
    const auto data = test::syntheticDataset(7, 4, 4, {3, 32, 32});
    const Model model = Model::create({architecture.toStdString(), data->shape, 4}, 1);
    const SecondMoments found = momentsOf(model, *data, range(0, 7));
    const auto network = copyNetwork(model, torch::kCPU);
    for (std::size_t i = 0; i < network->layers().size(); ++i) {
        const NamedLayer layer = network->layers()[i];
        torch::Tensor wanted;
        layer.layer->setObserver([&](const torch::Tensor& input) {
            const torch::Tensor x = input.to(torch::kFloat64).contiguous();
            if (const auto* conv = dynamic_cast<const ConvLayerImpl*>(layer.layer)) {
                const torch::Tensor patches = torch::im2col(x, *conv->options.kernel_size(), *conv->options.dilation(),
                                                            conv->paddingSizes(), *conv->options.stride());
                wanted = torch::bmm(patches, patches.transpose(1, 2)).sum(0);
            } else {
                const torch::Tensor rows = x.reshape({-1, x.size(-1)});
                wanted = torch::mm(rows.t(), rows);
            }
        });
        const torch::NoGradGuard noGrad;
        network->forward(ImageBatches(*data, data->train, range(0, 7), torch::kCPU).images(0, 7));
        layer.layer->setObserver({});
        const double difference = ((found.moments[i][0] - wanted).norm() / wanted.norm()).item<double>();
        QVERIFY2(difference < 1e-6, qPrintable(QString::fromStdString(layer.info.name) + QString::number(difference)));
    }
}

/// Evaluation mode folds frozen norms into the convolutions before them; the function must stay what it was.
void TestSpectrum::foldedNormsGiveTheSameNetwork()
{
    torch::manual_seed(8);
    ConvLayer conv(torch::nn::Conv2dOptions(5, 7, 3).padding(1).bias(true));
    torch::nn::BatchNorm2d norm(7);
    const torch::NoGradGuard noGrad;
    norm->weight.uniform_(0.5, 2.0);
    norm->bias.normal_();
    norm->running_mean.normal_();
    norm->running_var.uniform_(0.2, 3.0);
    conv->eval();
    norm->eval();
    const torch::Tensor x = torch::randn({4, 5, 6, 6});
    const torch::Tensor wanted = norm->forward(conv->forward(x)), found = conv->forwardNormalised(x, *norm);
    QVERIFY(torch::allclose(found, wanted, 1e-5, 1e-5));
}

void TestSpectrum::traceAndEigenvaluesAgree()
{
    const auto data = test::syntheticDataset(20, 4, 4, {3, 8, 8});
    const Model model = Model::create({"smallcnn", data->shape, 4}, 1);
    const SecondMoments full = momentsOf(model, *data, range(0, 20)), forget = momentsOf(model, *data, range(0, 5));
    const Spectrum spectrum = makeSpectrum(full, forget, true, {});
    QCOMPARE(spectrum.images, std::int64_t{20});
    QCOMPARE(spectrum.forgetImages, std::int64_t{5});
    for (const LayerSpectrum& layer : spectrum.layers) {
        const double sum = std::accumulate(layer.retained[0].begin(), layer.retained[0].end(), 0.0);
        // To float32: rounding leaves negative eigenvalues of that size, which are clamped.
        QVERIFY(std::abs(sum - layer.trace) < 1e-5 * layer.trace);
        QVERIFY(layer.mostNegative > -1e-6 && layer.mostNegative <= 0.0);
        // Weyl: taking away a positive semidefinite matrix lowers every eigenvalue.
        for (std::size_t i = 0; i < layer.full[0].size(); ++i)
            QVERIFY(layer.retained[0][i] <= layer.full[0][i] + 1e-6 * layer.full[0][0]);
    }
}

void TestSpectrum::cacheGivesBackWhatWasStored()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(12, 4, 4, {1, 8, 8});
    const Model model = Model::create({"smallcnn", data->shape, 4}, 1);
    const SecondMoments moments = momentsOf(model, *data, range(0, 12));
    const SpectrumCache cache(folder.path().toStdString());
    const std::string key = momentKey(model, *data, range(0, 12));
    QVERIFY(!cache.find(key, model.layers(), {}));
    cache.store(key, moments);
    const auto found = cache.find(key, model.layers(), {});
    QVERIFY(found);
    QCOMPARE(found->images, moments.images);
    for (std::size_t i = 0; i < moments.moments.size(); ++i)
        QVERIFY(torch::equal(found->moments[i], moments.moments[i])
                && torch::equal(found->sums.at(i), moments.sums[i]));
    QVERIFY(!SpectrumCache({}).find(key, model.layers(), {}));
}

/// Files from before sums of inputs were kept: some can not be made again.
void TestSpectrum::momentsWithoutSumsAreTaken()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(12, 4, 4, {1, 8, 8});
    const Model model = Model::create({"smallcnn", data->shape, 4}, 1);
    SecondMoments moments = momentsOf(model, *data, range(0, 12)), old = moments;
    old.sums.clear();
    const SpectrumCache cache(folder.path().toStdString());
    cache.store("key", old);
    const auto found = cache.find("key", model.layers(), {});
    QVERIFY(found && found->sums.empty());
    QVERIFY(torch::equal(found->moments[0], moments.moments[0]));
    const SecondMoments forget = momentsOf(model, *data, range(0, 3));
    QVERIFY(found->without(forget).sums.empty() && moments.without(*found).sums.empty());
    QVERIFY(makeSpectrum(*found, forget, false, {}).layers[0].inputSums.empty());
    QVERIFY(!makeSpectrum(moments, forget, false, {}).layers[0].inputSums.empty());

    moments.sums[0] = moments.sums[0].narrow(1, 0, 3).clone();
    cache.store("key", moments);
    QCOMPARE(errorNameOf([&] { readMomentFile(cache.fileOf("key"), "key", model.layers()); }),
             std::string("file-corrupt"));
}

void TestSpectrum::damagedCacheIsReportedAndNotUsed()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(12, 4, 4, {1, 8, 8});
    const Model model = Model::create({"mlp", data->shape, 4}, 1),
                other = Model::create({"smallcnn", data->shape, 4}, 1);
    SecondMoments moments = momentsOf(model, *data, range(0, 12));
    const SpectrumCache cache(folder.path().toStdString());
    std::vector<std::string> told;
    JobContext context;
    context.notice = [&told](const Sentence& sentence) { told.push_back(sentence.text()); };

    const std::filesystem::path file = folder.filePath("key.safetensors").toStdString();
    cache.store("key", moments);
    QVERIFY(!cache.find("key", other.layers(), context)); // another model's
    QCOMPARE(told.size(), std::size_t{1});
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    QVERIFY(!cache.find("key", model.layers(), context)); // truncated
    std::ofstream(file) << "not a spectrum";
    QVERIFY(!cache.find("key", model.layers(), context));
    moments.moments[0][0][0][0] = std::numeric_limits<double>::quiet_NaN();
    cache.store("key", moments);
    QVERIFY(!cache.find("key", model.layers(), context));
    QCOMPARE(told.size(), std::size_t{4});
    QVERIFY(QString::fromStdString(told[3]).contains("key.safetensors"));
}

/// Finite ones, too: the file says what its numbers hash to.
void TestSpectrum::changedNumbersAreReportedAndNotUsed()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(12, 4, 4, {1, 8, 8});
    const Model model = Model::create({"mlp", data->shape, 4}, 1);
    const SpectrumCache cache(folder.path().toStdString());
    std::string told;
    JobContext context;
    context.notice = [&told](const Sentence& sentence) { told += sentence.text(); };
    cache.store("key", momentsOf(model, *data, range(0, 12)));

    TensorFile file = readSafetensors(cache.fileOf("key"));
    std::vector<std::byte>& bytes = file.tensors.begin()->second.bytes;
    bytes.at(bytes.size() / 2) ^= std::byte{1}; // the last bit of a number
    writeSafetensors(cache.fileOf("key"), file);
    QVERIFY(!cache.find("key", model.layers(), context));
    QVERIFY2(QString::fromStdString(told).contains("content"), told.c_str());
    QCOMPARE(errorNameOf([&] { readMomentFile(cache.fileOf("key"), "key", model.layers()); }),
             std::string("file-corrupt"));

    file.metadata.erase("content_hash"); // as an older version wrote it
    writeSafetensors(cache.fileOf("key"), file);
    QVERIFY(cache.find("key", model.layers(), context));
}

void TestSpectrum::keyDependsOnEverythingThatMatters()
{
    const auto data = test::syntheticDataset(12, 4), changed = test::syntheticDataset(12, 4, 4, {1, 8, 8}, 2);
    const auto scaled = std::make_shared<Dataset>(*data);
    scaled->normalisation.mean[0] += 0.01F;
    const Model model = Model::create({"mlp", data->shape, 4}, 1), other = Model::create({"mlp", data->shape, 4}, 2);
    const std::set<std::string> keys{momentKey(model, *data, range(0, 12)), momentKey(other, *data, range(0, 12)),
                                     momentKey(model, *changed, range(0, 12)), momentKey(model, *data, range(0, 11)),
                                     momentKey(model, *scaled, range(0, 12))};
    QCOMPARE(keys.size(), std::size_t{5});
    QCOMPARE(momentKey(model.clone(), *data, range(0, 12)), momentKey(model, *data, range(0, 12)));
}

void TestSpectrum::stopIsHeard()
{
    const auto data = test::syntheticDataset(300, 4);
    const Model model = Model::create({"mlp", data->shape, 4}, 1);
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    const auto network = copyNetwork(model, torch::kCPU);
    const ImageBatches batches(*data, data->train, range(0, 300), torch::kCPU);
    QVERIFY_EXCEPTION_THROWN(computeMoments(*network, batches, context, "gram"), Error);
    // The network is left without observers: it can be used again.
    QCOMPARE(computeMoments(*network, batches, {}, "gram").images, std::int64_t{300});
}

QTEST_GUILESS_MAIN(TestSpectrum)
#include "test_spectrum.moc"
