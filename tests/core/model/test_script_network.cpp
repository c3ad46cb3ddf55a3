// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/model/pass_size.h"
#include "core/model/script_archive.h"
#include "core/model/script_network.h"
#include "core/model/tensor_bridge.h"
#include "core/spectrum/gram.h"
#include "core/spectrum/layer_tap.h"
#include "core/spectrum/patch_gram.h"
#include "tests/core/script_golden.h"
#include "tests/expect_error.h"

#include <QTest>

using namespace unlearn;
using test::goldenScript;

namespace {

/// Samples, logits and moments that Python computed (tests/golden/make_scripts.py).
std::map<std::string, torch::Tensor> expectations(const QString& name)
{
    std::map<std::string, torch::Tensor> all;
    for (const auto& [key, data] : readPickledStateDict(goldenScript(name + ".pth")).tensors)
        all[key] = toTorch(data);
    return all;
}

/// Rows of whole numbers are token ids.
ImageShape shapeOf(const torch::Tensor& images)
{
    if (images.dim() == 2)
        return images.scalar_type() == torch::kInt64
            ? tokenShape(images.size(1), images.max().item<std::int64_t>() + 1, 0)
            : featureShape(images.size(1));
    return {images.size(1), images.size(2), images.size(3)};
}

std::unique_ptr<GramAccumulator> gramFor(const WeightedLayer& layer)
{
    const auto convolution = layer.convolution();
    if (!convolution)
        return makeLinearGram();
    return makeConvolutionGram(
        {convolution->kernel, convolution->stride, convolution->padding, convolution->dilation, convolution->groups});
}

/// Takes inputs in float64, too.
std::unique_ptr<GramAccumulator> patchGramFor(const WeightedLayer& layer)
{
    const auto convolution = layer.convolution();
    if (!convolution)
        return makeLinearGram();
    return std::make_unique<PatchGram>(PatchGeometry{convolution->kernel, convolution->stride, convolution->padding,
                                                     convolution->dilation, convolution->groups});
}

double difference(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

/// Its layer has inputs of 2^24 numbers a sample, and can be seen with gradients alone, as those of fused operators.
torch::jit::Module broadProgram()
{
    torch::jit::Module module("Broad");
    module.register_parameter("weight", torch::ones({2, 8}), false);
    module.define(R"(
def forward(self, x):
    if torch.is_grad_enabled():
        return torch.linear(x.unsqueeze(1).expand([-1, 2097152, -1]), self.weight).select(1, 0)
    else:
        return (x.unsqueeze(1) * self.weight).sum([2])
)");
    return module;
}

/// A linear layer "weight" over 12 numbers behind what is done to inputs [N, 12], with a buffer "fixed".
torch::jit::Module programWith(const std::string& body, const torch::Tensor& fixed)
{
    torch::jit::Module module("Fixed");
    module.register_parameter("weight", torch::rand({4, 12}), false);
    module.register_buffer("fixed", fixed);
    module.define("def forward(self, x):\n    " + body + "\n");
    return module;
}

} // namespace

/// TorchScript files that PyTorch wrote, against what hooks in Python saw of the same models.
class TestScriptNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWeightIsFoundWithItsInputs_data();
    void everyWeightIsFoundWithItsInputs();
    void layersAreDescribed();
    void gradientsLieInTheSpanOfTheInputs_data();
    void gradientsLieInTheSpanOfTheInputs();
    void copyIsDeep();
    void savedProgramIsTheSameModel();
    void dropoutIsActiveInUnlearningAlone();
    void whatCanNotBeFollowedIsRefused_data();
    void whatCanNotBeFollowedIsRefused();
    void fixedProductsAreToldFromFilters_data();
    void fixedProductsAreToldFromFilters();
    void wrongInputIsRefused();
    void exceptionsOfObserversArrive();
    void tappedPassesAreSmall();
    void weightsAloneAreNoModel();

private:
    test::TrustedHome m_home;
};

