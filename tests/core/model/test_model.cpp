// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/model/network.h"
#include "core/model/tensor_file.h"
#include "core/spectrum/layer_tap.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

class TestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndShapesArePublished_data();
    void namesAndShapesArePublished();
    void savedModelIsTheSame();
    void cloneIsDeep();
    void reportNamesMissingUnexpectedAndMisshapen();
    void fileThatDisagreesIsRefused();
    void namelessFileNeedsAnArchitecture();
    void nanWeightsAreRefused();
    void badMetadataIsRefused();
    void inputTooSmallIsRefused();
    void hashIsOfContentAlone();

private:
    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }
};

void TestModel::namesAndShapesArePublished_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("parameters");
    QTest::addColumn<QStringList>("layers"); // name d out
    QTest::newRow("smallcnn") << "smallcnn" << 28 << 239'402
                              << QStringList{"features.0 9 32", "features.3 288 64", "features.6 576 32",
                                             "classifier.0 1568 128", "classifier.2 128 10"};
    QTest::newRow("mlp") << "mlp" << 28 << 235'146
                         << QStringList{"layers.0 784 256", "layers.2 256 128", "layers.4 128 10"};
    QTest::newRow("allcnn") << "allcnn" << 32 << 0
                            << QStringList{"features.0.0 27 96",    "features.1.0 864 96",   "features.2.0 864 192",
                                           "features.4.0 1728 192", "features.5.0 1728 192", "features.6.0 1728 192",
                                           "features.8.0 1728 192", "features.9.0 192 192",  "classifier.0 192 10"};
    QTest::newRow("smallvgg") << "smallvgg" << 32 << 0
                              << QStringList{"features.0 27 128", "features.4 1152 256", "features.8 2304 512",
                                             "classifier.1 8192 512", "classifier.4 512 10"};
    QTest::newRow("resnet18") << "resnet18" << 64 << 11'181'642 << QStringList{}; // torchvision's, with 10 classes
    // The same but for its first convolution, which has 64 x 3 x (7 x 7 - 3 x 3) weights less.
    QTest::newRow("resnet18-small") << "resnet18-small" << 32 << 11'181'642 - 7'680
                                    << QStringList{"conv1 27 64",
                                                   "layer1.0.conv1 576 64",
                                                   "layer1.0.conv2 576 64",
                                                   "layer1.1.conv1 576 64",
                                                   "layer1.1.conv2 576 64",
                                                   "layer2.0.conv1 576 128",
                                                   "layer2.0.conv2 1152 128",
                                                   "layer2.0.downsample.0 64 128",
                                                   "layer2.1.conv1 1152 128",
                                                   "layer2.1.conv2 1152 128",
                                                   "layer3.0.conv1 1152 256",
                                                   "layer3.0.conv2 2304 256",
                                                   "layer3.0.downsample.0 128 256",
                                                   "layer3.1.conv1 2304 256",
                                                   "layer3.1.conv2 2304 256",
                                                   "layer4.0.conv1 2304 512",
                                                   "layer4.0.conv2 4608 512",
                                                   "layer4.0.downsample.0 256 512",
                                                   "layer4.1.conv1 4608 512",
                                                   "layer4.1.conv2 4608 512",
                                                   "fc 512 10"};
}

