// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cstring>
#include <functional>

using namespace unlearn;
using Shape = std::vector<std::int64_t>;

namespace {

std::filesystem::path golden(const std::string& name)
{
    return std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/checkpoints" / name;
}

template <typename T> std::vector<T> valuesOf(const TensorData& tensor)
{
    std::vector<T> values(tensor.bytes.size() / sizeof(T));
    if (!values.empty())
        std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
    return values;
}

/// n values from a function of their index.
template <typename T> std::vector<T> series(int n, const std::function<double(int)>& value)
{
    std::vector<T> values;
    for (int i = 0; i < n; ++i)
        values.push_back(static_cast<T>(value(i)));
    return values;
}

/// What the generator's small model holds: entry e counts from 100 e in eighths.
void compareSmallModel(const TensorFile& file)
{
    const std::vector<std::pair<std::string, Shape>> entries{
        {"0.weight", {2, 1, 3, 3}}, {"0.bias", {2}}, {"1.weight", {2}},    {"1.bias", {2}}, {"1.running_mean", {2}},
        {"1.running_var", {2}},     {"", {}},        {"2.weight", {3, 4}}, {"2.bias", {3}}};
    QCOMPARE(file.tensors.size(), entries.size());
    for (std::size_t e = 0; e < entries.size(); ++e) {
        const auto& [name, shape] = entries[e];
        if (name.empty())
            continue;
        const TensorData& tensor = file.tensors.at(name);
        QCOMPARE(tensor.dtype, DType::F32);
        QCOMPARE(tensor.shape, shape);
        QCOMPARE(valuesOf<float>(tensor), series<float>(static_cast<int>(tensor.numel()), [&](int i) {
                     return (100 * static_cast<double>(e) + i) / 8;
                 }));
    }
    const TensorData& batches = file.tensors.at("1.num_batches_tracked");
    QCOMPARE(batches.dtype, DType::I64);
    QCOMPARE(batches.shape, Shape{});
    QCOMPARE(valuesOf<std::int64_t>(batches), std::vector<std::int64_t>{600});
}

} // namespace

/// Checkpoints that PyTorch itself wrote (tests/golden/make_checkpoints.py).
class TestPickleGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStateDicts_data();
    void readsStateDicts();
    void keepsScalarsAsMetadata();
    void readsEveryNumberType();
    void readsViews();
    void refusesWhatIsNoStateDict_data();
    void refusesWhatIsNoStateDict();
};

void TestPickleGolden::readsStateDicts_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"plain.pth", "protocol4.pth", "nested.pth", "wrapped.pth"})
        QTest::newRow(name) << name;
}

void TestPickleGolden::readsStateDicts()
{
    QFETCH(QString, name);
    compareSmallModel(readPickledStateDict(golden(name.toStdString())));
    compareSmallModel(readTensorFile(golden(name.toStdString())));
}

void TestPickleGolden::keepsScalarsAsMetadata()
{
    const std::map<std::string, std::string> expected{{"best", "true"}, {"epoch", "13"},  {"large", "1099511627776"},
                                                      {"lr", "0.25"},   {"name", "tiny"}, {"negative", "-7"}};
    QCOMPARE(readTensorFile(golden("nested.pth")).metadata, expected);
    QVERIFY(readTensorFile(golden("plain.pth")).metadata.empty());
}