void TestScriptNetwork::initTestCase()
{
    m_home.trustGolden();
}

void TestScriptNetwork::everyWeightIsFoundWithItsInputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("gradients");
    for (const char* name : test::workingScripts) {
        QTest::addRow("%s", name) << name << false;
        QTest::addRow("%s, gradients on", name) << name << true;
    }
}

void TestScriptNetwork::everyWeightIsFoundWithItsInputs()
{
    QFETCH(const QString, name);
    QFETCH(const bool, gradients);
    const auto expected = expectations(name);
    const torch::Tensor images = expected.at("golden.images");
    Model model = Model::load(goldenScript(name + ".pt"), {"", shapeOf(images), 0});
    QCOMPARE(model.spec().architecture, std::string("torchscript"));
    QCOMPARE(model.spec().classes, std::int64_t{4});

    const auto network = copyNetwork(model, torch::kCPU);
    const std::vector<NamedLayer> layers = network->layers();
    std::set<std::string> names, wantedNames;
    for (const NamedLayer& layer : layers)
        names.insert(layer.info.name);
    for (const auto& [key, value] : expected) {
        if (key.starts_with("trace."))
            wantedNames.insert(layerName(key.substr(6)));
    }
    QCOMPARE(names, wantedNames);

    std::vector<std::unique_ptr<GramAccumulator>> grams(layers.size());
    torch::Tensor logits;
    {
        const torch::AutoGradMode mode(gradients);
        const LayerTap tap(layers, [&](std::size_t i, const torch::Tensor& input) {
            const torch::NoGradGuard noGrad;
            if (!grams[i])
                grams[i] = gramFor(*layers[i].layer);
            grams[i]->add(input);
        });
        logits = network->forward(images);
        QCOMPARE(logits.requires_grad(), gradients);
    }
    QVERIFY(difference(logits, expected.at("golden.logits")) < 1e-5);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::string parameter = test::parameterOf(layers[i].info.name, expected);
        const torch::Tensor moment = grams[i]->moment(), trace = expected.at("trace." + parameter),
                            product = expected.at("product." + parameter);
        QCOMPARE(moment.size(0), layers[i].info.groups);
        QCOMPARE(moment.size(2), layers[i].info.d);
        const torch::Tensor probe = torch::cos(torch::arange(layers[i].info.d, torch::kFloat64));
        const double apart = ((moment.matmul(probe) - product).norm() / product.norm()).item<double>();
        QVERIFY2(apart < 1e-5, qPrintable(QString("%1: %2").arg(parameter.c_str()).arg(apart)));
        QVERIFY(difference(moment.diagonal(0, 1, 2).sum(), trace) < 1e-5 * trace.item<double>());
    }
}

void TestScriptNetwork::layersAreDescribed()
{
    const Model model = Model::load(goldenScript("projections_scripted.pt"), {"", {1, 8, 8}, 0});
    QStringList found;
    for (const LayerInfo& layer : model.layers())
        found << QString("%1: %2 %3 %4 %5")
                     .arg(layer.name.c_str(), layer.description().c_str())
                     .arg(layer.d)
                     .arg(layer.outFeatures)
                     .arg(layer.groups);
    QCOMPARE(found,
             (QStringList{"grouped: conv 3x2, stride 1x2, dilation 2x1 6 4 1", "depthwise: conv 3x3, 4 groups 9 8 4",
                          "rows: linear 320 20 1", "columns: linear 20 12 1", "added: linear 12 16 1",
                          "twice: linear 16 16 1", "line: conv 1x3, stride 1x2 3 2 1", "head: linear 14 4 1"}));
}

void TestScriptNetwork::gradientsLieInTheSpanOfTheInputs_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : test::workingScripts)
        QTest::newRow(name) << name;
}

