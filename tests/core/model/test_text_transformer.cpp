// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/image_batches.h"
#include "core/model/network.h"
#include "core/spectrum/second_moments.h"
#include "tests/expect_error.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <numeric>

using namespace unlearn;

namespace {

constexpr std::int64_t length = 6, vocabulary = 20;

Model transformer(std::int64_t padding = 0, std::int64_t classes = 3)
{
    return Model::create({"text-transformer", tokenShape(length, vocabulary, padding), classes}, 1);
}

torch::Tensor tensor(const std::vector<std::vector<std::int64_t>>& ids)
{
    torch::Tensor result = torch::empty({static_cast<std::int64_t>(ids.size()), length}, torch::kInt64);
    for (std::size_t n = 0; n < ids.size(); ++n)
        result[static_cast<std::int64_t>(n)].copy_(torch::tensor(ids[n]));
    return result;
}

double largestDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

class TestTextTransformer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPyTorch();
    void paddingHasNoPart();
    void anyIdMayBePadding();
    void momentsAreOfTokensAlone();
    void savedModelTakesTheSame();
    void refusesOtherData_data();
    void refusesOtherData();
    void batchesGiveWhatNetworksTake();
};

void TestTextTransformer::equalsPyTorch()
{
    std::ifstream file(UNLEARN_SOURCE_DIR "/tests/golden/text_transformer.json");
    const nlohmann::json golden = nlohmann::json::parse(file);
    Model model = transformer();
    const torch::NoGradGuard noGrad;
    auto parameters = model.network().named_parameters();
    QCOMPARE(parameters.size(), golden["parameters"].size()); // the names are those of BERT
    std::int64_t number = 0;
    for (const auto& [name, shape] : golden["parameters"].items()) { // in order of their names
        torch::Tensor& parameter = parameters[name];
        QVERIFY2(parameter.sizes() == torch::IntArrayRef(shape.get<std::vector<std::int64_t>>()), name.c_str());
        const torch::Tensor i = torch::arange(parameter.numel(), torch::kFloat64);
        torch::Tensor values = 0.1 * torch::sin(static_cast<double>(number++) + 0.7 * i + 0.01 * i * i);
        if (name.ends_with("LayerNorm.weight"))
            values = values + 1.0;
        parameter.copy_(values.view(parameter.sizes()));
    }
    const torch::Tensor ids = tensor(golden["ids"].get<std::vector<std::vector<std::int64_t>>>());
    const torch::Tensor logits = model.network().forward(ids);
    for (std::int64_t n = 0; n < 3; ++n) {
        for (std::int64_t c = 0; c < 3; ++c)
            QVERIFY(std::abs(logits[n][c].item<double>() - golden["logits"][n][c].get<double>()) < 1e-4);
    }
}

void TestTextTransformer::paddingHasNoPart()
{
    Model model = transformer();
    const torch::NoGradGuard noGrad;
    const torch::Tensor alone = model.network().forward(tensor({{2, 9, 4, 0, 0, 0}}));
    const torch::Tensor beside =
        model.network().forward(tensor({{2, 3, 5, 7, 9, 11}, {2, 9, 4, 0, 0, 0}, {0, 0, 0, 0, 0, 0}}));
    QVERIFY(largestDifference(alone[0], beside[1]) < 1e-6);
    QVERIFY(beside.isfinite().all().item<bool>()); // even where there is no token at all
    const torch::Tensor shorter = model.network().forward(tensor({{2, 9, 4, 0, 0, 0}}).narrow(1, 0, 3).contiguous());
    QVERIFY(largestDifference(alone, shorter) < 1e-6);
    // And every token has a part.
    QVERIFY(largestDifference(alone, model.network().forward(tensor({{2, 9, 5, 0, 0, 0}}))) > 1e-4);
}

void TestTextTransformer::anyIdMayBePadding()
{
    Model zero = transformer(0), seven = transformer(7);
    const torch::NoGradGuard noGrad;
    QVERIFY(largestDifference(zero.network().forward(tensor({{2, 9, 0, 0, 0, 0}})),
                              seven.network().forward(tensor({{2, 9, 7, 7, 7, 7}})))
            < 1e-6);
    QVERIFY(zero.hash() != seven.hash());
}