void TestModel::namesAndShapesArePublished()
{
    QFETCH(const QString, architecture);
    QFETCH(const int, side);
    QFETCH(const int, parameters);
    QFETCH(const QStringList, layers);
    const int channels = side == 28 ? 1 : 3;
    Model model = Model::create({architecture.toStdString(), {channels, side, side}, 10}, 0);
    if (parameters > 0)
        QCOMPARE(model.parameterCount(), std::int64_t{parameters});
    QStringList found;
    for (const LayerInfo& layer : model.layers())
        found << QString("%1 %2 %3").arg(QString::fromStdString(layer.name)).arg(layer.d).arg(layer.outFeatures);
    if (!layers.isEmpty())
        QCOMPARE(found, layers);
    const torch::NoGradGuard noGrad;
    const torch::Tensor logits = model.network().forward(torch::randn({2, channels, side, side}));
    QVERIFY(logits.sizes() == (std::vector<std::int64_t>{2, 10}));
    if (architecture.startsWith("resnet18")) {
        QCOMPARE(found.size(), 21);
        const auto names = model.network().named_parameters();
        for (const char* name : {"conv1.weight", "bn1.bias", "layer1.0.conv1.weight", "layer2.0.downsample.0.weight",
                                 "layer4.1.bn2.weight", "fc.bias"})
            QVERIFY2(names.contains(name), name);
        // For small images the stem is 3 x 3, and neither it nor a pooling after it makes the image smaller.
        const bool small = architecture == "resnet18-small";
        const std::int64_t kernel = small ? 3 : 7;
        QVERIFY(names["conv1.weight"].sizes() == (std::vector<std::int64_t>{64, 3, kernel, kernel}));
        std::vector<std::int64_t> sides;
        const LayerTap tap(model.network().layers(),
                           [&sides](std::size_t, const torch::Tensor& input) { sides.push_back(input.size(-1)); });
        model.network().forward(torch::randn({1, channels, side, side}));
        QCOMPARE(sides.size(), std::size_t{21});
        QCOMPARE(sides[0], std::int64_t{side});
        QCOMPARE(sides[1], std::int64_t{small ? side : side / 4});
    }
}

void TestModel::savedModelIsTheSame()
{
    const Model model = Model::create({"allcnn", {3, 32, 32}, 7}, 4);
    model.save(file("model.safetensors"), {{"note", "kept"}});
    const Model loaded = Model::load(file("model.safetensors"));
    QCOMPARE(loaded.hash(), model.hash());
    QVERIFY(loaded.spec() == model.spec());
    QCOMPARE(loaded.metadata().at("note"), std::string("kept"));
}

void TestModel::cloneIsDeep()
{
    const Model model = Model::create({"mlp", {1, 8, 8}, 3}, 4);
    Model copy = model.clone();
    QCOMPARE(copy.hash(), model.hash());
    const torch::NoGradGuard noGrad;
    copy.network().parameters().front().add_(1.0);
    QVERIFY(copy.hash() != model.hash());
}