/// Why projecting works: the gradient of a weight is a sum of products with its input rows.
void TestScriptNetwork::gradientsLieInTheSpanOfTheInputs()
{
    QFETCH(const QString, name);
    const torch::Tensor images = expectations(name).at("golden.images").narrow(0, 0, 1);
    const Model model = Model::load(goldenScript(name + ".pt"), {"", shapeOf(images), 0});
    const auto network = copyNetwork(model, torch::kCPU);
    const std::vector<NamedLayer> layers = network->layers();
    std::vector<std::unique_ptr<GramAccumulator>> grams(layers.size());
    {
        const LayerTap tap(layers, [&](std::size_t i, const torch::Tensor& input) {
            if (!grams[i])
                grams[i] = patchGramFor(*layers[i].layer);
            grams[i]->add(input.to(torch::kFloat64));
        });
        const torch::NoGradGuard noGrad;
        network->forward(images);
    }
    int narrow = 0;
    network->forward(images).pow(2).sum().backward();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        torch::Tensor gradient = layers[i].layer->weightTensor().grad();
        QVERIFY2(gradient.defined(), layers[i].info.name.c_str());
        if (layers[i].layer->isTransposed())
            gradient = gradient.t();
        const std::int64_t groups = layers[i].info.groups;
        const torch::Tensor rows = gradient.to(torch::kFloat64).reshape({groups, -1, layers[i].info.d});
        const auto [values, vectors] = torch::linalg_eigh(grams[i]->moment());
        const torch::Tensor empty = values.lt(1e-9 * values.max()).unsqueeze(1).to(torch::kFloat64);
        narrow += empty.sum().item<double>() > 0.0 ? 1 : 0;
        const double outside = (rows.matmul(vectors) * empty).norm().item<double>();
        QVERIFY2(outside <= 1e-4 * rows.norm().item<double>(), layers[i].info.name.c_str());
    }
    QVERIFY2(narrow > 0, "where the inputs span everything nothing is tested");
}

void TestScriptNetwork::copyIsDeep()
{
    const Model model = Model::load(goldenScript("encoder_scripted.pt"), {"", {1, 8, 8}, 0});
    Model copy = model.clone();
    QCOMPARE(copy.hash(), model.hash());
    QCOMPARE(copy.layers().size(), model.layers().size());
    const torch::NoGradGuard noGrad;
    const torch::Tensor images = torch::ones({2, 1, 8, 8});
    const torch::Tensor before = copyNetwork(model, torch::kCPU)->forward(images);
    QVERIFY(torch::equal(before, copy.network().forward(images)));
    copy.network().layers().at(1).layer->weightTensor().add_(0.5);
    QVERIFY(copy.hash() != model.hash());
    QVERIFY2(difference(before, copy.network().forward(images)) > 1e-3, "the program runs with the changed weight");
    QVERIFY(torch::equal(before, copyNetwork(model, torch::kCPU)->forward(images)));
}

void TestScriptNetwork::savedProgramIsTheSameModel()
{
    for (const char* name :
         {"encoder_scripted", "resnet_traced", "encoder_traced", "vit_traced"}) { // two have constants
        const torch::Tensor images = expectations(name).at("golden.images");
        Model model = Model::load(goldenScript(QString(name) + ".pt"), {"", shapeOf(images), 4});
        {
            const torch::NoGradGuard noGrad;
            model.network().layers().at(2).layer->weightTensor().mul_(1.5);
        }
        const std::filesystem::path file = m_home.file("saved.pt"), weights = m_home.file("weights.safetensors");
        model.save(file, {{"note", "kept"}});
        trustIfScript(file);
        const Model loaded = Model::load(file); // the saved file says what data it is for
        QCOMPARE(loaded.metadata().at("note"), std::string("kept"));
        QVERIFY(loaded.spec() == model.spec());
        QCOMPARE(loaded.hash(), model.hash());

        model.save(weights);
        const Model original = Model::load(goldenScript(QString(name) + ".pt"), {"", shapeOf(images), 4});
        QVERIFY(original.hash() != model.hash());
        QCOMPARE(original.withWeights(weights).hash(), model.hash());
    }
}