void TestTextTransformer::momentsAreOfTokensAlone()
{
    Dataset data;
    data.shape = tokenShape(length, vocabulary, 0);
    data.classNames = {"a", "b", "c"};
    data.train.tokens = {2, 9, 4, 0, 0, 0, 2, 3, 5, 7, 9, 11};
    data.train.labels = {0, 1};
    const std::vector<std::int64_t> both{0, 1}, first{0};
    Model model = transformer();
    const SecondMoments moments =
        computeMoments(model.network(), ImageBatches(data, data.train, both, torch::kCPU), {}, "gram");
    QCOMPARE(moments.layers.size(), 14U);
    QCOMPARE(moments.layers.front().name, "encoder.layer.0.attention.self.query");
    QCOMPARE(moments.layers.back().name, "classifier");

    // The query's input rows, made by hand: nine tokens' normalised embeddings, none of padding.
    auto parameters = model.network().named_parameters();
    const torch::NoGradGuard noGrad;
    const torch::Tensor tokens = torch::tensor({2, 9, 4, 2, 3, 5, 7, 9, 11}, torch::kInt64);
    const torch::Tensor positions = torch::tensor({0, 1, 2, 0, 1, 2, 3, 4, 5}, torch::kInt64);
    torch::Tensor rows = parameters["embeddings.word_embeddings.weight"].index_select(0, tokens)
        + parameters["embeddings.position_embeddings.weight"].index_select(0, positions)
        + parameters["embeddings.token_type_embeddings.weight"][0];
    rows = torch::layer_norm(rows, {rows.size(1)}, parameters["embeddings.LayerNorm.weight"],
                             parameters["embeddings.LayerNorm.bias"], 1e-12)
               .to(torch::kFloat64);
    QVERIFY(largestDifference(moments.moments[0][0], rows.t().matmul(rows)) < 1e-4);

    // Two sequences, one row each for what reads the class.
    const SecondMoments one =
        computeMoments(model.network(), ImageBatches(data, data.train, first, torch::kCPU), {}, "gram");
    const auto rank = [](const torch::Tensor& moment) {
        return at::linalg_matrix_rank(moment, 1e-3, true).item<std::int64_t>();
    };
    QCOMPARE(rank(one.moments[12][0]), 1);
    QCOMPARE(rank(moments.moments[12][0]), 2);
    QCOMPARE(rank(one.moments[0][0]), 3);
}

void TestTextTransformer::savedModelTakesTheSame()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("model.safetensors").toStdString();
    const Model model = transformer(7);
    model.save(file);
    const Model again = Model::load(file);
    QCOMPARE(again.spec(), model.spec());
    QCOMPARE(again.hash(), model.hash());
    QCOMPARE(errorNameOf([&] { Model::load(file, {"", tokenShape(length, vocabulary, 0), 3}); }), "shape-mismatch");
    QCOMPARE(errorNameOf([&] { Model::load(file, {"", featureShape(length), 3}); }), "shape-mismatch");
    const Model table = Model::create({"mlp", featureShape(5), 2}, 1);
    table.save(file);
    QCOMPARE(Model::load(file).spec().input, featureShape(5));
    for (const char* text : {"tokens:0/5/0", "tokens:4/5/5", "tokens:4/5", "features:0", "features:-1",
                             "features:", "3x4", "0x4x4", "3x4x4x", "tokens:4/5/0/1", "features:3/1"})
        QVERIFY2(!parseShape(text), text);
    for (const char* text : {"tokens:4/5/4", "features:3", "3x4x5"})
        QCOMPARE(shapeText(parseShape(text).value()), text);
}

void TestTextTransformer::refusesOtherData_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("error");
    QTest::newRow("transformer, images") << "text-transformer"
                                         << "3x8x8"
                                         << "shape-mismatch";
    QTest::newRow("transformer, features") << "text-transformer"
                                           << "features:8"
                                           << "shape-mismatch";
    QTest::newRow("transformer, long") << "text-transformer"
                                       << "tokens:513/10/0"
                                       << "shape-mismatch";
    QTest::newRow("transformer, as long as can be") << "text-transformer"
                                                    << "tokens:512/10/0"
                                                    << "no error";
    QTest::newRow("mlp, features") << "mlp"
                                   << "features:8"
                                   << "no error";
    QTest::newRow("mlp, tokens") << "mlp"
                                 << "tokens:8/10/0"
                                 << "shape-mismatch";
    QTest::newRow("convolutions, features") << "allcnn"
                                            << "features:8"
                                            << "shape-mismatch";
}

void TestTextTransformer::refusesOtherData()
{
    QFETCH(QString, architecture);
    QFETCH(QString, shape);
    QFETCH(QString, error);
    const ModelSpec spec{architecture.toStdString(), parseShape(shape.toStdString()).value(), 2};
    QCOMPARE(errorNameOf([&] { Model::create(spec, 0); }), error.toStdString());
}

void TestTextTransformer::batchesGiveWhatNetworksTake()
{
    Dataset data;
    data.shape = featureShape(2);
    data.train.features = {1, 10, 3, 20, 5, 30};
    data.train.labels = {0, 1, 2};
    data.normalisation = {{3, 0}, {2, 10}};
    const std::vector<std::int64_t> chosen{2, 0};
    const ImageBatches rows(data, data.train, chosen, torch::kCPU);
    QCOMPARE(rows.count(), 2);
    QVERIFY(torch::equal(rows.images(0, 2), torch::tensor({{1.0F, 3.0F}, {-1.0F, 1.0F}})));
    QVERIFY(torch::equal(rows.images(torch::tensor({1}, torch::kInt64)), torch::tensor({{-1.0F, 1.0F}})));
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(1);
    QCOMPARE(errorNameOf([&] {
                 rows.augmented(torch::tensor({1}, torch::kInt64), {1, false}, random);
             }),
             "value-out-of-range");
    data.shape = tokenShape(2, 40, 0);
    data.train.tokens = {1, 10, 3, 20, 5, 30};
    const torch::Tensor ids = ImageBatches(data, data.train, chosen, torch::kCPU).images(0, 2);
    QVERIFY(torch::equal(ids, torch::tensor({{5, 30}, {1, 10}}, torch::kInt64)));
}

QTEST_GUILESS_MAIN(TestTextTransformer)
#include "test_text_transformer.moc"