void TestModel::reportNamesMissingUnexpectedAndMisshapen()
{
    Model::create({"mlp", {1, 8, 8}, 3}, 4).save(file("model.safetensors"));
    TensorFile content = readSafetensors(file("model.safetensors"));
    content.tensors["stray.weight"] = content.tensors.at("layers.0.weight");
    content.tensors.erase("layers.2.bias");
    content.tensors.at("layers.4.bias") = content.tensors.at("layers.0.bias");
    writeSafetensors(file("broken.safetensors"), content);
    const Error error = thrownBy([&] { Model::load(file("broken.safetensors")); });
    QCOMPARE(error.code(), ErrorCode::ShapeMismatch);
    const QString sentence(error.what());
    for (const char* part : {"broken.safetensors", "1 missing (layers.2.bias)", "1 unexpected (stray.weight)",
                             "1 misshapen (layers.4.bias: 3 expected, 256 found)"})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestModel::fileThatDisagreesIsRefused()
{
    Model::create({"mlp", {1, 8, 8}, 3}, 4).save(file("model.safetensors"));
    const auto load = [&](const ModelSpec& spec) {
        return QString(thrownBy([&] { Model::load(file("model.safetensors"), spec); }).what());
    };
    QVERIFY(load({"smallcnn", {}, 0}).contains("architecture"));
    QVERIFY(load({"", {1, 28, 28}, 0}).contains("expected 1x28x28, found 1x8x8"));
    QVERIFY(load({"", {}, 10}).contains("expected 10, found 3"));
}

void TestModel::namelessFileNeedsAnArchitecture()
{
    Model::create({"mlp", {1, 8, 8}, 3}, 4).save(file("model.safetensors"));
    TensorFile content = readSafetensors(file("model.safetensors"));
    content.metadata.clear();
    writeSafetensors(file("nameless.safetensors"), content);
    QCOMPARE(thrownBy([&] { Model::load(file("nameless.safetensors")); }).code(), ErrorCode::UnknownName);
    QCOMPARE(thrownBy([&] {
                 Model::load(file("nameless.safetensors"), {"mlp", {}, 0});
             }).code(),
             ErrorCode::ShapeMismatch);
    QCOMPARE(Model::load(file("nameless.safetensors"), {"mlp", {1, 8, 8}, 3}).spec().architecture, std::string("mlp"));
}

void TestModel::nanWeightsAreRefused()
{
    Model model = Model::create({"mlp", {1, 8, 8}, 3}, 4);
    {
        const torch::NoGradGuard noGrad;
        model.network().named_parameters()["layers.2.weight"][0][0] = std::numeric_limits<float>::quiet_NaN();
    }
    model.save(file("nan.safetensors"));
    const Error error = thrownBy([&] { Model::load(file("nan.safetensors")); });
    QCOMPARE(error.code(), ErrorCode::NonFinite);
    QVERIFY(QString(error.what()).contains("layers.2.weight"));
}

void TestModel::badMetadataIsRefused()
{
    Model::create({"mlp", {1, 8, 8}, 3}, 4).save(file("model.safetensors"));
    const TensorFile good = readSafetensors(file("model.safetensors"));
    const std::pair<const char*, const char*> wrong[] = {
        {"input_shape", "8x8"},    {"input_shape", "1x8x8x"},
        {"input_shape", "1x-8x8"}, {"input_shape", "99999999999999999999x8x8"},
        {"classes", "many"},       {"classes", "1"},
        {"classes", "9999999999"}, {"architecture", "nonsense"}};
    for (const auto& [key, value] : wrong) {
        TensorFile content = good;
        content.metadata[key] = value;
        writeSafetensors(file("bad.safetensors"), content);
        QVERIFY2(thrownBy([&] { Model::load(file("bad.safetensors")); }).code() != ErrorCode::Internal, value);
    }
    for (const char* shape : {"3x60000x60000", "features:9000000", "tokens:9000000/100/0", "tokens:64/9000000/0"}) {
        TensorFile content = good; // well formed, but nothing to build a network of gigabytes for
        content.metadata["input_shape"] = shape;
        writeSafetensors(file("bad.safetensors"), content);
        const Error error = thrownBy([&] { Model::load(file("bad.safetensors")); });
        QCOMPARE(error.code(), ErrorCode::FileCorrupt);
        QCOMPARE(error.context().field, std::string("input_shape"));
        QVERIFY2(QString(error.what()).contains("larger than any"), error.what());
    }
}

void TestModel::inputTooSmallIsRefused()
{
    QCOMPARE(thrownBy([] { Model::create({"smallvgg", {3, 7, 7}, 10}, 0); }).code(), ErrorCode::ShapeMismatch);
    QCOMPARE(thrownBy([] { Model::create({"resnet18", {3, 28, 28}, 10}, 0); }).code(), ErrorCode::ShapeMismatch);
    QCOMPARE(thrownBy([] { Model::create({"mlp", {1, 8, 8}, 1}, 0); }).code(), ErrorCode::ShapeMismatch);
    // Loaded, the sentence names the file, too.
    Model::create({"mlp", {3, 28, 28}, 10}, 0).save(file("mlp.safetensors"));
    TensorFile content = readSafetensors(file("mlp.safetensors"));
    content.metadata["architecture"] = "resnet18";
    writeSafetensors(file("small.safetensors"), content);
    const Error error = thrownBy([&] { Model::load(file("small.safetensors")); });
    QCOMPARE(error.context().file, file("small.safetensors").string());
    QCOMPARE(error.context().field, std::string("data"));
}

void TestModel::hashIsOfContentAlone()
{
    const ModelSpec spec{"mlp", {1, 8, 8}, 3};
    QCOMPARE(Model::create(spec, 1).hash(), Model::create(spec, 1).hash());
    QVERIFY(Model::create(spec, 1).hash() != Model::create(spec, 2).hash());
}

QTEST_GUILESS_MAIN(TestModel)
#include "test_model.moc"
