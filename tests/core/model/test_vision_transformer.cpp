// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/model/tensor_bridge.h"
#include "core/model/vision_transformer.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace unlearn;

namespace {

std::filesystem::path golden(const char* name)
{
    return std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/vit" / name;
}

std::string sizesText(torch::IntArrayRef sizes)
{
    std::string text;
    for (const std::int64_t size : sizes)
        text += (text.empty() ? "" : "x") + std::to_string(size);
    return text;
}

} // namespace

/// Against torchvision's vision transformer (tests/golden/make_vit.py).
class TestVisionTransformer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputsAreTorchvisions();
    void namesAndShapesAreTorchvisions();
    void olderNamesLoad();
    void layersFollowTheForwardPass();
    void momentInputsAreThoseOfTheProjection();
    void tinyTakesSmallImages_data();
    void tinyTakesSmallImages();
    void imagesThatPatchesDoNotCoverAreRefused();
};

void TestVisionTransformer::outputsAreTorchvisions()
{
    const TensorFile file = readPickledStateDict(golden("vit_small.pth"));
    const auto network = makeVisionTransformer({"", {3, 16, 16}, 10},
                                               {.patch = 4, .dimension = 32, .depth = 2, .heads = 4, .hidden = 48});
    const torch::NoGradGuard noGrad;
    std::size_t taken = 0;
    for (auto& item : network->named_parameters()) {
        item.value().copy_(toTorch(file.tensors.at(item.key())));
        ++taken;
    }
    QCOMPARE(taken + 2, file.tensors.size()); // all of them, but images and logits
    network->setMode(NetworkMode::Evaluate);
    const torch::Tensor images = toTorch(file.tensors.at("golden.images"));
    const torch::Tensor wanted = toTorch(file.tensors.at("golden.logits"));
    for (const auto format : {torch::MemoryFormat::Contiguous, torch::MemoryFormat::ChannelsLast}) {
        const double difference = (network->forward(images.contiguous(format)) - wanted).abs().max().item<double>();
        QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
    }
}

void TestVisionTransformer::namesAndShapesAreTorchvisions()
{
    std::map<std::string, std::string> wanted, found;
    std::ifstream list(golden("vit_b_16.txt"));
    for (std::string name, shape; list >> name >> shape;)
        wanted[name] = shape;
    QCOMPARE(wanted.size(), std::size_t{152});
    const Model model = Model::create({"vit-b-16", {3, 224, 224}, 10}, 0);
    for (const auto& item : const_cast<Network&>(model.network()).named_parameters())
        found[item.key()] = sizesText(item.value().sizes());
    QCOMPARE(found, wanted);
}

void TestVisionTransformer::olderNamesLoad()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("older.safetensors").toStdString();
    const Model model = Model::create({"vit-tiny", {3, 28, 28}, 10}, 3);
    model.save(file);
    TensorFile content = readSafetensors(file);
    for (auto& [name, tensor] : readSafetensors(file).tensors) {
        for (const auto& [newer, older] : {std::pair{".mlp.0.", ".mlp.linear_1."}, {".mlp.3.", ".mlp.linear_2."}}) {
            if (const QString text = QString::fromStdString(name); text.contains(newer)) {
                content.tensors[QString(text).replace(newer, older).toStdString()] = tensor;
                content.tensors.erase(name);
            }
        }
    }
    QVERIFY(content.tensors.contains("encoder.layers.encoder_layer_5.mlp.linear_2.bias"));
    writeSafetensors(file, content);
    QCOMPARE(Model::load(file).hash(), model.hash());

    // Both names of one tensor: which is meant, nobody knows.
    content.tensors["encoder.layers.encoder_layer_0.mlp.0.bias"] =
        content.tensors.at("encoder.layers.encoder_layer_0.mlp.linear_1.bias");
    writeSafetensors(file, content);
    QCOMPARE(thrownBy([&] { Model::load(file); }).code(), ErrorCode::ShapeMismatch);
}

void TestVisionTransformer::layersFollowTheForwardPass()
{
    const Model model = Model::create({"vit-tiny", {1, 28, 28}, 7}, 0);
    QStringList found;
    for (const LayerInfo& layer : model.layers())
        found << QString("%1 %2 %3").arg(QString::fromStdString(layer.name)).arg(layer.d).arg(layer.outFeatures);
    QCOMPARE(found.size(), 26); // patches, 6 blocks of 4, head
    const QString block = "encoder.layers.encoder_layer_0.";
    QCOMPARE(
        found.mid(0, 5),
        (QStringList{"conv_proj 16 192", block + "self_attention.in_proj_weight 192 576",
                     block + "self_attention.out_proj 192 192", block + "mlp.0 192 768", block + "mlp.3 768 192"}));
    QCOMPARE(found.last(), QString("heads.head 192 7"));
}

/// The gradient of a weight lies in the span of the rows that its layer showed: G, made of them, must hold all of it.
void TestVisionTransformer::momentInputsAreThoseOfTheProjection()
{
    torch::manual_seed(5);
    const auto network =
        makeVisionTransformer({"", {1, 8, 8}, 3}, {.patch = 4, .dimension = 24, .depth = 2, .heads = 2, .hidden = 40});
    network->setMode(NetworkMode::Evaluate);
    std::vector<NamedLayer> layers = network->layers();
    std::vector<torch::Tensor> rows(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].layer->setObserver([&rows, i](const torch::Tensor& input) { rows[i] = input.detach(); });
    network->forward(torch::randn({2, 1, 8, 8})).pow(2).sum().backward();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        layers[i].layer->setObserver({});
        if (layers[i].layer->convolution())
            continue;
        const torch::Tensor gradient = layers[i].layer->weightTensor().grad().to(torch::kFloat64);
        const torch::Tensor inputs = rows[i].reshape({-1, rows[i].size(-1)}).to(torch::kFloat64);
        QVERIFY2(inputs.size(0) < inputs.size(1), "fewer rows than columns, or their span is everything");
        const torch::Tensor basis = std::get<0>(torch::linalg_qr(inputs.t()));
        const torch::Tensor outside = gradient - gradient.mm(basis).mm(basis.t());
        QVERIFY(gradient.norm().item<double>() > 0.0);
        QVERIFY2((outside.norm() / gradient.norm()).item<double>() < 1e-5, layers[i].info.name.c_str());
    }
}

void TestVisionTransformer::tinyTakesSmallImages_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("patch");
    QTest::newRow("28") << 28 << 4;
    QTest::newRow("32") << 32 << 4;
    QTest::newRow("64") << 64 << 8;
}

void TestVisionTransformer::tinyTakesSmallImages()
{
    QFETCH(const int, side);
    QFETCH(const int, patch);
    Model model = Model::create({"vit-tiny", {3, side, side}, 5}, 0);
    const auto layers = model.layers();
    QCOMPARE(layers.front().d, std::int64_t{3} * patch * patch);
    const torch::NoGradGuard noGrad;
    QVERIFY(model.network().forward(torch::randn({2, 3, side, side})).sizes() == (std::vector<std::int64_t>{2, 5}));
}

void TestVisionTransformer::imagesThatPatchesDoNotCoverAreRefused()
{
    const Error error = thrownBy([] { Model::create({"vit-tiny", {3, 30, 32}, 10}, 0); });
    QCOMPARE(error.code(), ErrorCode::ShapeMismatch);
    QVERIFY2(QString(error.what()).contains("multiples of 4 pixels, found 30 x 32 pixels"), error.what());
}

QTEST_GUILESS_MAIN(TestVisionTransformer)
#include "test_vision_transformer.moc"