void TestScriptNetwork::dropoutIsActiveInUnlearningAlone()
{
    const Model model = Model::load(goldenScript("encoder_scripted.pt"), {"", {1, 8, 8}, 0});
    const auto network = copyNetwork(model, torch::kCPU);
    const torch::Tensor images = torch::ones({2, 1, 8, 8});
    // With gradients, as in steps: without, PyTorch's encoder takes a fused way that knows no dropout.
    const torch::Tensor before = network->forward(images);
    network->setMode(NetworkMode::Unlearn);
    QVERIFY(difference(network->forward(images), network->forward(images)) > 0.0);
    network->setMode(NetworkMode::Evaluate);
    QVERIFY(torch::equal(before, network->forward(images)));
}

void TestScriptNetwork::whatCanNotBeFollowedIsRefused_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("frozen") << "torch.jit.freeze";
    QTest::newRow("optimized") << "torch.jit.freeze or optimize_for_inference";
    QTest::newRow("fused") << "outside of torch.no_grad()";
    QTest::newRow("norm_in_training") << "call eval()";
    QTest::newRow("dropout_in_training") << "call eval()";
    QTest::newRow("fixed_batch") << "batches of one size";
    QTest::newRow("bmm") << "field \"kernel\"";
    QTest::newRow("transposed_scripted") << "field \"up.weight\"";
    QTest::newRow("transposed_traced") << "field \"up.weight\"";
    QTest::newRow("conv3d_scripted") << "field \"volume.weight\"";
    QTest::newRow("conv3d_traced") << "field \"volume.weight\"";
    QTest::newRow("weight_norm") << "weight norm";
    QTest::newRow("partly_frozen") << "found aten::conv2d";
    QTest::newRow("buffer_scripted") << "field \"weight\", expected weights that are parameters, found aten::linear";
    QTest::newRow("buffer_traced") << "field \"weight\", expected weights that are parameters, found aten::linear";
    QTest::newRow("buffer_mm") << "field \"weight\", expected weights that are parameters, found aten::mm";
    QTest::newRow("quantized") << "found quantized::linear_dynamic";
    QTest::newRow("tied_scripted") << "in two ways, which can not be followed";
    QTest::newRow("tied_traced") << "field \"embed.weight\"";
    QTest::newRow("tuple") << "found Tuple";
    QTest::newRow("double") << "expected float32, found Double";
    QTest::newRow("nan") << "1 of 256 NaN or infinite";
}

void TestScriptNetwork::whatCanNotBeFollowedIsRefused()
{
    QFETCH(const QString, said);
    const std::filesystem::path file = goldenScript(QString("refused_%1.pt").arg(QTest::currentDataTag()));
    const auto error = errorOf([&] { Model::load(file, {"", {1, 8, 8}, 0}); });
    QVERIFY(error);
    QVERIFY2(QString(error->what()).contains(said), error->what());
    QCOMPARE(error->context().file, file.string());
    QVERIFY(error->code() == ErrorCode::FormatUnsupported || error->code() == ErrorCode::NonFinite);
}

void TestScriptNetwork::fixedProductsAreToldFromFilters_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("refused");
    QTest::newRow("filters of single channels") // another for each, as of wavelets
        << "return torch.linear(torch.conv1d(x.view([-1, 3, 4]), self.fixed, groups=3, padding=1).flatten(1), "
           "self.weight)"
        << false;
    QTest::newRow("kernels over several channels")
        << "return torch.linear(torch.conv1d(x.view([-1, 1, 12]), self.fixed, padding=1)[:, 0], self.weight)" << true;
    QTest::newRow("in the type of the sample")
        << "return torch.linear(torch.linear(x, self.fixed.view([3, 3])[:, :1].expand([3, 12]).type_as(x)).repeat([1, "
           "4]), self.weight)"
        << true;
    QTest::newRow("one input is squeezed") << "return torch.linear(x, self.weight).squeeze(0)" << true;
    QTest::newRow("one input is not") << "return torch.linear(x, self.weight)" << false;
}

