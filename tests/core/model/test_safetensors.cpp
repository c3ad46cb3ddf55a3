// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <functional>
#include <span>

using namespace unlearn;

Q_DECLARE_METATYPE(std::string)

namespace {

TensorData tensorOf(DType type, std::vector<std::int64_t> shape, std::uint8_t first)
{
    TensorData tensor{type, std::move(shape), {}};
    const std::size_t size = static_cast<std::size_t>(tensor.numel()) * itemSize(type);
    for (std::size_t i = 0; i < size; ++i)
        tensor.bytes.push_back(static_cast<std::byte>(first + i));
    return tensor;
}

TensorFile sample()
{
    TensorFile file;
    file.tensors.emplace("features.0.weight", tensorOf(DType::F32, {2, 1, 3}, 1));
    file.tensors.emplace("bytes", tensorOf(DType::U8, {3}, 200));
    file.tensors.emplace("count", tensorOf(DType::I64, {}, 50));
    file.tensors.emplace("empty", tensorOf(DType::F16, {0, 4}, 0));
    file.tensors.emplace("half", tensorOf(DType::BF16, {1, 1}, 90));
    file.metadata = {{"architecture", "allcnn"}, {"note", "\"quoted\" \xc3\xa9\n"}};
    return file;
}

std::string withHeader(const std::string& header, const std::string& data = {})
{
    return number(header.size(), 8) + header + data;
}

std::string oneTensor(const std::string& dtype, const std::string& shape, const std::string& offsets)
{
    return "{\"w\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}";
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTensorsAndMetadata();
    void writesTheFormat();
    void readsPlainHeader();
    void readsMetadataAlone();
    void readsNothing();
    void refusesHeaders_data();
    void refusesHeaders();
    void refusesUnknownNumberTypes();
    void refusesEveryCut();
    void refusesTrailingBytes();
    void refusesToWrite();
    void keepsTheOldFileOnFailure();
    void namesEveryType();

private:
    std::filesystem::path file() const { return m_folder.filePath("model.safetensors").toStdString(); }

    QTemporaryDir m_folder;
};

void TestSafetensors::keepsTensorsAndMetadata()
{
    const TensorFile written = sample();
    writeSafetensors(file(), written);
    for (const TensorFile& read : {readSafetensors(file()), readTensorFile(file())}) {
        QCOMPARE(read.metadata, written.metadata);
        QCOMPARE(read.tensors.size(), written.tensors.size());
        for (const auto& [name, tensor] : written.tensors) {
            QCOMPARE(read.tensors.at(name).dtype, tensor.dtype);
            QCOMPARE(read.tensors.at(name).shape, tensor.shape);
            QVERIFY(read.tensors.at(name).bytes == tensor.bytes);
        }
    }
}

void TestSafetensors::writesTheFormat()
{
    // Parsed by the format's definition, not by our reader: length, JSON, bytes.
    writeSafetensors(file(), sample());
    const std::string bytes = readText(file());
    std::uint64_t length = 0;
    for (std::size_t i = 8; i-- > 0;)
        length = length << 8 | static_cast<std::uint8_t>(bytes[i]);
    QCOMPARE(length % 8, 0U);
    QCOMPARE(bytes[8], '{');
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(bytes.substr(8, length))).object();
    QCOMPARE(json.size(), 6);
    QCOMPARE(json["__metadata__"].toObject()["architecture"].toString(), "allcnn");
    const std::size_t data = 8 + length;
    std::size_t total = 0;
    const TensorFile written = sample();
    for (const auto& [name, tensor] : written.tensors) {
        const QJsonObject entry = json[QString::fromStdString(name)].toObject();
        QCOMPARE(entry["dtype"].toString(), dtypeName(tensor.dtype));
        QJsonArray shape;
        for (const std::int64_t size : tensor.shape)
            shape.append(static_cast<qint64>(size));
        QCOMPARE(entry["shape"].toArray(), shape);
        const auto begin = static_cast<std::size_t>(entry["data_offsets"][0].toInteger());
        const auto end = static_cast<std::size_t>(entry["data_offsets"][1].toInteger());
        QCOMPARE(end - begin, tensor.bytes.size());
        QCOMPARE((data + begin) % itemSize(tensor.dtype), 0U);
        const auto stored = std::as_bytes(std::span(bytes)).subspan(data + begin, end - begin);
        QVERIFY(std::equal(stored.begin(), stored.end(), tensor.bytes.begin(), tensor.bytes.end()));
        total += end - begin;
    }
    QCOMPARE(bytes.size(), data + total);
}