void TestPickleGolden::readsEveryNumberType()
{
    const TensorFile file = readTensorFile(golden("dtypes.pth"));
    QCOMPARE(file.tensors.size(), 10U);
    for (const auto& [name, tensor] : file.tensors) {
        QCOMPARE(QString::fromStdString(name).toUpper(), dtypeName(tensor.dtype));
        QCOMPARE(tensor.shape, (Shape{2, 3}));
    }
    const auto eighths = [](int i) { return i / 8.0; };
    const auto count = [](int i) { return i; };
    QCOMPARE(valuesOf<double>(file.tensors.at("f64")), series<double>(6, eighths));
    QCOMPARE(valuesOf<float>(file.tensors.at("f32")), series<float>(6, eighths));
    QCOMPARE(valuesOf<std::int64_t>(file.tensors.at("i64")), series<std::int64_t>(6, count));
    QCOMPARE(valuesOf<std::int32_t>(file.tensors.at("i32")), series<std::int32_t>(6, count));
    QCOMPARE(valuesOf<std::int16_t>(file.tensors.at("i16")), series<std::int16_t>(6, count));
    QCOMPARE(valuesOf<std::int8_t>(file.tensors.at("i8")), series<std::int8_t>(6, count));
    QCOMPARE(valuesOf<std::uint8_t>(file.tensors.at("u8")), series<std::uint8_t>(6, count));
    QCOMPARE(valuesOf<std::uint8_t>(file.tensors.at("bool")), (std::vector<std::uint8_t>{1, 0, 1, 0, 0, 1}));
    // IEEE half and bfloat16 of 0, 1/8, 2/8, ... 5/8 by hand.
    QCOMPARE(valuesOf<std::uint16_t>(file.tensors.at("f16")),
             (std::vector<std::uint16_t>{0, 0x3000, 0x3400, 0x3600, 0x3800, 0x3900}));
    QCOMPARE(valuesOf<std::uint16_t>(file.tensors.at("bf16")),
             (std::vector<std::uint16_t>{0, 0x3E00, 0x3E80, 0x3EC0, 0x3F00, 0x3F20}));
}

void TestPickleGolden::readsViews()
{
    const TensorFile file = readTensorFile(golden("views.pth"));
    const auto check = [&](const char* name, const Shape& shape, const std::function<double(int)>& index) {
        const TensorData& tensor = file.tensors.at(name);
        QCOMPARE(tensor.shape, shape);
        QCOMPARE(valuesOf<float>(tensor),
                 series<float>(static_cast<int>(tensor.numel()), [&](int i) { return index(i) / 8; }));
    };
    // base is [4, 6], row-major: item (r, c) is 6 r + c.
    check("base", {4, 6}, [](int i) { return i; });
    check("transposed", {6, 4}, [](int i) { return 6 * (i % 4) + i / 4; });
    check("row", {6}, [](int i) { return 12 + i; });
    check("column", {4}, [](int i) { return 6 * i + 1; });
    check("block", {2, 3}, [](int i) { return 6 * (1 + i / 3) + 2 + i % 3; });
    check("every_other", {2, 2}, [](int i) { return 12 * (i / 2) + 3 * (i % 2); });
    check("expanded", {2, 3}, [](int i) { return i % 3; });
    check("scalar", {}, [](int) { return 23; });
    check("empty", {0, 6}, [](int) { return 0; });
    check("channels_last", {1, 2, 2, 3}, [](int i) { return i; });
    check("parameter", {6}, [](int i) { return 6 + i; });
}

void TestPickleGolden::refusesWhatIsNoStateDict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("old format") << "legacy.pth"
                                << "torch.save";
    QTest::newRow("program") << "script.pt"
                             << "TorchScript";
    QTest::newRow("whole model") << "whole_model.pth"
                                 << "torch.nn.modules.linear.Linear";
    QTest::newRow("complex numbers") << "complex.pth"
                                     << "torch.ComplexFloatStorage";
    QTest::newRow("no tensors") << "no_tensors.pth"
                                << "keys epoch, note";
}

void TestPickleGolden::refusesWhatIsNoStateDict()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const auto error = errorOf([&] { readTensorFile(golden(name.toStdString())); });
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), "format-unsupported");
    QVERIFY2(QString(error->what()).contains(said), error->what());
    QCOMPARE(error->context().file, golden(name.toStdString()).string());
}

QTEST_GUILESS_MAIN(TestPickleGolden)
#include "test_pickle_golden.moc"