void TestScriptNetwork::fixedProductsAreToldFromFilters()
{
    QFETCH(const QString, body);
    QFETCH(const bool, refused);
    torch::manual_seed(1);
    ScriptNetwork program(programWith(body.toStdString(), torch::rand({3, 1, 3})), "program", "fixed.pt");
    try {
        program.findLayers(torch::rand({3, 12}));
        QVERIFY(!refused);
        QCOMPARE(program.layers().size(), std::size_t{1});
    } catch (const Error& error) {
        QVERIFY2(refused, error.what());
        QCOMPARE(error.code(), ErrorCode::FormatUnsupported);
    }
}

void TestScriptNetwork::wrongInputIsRefused()
{
    const std::filesystem::path file = goldenScript("encoder_scripted.pt");
    const auto sentence = [&](const ModelSpec& spec) {
        return QString(thrownBy([&] { Model::load(file, spec); }).what());
    };
    QVERIFY2(sentence({}).contains("name the data set"), qPrintable(sentence({})));
    QVERIFY2(sentence({"", {3, 32, 32}, 0}).contains("can not take this data"),
             qPrintable(sentence({"", {3, 32, 32}, 0})));
    QVERIFY2(sentence({"", {1, 8, 8}, 10}).contains("expected 10, found 4 logits"),
             qPrintable(sentence({"", {1, 8, 8}, 10})));
    QVERIFY(sentence({"allcnn", {1, 8, 8}, 4}).contains("expected allcnn, found torchscript"));
}

void TestScriptNetwork::exceptionsOfObserversArrive()
{
    const Model model = Model::load(goldenScript("encoder_scripted.pt"), {"", {1, 8, 8}, 0});
    const auto network = copyNetwork(model, torch::kCPU);
    const torch::NoGradGuard noGrad;
    int shown = 0;
    {
        const LayerTap tap(network->layers(), [&](std::size_t, const torch::Tensor&) {
            if (++shown == 3)
                throw Error(ErrorCode::Cancelled, "stopped");
        });
        QCOMPARE(thrownBy([&] { network->forward(torch::ones({2, 1, 8, 8})); }).code(), ErrorCode::Cancelled);
    }
    QCOMPARE(shown, 3);
    network->forward(torch::ones({2, 1, 8, 8})); // nothing is left behind
    QCOMPARE(shown, 3);
}

void TestScriptNetwork::tappedPassesAreSmall()
{
    ScriptNetwork program(broadProgram(), "program", "broad.pt");
    program.findLayers(torch::rand({3, 8}));
    const auto network = program.copy();
    const torch::NoGradGuard noGrad;
    const torch::Tensor inputs = torch::rand({6, 8}), whole = network->forward(inputs);
    std::vector<std::int64_t> parts;
    torch::Tensor logits;
    {
        const LayerTap tap(network->layers(), [&](std::size_t, const torch::Tensor& input) {
            QVERIFY(input.numel() <= mostLayerInputs);
            parts.push_back(input.size(0));
        });
        logits = network->forward(inputs);
    }
    QCOMPARE(parts, (std::vector<std::int64_t>{4, 2}));
    QVERIFY(difference(logits, whole) < 1e-5);
}

void TestScriptNetwork::weightsAloneAreNoModel()
{
    const std::filesystem::path weights = m_home.file("alone.safetensors");
    Model::load(goldenScript("mlp_scripted.pt"), {"", {1, 8, 8}, 0}).save(weights);
    const Error error = thrownBy([&] { Model::load(weights); });
    QCOMPARE(error.code(), ErrorCode::FormatUnsupported);
    QVERIFY(QString(error.what()).contains("program"));
}

QTEST_GUILESS_MAIN(TestScriptNetwork)
#include "test_script_network.moc"