void TestSafetensors::readsPlainHeader()
{
    // As the format's own library writes: keys in any order, padded with spaces.
    writeText(file(),
              withHeader("{\"b\":{\"shape\":[2],\"data_offsets\":[4,6],\"dtype\":\"U8\"},"
                         "\"a\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}}   ",
                         "abcdEF"));
    const TensorFile read = readTensorFile(file());
    QCOMPARE(std::to_integer<char>(read.tensors.at("a").bytes.at(3)), 'd');
    QCOMPARE(std::to_integer<char>(read.tensors.at("b").bytes.at(1)), 'F');
    QVERIFY(read.metadata.empty());
}

void TestSafetensors::readsMetadataAlone()
{
    writeSafetensors(file(), sample());
    QCOMPARE(readSafetensorsMetadata(file()), sample().metadata);
}

void TestSafetensors::readsNothing()
{
    writeSafetensors(file(), {});
    QVERIFY(readSafetensors(file()).tensors.empty());
    QVERIFY(readSafetensorsMetadata(file()).empty());
}

void TestSafetensors::refusesHeaders_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto row = [](const char* what, const std::string& header, const std::string& data = "abcd") {
        QTest::newRow(what) << withHeader(header, data);
    };
    QTest::newRow("header longer than the file") << number(1000, 8) + "{}";
    QTest::newRow("header of 2^64 - 1 bytes") << number(~std::uint64_t{0}, 8) + "{}";
    QTest::newRow("header of 2^63 bytes") << number(std::uint64_t{1} << 63, 8) + "{}";
    QTest::newRow("header shorter than itself") << number(1, 8) + "{}";
    row("no JSON", "hello");
    row("cut JSON", "{\"w\":");
    row("list", "[]", "");
    row("text behind it", "{} x", "");
    row("deep nesting", std::string(100'000, '['));
    row("deep objects", "{\"w\":{\"shape\":[[[1]]]}}");
    row("invalid UTF-8", "{\"\xff\":{}}");
    row("tensor is a number", "{\"w\":1}");
    row("field missing", "{\"w\":{\"dtype\":\"U8\",\"shape\":[4]}}");
    row("field too many", "{\"w\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4],\"x\":1}}");
    row("type is a number", "{\"w\":{\"dtype\":8,\"shape\":[4],\"data_offsets\":[0,4]}}");
    row("shape is a number", oneTensor("U8", "4", "[0,4]"));
    row("shape of text", oneTensor("U8", "[\"4\"]", "[0,4]"));
    row("shape of fractions", oneTensor("U8", "[4.0]", "[0,4]"));
    row("negative size", oneTensor("U8", "[-4]", "[0,4]"));
    row("two negative sizes", oneTensor("U8", "[-2,-2]", "[0,4]"));
    row("size of 2^64", oneTensor("U8", "[18446744073709551616]", "[0,4]"));
    row("size of 2^63", oneTensor("U8", "[9223372036854775808]", "[0,4]"));
    row("product that wraps to four", oneTensor("U8", "[4294967296,4294967296,4]", "[0,4]"));
    row("bytes that wrap to four", oneTensor("F64", "[2305843009213693953]", "[0,8]"), "abcdefgh");
    row("65 dimensions",
        oneTensor(
            "U8",
            "[4" +
                [] {
                    std::string ones;
                    for (int i = 0; i < 64; ++i)
                        ones += ",1";
                    return ones;
                }()
                + "]",
            "[0,4]"));
    row("one offset", oneTensor("U8", "[4]", "[0]"));
    row("three offsets", oneTensor("U8", "[4]", "[0,4,4]"));
    row("offsets reversed", oneTensor("U8", "[4]", "[4,0]"));
    row("negative offset", oneTensor("U8", "[4]", "[-4,0]"));
    row("offset of 2^64 - 1", oneTensor("U8", "[4]", "[0,18446744073709551615]"));
    row("offsets outside the file", oneTensor("U8", "[8]", "[0,8]"));
    row("offsets far outside", oneTensor("U8", "[4]", "[1000000000000,1000000000004]"));
    row("offsets that do not match the shape", oneTensor("U8", "[3]", "[0,4]"));
    row("offsets that do not match the type", oneTensor("F32", "[4]", "[0,4]"));
    row("gap before", oneTensor("U8", "[3]", "[1,4]"));
    row("bytes left over", oneTensor("U8", "[3]", "[0,3]"));
    const std::string u8 = "{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":";
    row("overlap", "{\"a\":" + u8 + "[0,2]},\"b\":" + u8 + "[1,3]}}", "abc");
    row("same bytes twice", "{\"a\":" + u8 + "[0,2]},\"b\":" + u8 + "[0,2]}}", "ab");
    row("gap between", "{\"a\":" + u8 + "[0,2]},\"b\":" + u8 + "[3,5]}}", "abcde");
    row("one name twice", "{\"a\":" + u8 + "[0,2]},\"a\":" + u8 + "[2,4]}}");
    row("one field twice", "{\"a\":{\"dtype\":\"U8\",\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}");
    row("metadata twice", "{\"__metadata__\":{},\"__metadata__\":{}}", "");
    row("one key of metadata twice", "{\"__metadata__\":{\"a\":\"1\",\"a\":\"2\"}}", "");
    row("metadata is a list", "{\"__metadata__\":[]}", "");
    row("metadata of numbers", "{\"__metadata__\":{\"epoch\":3}}", "");
}

void TestSafetensors::refusesHeaders()
{
    QFETCH(std::string, bytes);
    writeText(file(), bytes);
    for (const auto& read : std::vector<std::function<void()>>{[&] { readSafetensors(file()); },
                                                               [&] { readSafetensorsMetadata(file()); }}) {
        const auto error = errorOf(read);
        QVERIFY(error);
        QCOMPARE(errorCodeName(error->code()), "file-corrupt");
        QCOMPARE(error->context().file, file().string());
        QVERIFY(std::strlen(error->what()) < 1000);
    }
}

void TestSafetensors::refusesUnknownNumberTypes()
{
    for (const char* type : {"F8_E4M3", "f32", "", "C64"}) {
        writeText(file(), withHeader(oneTensor(type, "[4]", "[0,4]"), "abcd"));
        const auto error = errorOf([&] { readSafetensors(file()); });
        QVERIFY(error && error->code() == ErrorCode::FormatUnsupported);
        QCOMPARE(error->context().field, "w");
        QCOMPARE(error->context().found, type);
    }
}

void TestSafetensors::refusesEveryCut()
{
    writeSafetensors(file(), sample());
    const std::string whole = readText(file());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        writeText(file(), whole.substr(0, size));
        QVERIFY2(errorNameOf([&] { readSafetensors(file()); }) == "file-corrupt", std::to_string(size).c_str());
        QVERIFY2(errorNameOf([&] { readTensorFile(file()); }) == "file-corrupt", std::to_string(size).c_str());
    }
}

void TestSafetensors::refusesTrailingBytes()
{
    writeSafetensors(file(), sample());
    writeText(file(), readText(file()) + '\0');
    QCOMPARE(errorNameOf([&] { readSafetensors(file()); }), "file-corrupt");
}

void TestSafetensors::refusesToWrite()
{
    TensorFile wrong;
    wrong.tensors.emplace("w", TensorData{DType::F32, {2}, std::vector<std::byte>(7)});
    QCOMPARE(errorNameOf([&] { writeSafetensors(file(), wrong); }), "shape-mismatch");
    TensorFile reserved;
    reserved.tensors.emplace("__metadata__", tensorOf(DType::U8, {1}, 0));
    QCOMPARE(errorNameOf([&] { writeSafetensors(file(), reserved); }), "value-out-of-range");
    TensorFile text;
    text.metadata = {{"note", "\xff\xfe"}};
    QCOMPARE(errorNameOf([&] { writeSafetensors(file(), text); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { writeSafetensors(m_folder.path().toStdString(), {}); }), "file-unwritable");
}

void TestSafetensors::keepsTheOldFileOnFailure()
{
    writeSafetensors(file(), sample());
    const std::string before = readText(file());
    TensorFile wrong;
    wrong.metadata = {{"note", "\xff"}};
    QCOMPARE(errorNameOf([&] { writeSafetensors(file(), wrong); }), "value-out-of-range");
    QCOMPARE(readText(file()), before);
}

void TestSafetensors::namesEveryType()
{
    const std::vector<std::pair<DType, std::pair<std::string, std::size_t>>> types{
        {DType::F64, {"F64", 8}}, {DType::F32, {"F32", 4}},  {DType::F16, {"F16", 2}}, {DType::BF16, {"BF16", 2}},
        {DType::I64, {"I64", 8}}, {DType::I32, {"I32", 4}},  {DType::I16, {"I16", 2}}, {DType::I8, {"I8", 1}},
        {DType::U8, {"U8", 1}},   {DType::Bool, {"BOOL", 1}}};
    for (const auto& [type, expected] : types) {
        QCOMPARE(dtypeName(type), expected.first.c_str());
        QCOMPARE(itemSize(type), expected.second);
    }
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
