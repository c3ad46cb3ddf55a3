// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "tests/core/model/pickle_text.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <limits>

using namespace unlearn;
using namespace unlearn::pickle;

Q_DECLARE_METATYPE(std::string)

namespace {

constexpr std::int64_t huge = std::numeric_limits<std::int64_t>::max();

/// Six floats.
std::string sixFloats()
{
    const std::array<float, 6> values{0, 1, 2, 3, 4, 5};
    std::string bytes(sizeof(values), '\0');
    std::memcpy(bytes.data(), values.data(), sizeof(values));
    return bytes;
}

std::string repeated(const std::string& text, std::size_t count)
{
    std::string result;
    result.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        result += text;
    return result;
}

/// Whether its sentence says which file, what was expected and what was found.
bool isWhole(const Error& error)
{
    const ErrorContext& context = error.context();
    return !context.file.empty() && !context.expected.empty() && !context.found.empty();
}

} // namespace

/// Checkpoints made byte by byte: what must be read, and what must be refused without harm.
class TestPickleStateDict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheModelItself();
    void neverCalls();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void refusesPickles_data();
    void refusesPickles();
    void boundsWork_data();
    void boundsWork();
    void survivesValuesThatContainThemselves();
    void refusesMoreMemoryThanTheFileIsWorth();
    void skipsWhatNoStateDictNeeds();
    void laterEntryOfOneNameIsRefused();
    void refusesZips_data();
    void refusesZips();
    void refusesEveryCut();
    void readsDeflatedEntries();
    void refusesOtherByteOrder();
    void refusesOtherFiles();

private:
    std::filesystem::path file() const { return m_folder.filePath("model.pth").toStdString(); }
    std::filesystem::path writePickle(const std::string& pickle) const
    {
        writeText(file(), ZipBuilder().add("m/data.pkl", pickle).add("m/data/0", sixFloats()).bytes());
        return file();
    }
    std::optional<Error> pickleError(const std::string& pickle) const
    {
        writePickle(pickle);
        return errorOf([&] { readTensorFile(file()); });
    }

    QTemporaryDir m_folder;
};

void TestPickleStateDict::readsTheModelItself()
{
    const TensorFile read = readTensorFile(writePickle(stateDict(tensor())));
    QCOMPARE(read.tensors.size(), 1U);
    const TensorData& weight = read.tensors.at("weight");
    QCOMPARE(weight.shape, (std::vector<std::int64_t>{2, 3}));
    QVERIFY(std::memcmp(weight.bytes.data(), sixFloats().data(), 24) == 0);
}

void TestPickleStateDict::neverCalls()
{
    const std::string marker = m_folder.filePath("executed").toStdString();
    for (const char* module : {"os", "posix", "subprocess", "builtins", "__builtin__"}) {
        for (const char* name : {"system", "call", "eval", "exec"}) {
            const std::string argument = text("touch " + marker) + "\x85R";
            for (const std::string& callee : {global(module, name), text(module) + text(name) + "\x93"}) {
                const auto error = pickleError(stateDict(callee + argument));
                QVERIFY(error);
                QCOMPARE(error->code(), ErrorCode::FormatUnsupported);
                QCOMPARE(error->context().found, std::string(module) + '.' + name);
            }
        }
    }
    QVERIFY(!std::filesystem::exists(marker));
}

void TestPickleStateDict::refusesOtherNames_data()
{
    QTest::addColumn<std::string>("pickle");
    QTest::addColumn<std::string>("name");
    const auto row = [](const char* what, const std::string& pickle, const std::string& name) {
        QTest::newRow(what) << stateDict(pickle) << name;
    };
    row("class instance", global("torch.nn.modules.linear", "Linear") + ")\x81", "torch.nn.modules.linear.Linear");
    row("attribute of an allowed module", global("collections", "namedtuple"), "collections.namedtuple");
    row("name with a dot", global("torch", "storage.os.system"), "torch.storage.os.system");
    row("control characters", global("o\x1b[2Js", "system\x07"), "o?[2Js.system?");
    row("long name", global(std::string(200, 'm'), std::string(200, 'n')), std::string(120, 'm') + "...");
}

void TestPickleStateDict::refusesOtherNames()
{
    QFETCH(std::string, pickle);
    QFETCH(std::string, name);
    const auto error = pickleError(pickle);
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::FormatUnsupported);
    QCOMPARE(error->context().found, name);
    QCOMPARE(error->context().file, file().string());
    QVERIFY(error->context().field.starts_with("data.pkl, byte "));
}

void TestPickleStateDict::refusesPickles_data()
{
    QTest::addColumn<std::string>("pickle");
    const auto row = [](const char* what, const std::string& pickle) { QTest::newRow(what) << pickle; };
    const auto tensorRow = [](const char* what, const TensorText& t) { QTest::newRow(what) << stateDict(tensor(t)); };
    const auto with = [](auto change) {
        TensorText t;
        change(t);
        return t;
    };

    row("empty", "");
    row("no end", "\x80\x02}");
    row("ends with nothing", "\x80\x02.");
    row("ends with two values", "\x80\x02}}.");
    row("ends inside a group", "\x80\x02(}.");
    row("protocol 0", "\x80" + std::string(1, '\0') + "}.");
    row("protocol 9", "\x80\x09}.");
    row("pops nothing",
        "\x80\x02"
        "0.");
    row("pops below the mark", "\x80\x02}(0.");
    row("duplicates nothing",
        "\x80\x02"
        "2.");
    row("closes no group", "\x80\x02}t.");
    row("tuple of too few", "\x80\x02}\x87.");
    row("appends to nothing",
        "\x80\x02"
        "Na.");
    row("appends to a dictionary", "\x80\x02}Na.");
    row("sets an entry of a list", "\x80\x02]NNs.");
    row("odd number of entries", "\x80\x02}(Nu.");
    row("recalls the unknown", "\x80\x02h\x05.");
    row("recalls far away", "\x80\x02j\xff\xff\xff\xff.");
    row("remembers nothing", "\x80\x02q\x01.");
    row("calls a number", stateDict("K\x01)R"));
    row("calls with a number", stateDict(global("collections", "OrderedDict") + "K\x01R"));
    row("calls a storage type", stateDict(global("torch", "FloatStorage") + ")R"));
    row("calls a dictionary", stateDict("})R"));
    row("attributes of a number", stateDict("K\x01}b"));
    row("text longer than the pickle",
        "\x80\x02X\xff\xff\xff\xff"
        "abc.");
    row("text of 2^63 bytes", "\x80\x04\x8d" + number(std::uint64_t{1} << 63, 8) + "abc.");
    row("bytes of 2^64 - 1", "\x80\x04\x8e" + number(~std::uint64_t{0}, 8) + "abc.");
    row("name without end",
        "\x80\x02"
        "ccollections");
    row("name of numbers", "\x80\x04K\x01K\x02\x93.");
    row("old integer", "\x80\x02I1\n.");
    row("extension registry", "\x80\x02\x82\x01.");
    row("next buffer", "\x80\x05\x97.");
    row("instance", "\x80\x02(ios\nsystem\n.");
    row("object", "\x80\x02(" + global("collections", "OrderedDict") + "o.");

    row("storage by text", stateDict(text("0") + 'Q'));
    row("storage of three", stateDict(text("storage") + text("0") + "K\x06\x87Q"));
    row("storage of another word",
        stateDict('(' + text("module") + global("torch", "FloatStorage") + text("0") + text("cpu") + integer(6)
                  + "tQ"));
    row("storage of no type",
        stateDict('(' + text("storage") + text("f") + text("0") + text("cpu") + integer(6) + "tQ"));
    row("storage with negative size", stateDict(storage(-6)));
    row("storage with a long key", stateDict(storage(6, std::string(65, '0'))));
    tensorRow("storage record missing", with([](TensorText& t) { t.storage = storage(6, "1"); }));
    tensorRow("storage outside its folder", with([](TensorText& t) { t.storage = storage(6, "../data.pkl"); }));
    tensorRow("storage smaller than said", with([](TensorText& t) { t.storage = storage(7); }));
    tensorRow("storage far smaller than said", with([](TensorText& t) { t.storage = storage(huge); }));
    tensorRow("storage too small for its type",
              with([](TensorText& t) { t.storage = storage(6, "0", "DoubleStorage"); }));
    tensorRow("no storage", with([](TensorText& t) { t.storage = "K\x06"; }));
    tensorRow("shape beyond storage", with([](TensorText& t) { t.shape = {2, 4}; }));
    tensorRow("offset beyond storage", with([](TensorText& t) { t.offset = 1; }));
    tensorRow("offset at the end of numbers", with([](TensorText& t) { t.offset = huge; }));
    tensorRow("negative offset", with([](TensorText& t) { t.offset = -1; }));
    tensorRow("negative size", with([](TensorText& t) { t.shape = {-2, -3}; }));
    tensorRow("negative stride", with([](TensorText& t) { t.strides = {3, -1}; }));
    tensorRow("stride beyond storage", with([](TensorText& t) { t.strides = {4, 1}; }));
    tensorRow("stride that overflows", with([](TensorText& t) {
                  t.shape = {3, 3};
                  t.strides = {huge, huge};
              }));
    tensorRow("strides that wrap to zero", with([](TensorText& t) {
                  t.strides = {huge, huge};
                  t.shape = {2, 2};
                  t.offset = 2;
              }));
    tensorRow("size that overflows", with([](TensorText& t) {
                  t.shape = {huge, huge};
                  t.strides = {0, 0};
              }));
    tensorRow("size in bytes that overflows", with([](TensorText& t) {
                  t.shape = {huge / 2};
                  t.strides = {0};
              }));
    tensorRow("sizes that overflow behind a zero", with([](TensorText& t) {
                  t.shape = {0, huge, huge};
                  t.strides = {0, 0, 0};
              }));
    tensorRow("sizes that wrap to six", with([](TensorText& t) {
                  t.shape = {std::int64_t{1} << 32, std::int64_t{1} << 32, 6};
                  t.strides = {0, 0, 1};
              }));
    tensorRow("more strides than sizes", with([](TensorText& t) { t.strides = {3, 1, 1}; }));
    tensorRow("65 dimensions", with([](TensorText& t) {
                  t.shape.assign(65, 1);
                  t.strides.assign(65, 1);
              }));
    const std::string rebuild = global("torch._utils", "_rebuild_tensor_v2");
    row("tensor of nothing", stateDict(rebuild + ")R"));
    row("tensor of three", stateDict(rebuild + storage(6) + integer(0) + tuple({6}) + "\x87R"));
    row("tensor with sizes of text",
        stateDict(rebuild + '(' + storage(6) + integer(0) + text("6") + tuple({1}) + "tR"));
    row("tensor with a text as size",
        stateDict(rebuild + '(' + storage(6) + integer(0) + text("6") + "\x85" + tuple({1}) + "tR"));
    row("parameter of nothing", stateDict(global("torch._utils", "_rebuild_parameter") + ")R"));
    row("parameter of a number", stateDict(global("torch._utils", "_rebuild_parameter") + "K\x01\x85R"));
    row("size of a number", stateDict(global("torch", "Size") + "K\x01\x85R"));
}

void TestPickleStateDict::refusesPickles()
{
    QFETCH(std::string, pickle);
    const auto error = pickleError(pickle);
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), "file-corrupt");
    QCOMPARE(error->context().file, file().string());
    QVERIFY2(isWhole(*error), error->what());
    QVERIFY(std::strlen(error->what()) < 1000);
}

void TestPickleStateDict::boundsWork_data()
{
    QTest::addColumn<std::string>("pickle");
    QTest::newRow("endless instructions") << "\x80\x02" + repeated("(1", 8'000'001) + "}.";
    QTest::newRow("endless values") << "\x80\x02" + repeated("N0", 2'000'001) + "}.";
    QTest::newRow("tall stack") << "\x80\x02Nq\x01" + repeated("h\x01", 1'000'001) + '.';
    QTest::newRow("many groups") << "\x80\x02" + repeated("(", 1'000'001) + '.';
    QTest::newRow("deep nesting") << "\x80\x02N" + repeated("\x85", 2'000'001) + '.';
    std::string memo = "\x80\x02N";
    for (std::uint64_t i = 0; i <= 1'000'000; ++i)
        memo += 'r' + number(i, 4);
    QTest::newRow("large memo") << memo + '.';
    QTest::newRow("endless tensors") << "\x80\x02" + global("torch._utils", "_rebuild_tensor_v2") + "q\x01" + '('
            + storage(6) + integer(0) + tuple({6}) + tuple({1}) + "tq\x02" + "00" + repeated("h\x01h\x02R0", 100'001)
            + "}.";
}

void TestPickleStateDict::boundsWork()
{
    QFETCH(std::string, pickle);
    const auto error = pickleError(pickle);
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), "file-corrupt");
    QVERIFY2(error->message().find("any state dict") != std::string::npos, error->what());
    QVERIFY2(error->context().expected.starts_with("at most ") && isWhole(*error), error->what());
}

void TestPickleStateDict::survivesValuesThatContainThemselves()
{
    // A list that holds itself, a dictionary that holds itself under "model", and a million tuples in each other.
    QCOMPARE(errorCodeName(pickleError("\x80\x02]q\x01h\x01"
                                       "a.")
                               ->code()),
             "format-unsupported");
    QCOMPARE(errorCodeName(pickleError("\x80\x02}q\x01" + text("model") + "h\x01s.")->code()), "format-unsupported");
    QCOMPARE(errorCodeName(pickleError("\x80\x02N" + repeated("\x85", 1'000'000) + '.')->code()), "format-unsupported");
}

void TestPickleStateDict::refusesMoreMemoryThanTheFileIsWorth()
{
    // Every view alone is inside the storage; together they would take a terabyte.
    std::string entries;
    for (int i = 0; i < 1000; ++i) {
        TensorText t;
        t.shape = {std::int64_t{1} << 28};
        t.strides = {0};
        entries += text("w" + std::to_string(i)) + tensor(t) + 's';
    }
    const auto error = pickleError("\x80\x02}" + entries + '.');
    QVERIFY(error && error->code() == ErrorCode::FileCorrupt);
    QCOMPARE(error->context().field, "w0");
    QCOMPARE(error->context().found, std::to_string(std::int64_t{4} << 28)); // bytes
}

void TestPickleStateDict::skipsWhatNoStateDictNeeds()
{
    const std::string options = global("argparse", "Namespace") + ")\x81}" + text("lr") + "K\x01" + "sb";
    const std::string scalar = global("numpy.core.multiarray", "scalar") + ")R";
    const std::string bytes = "C\x03"
                              "abc";
    const std::string large = "\x8a\x09" + std::string(9, '\x01');
    const std::string set = "\x8f(K\x01K\x02\x90";
    std::string pickle = "\x80\x04}" + text("model") + '}' + text("weight") + tensor() + "ss";
    for (const std::string& value : {options, scalar, bytes, large, set, std::string("N"),
                                     std::string("]K\x01"
                                                 "a")})
        pickle += text("extra") + value + 's';
    const TensorFile read = readTensorFile(writePickle(pickle + "K\x07K\x08s."));
    QCOMPARE(read.tensors.size(), 1U);
    QVERIFY(read.metadata.empty());
}

void TestPickleStateDict::laterEntryOfOneNameIsRefused()
{
    const auto error = pickleError("\x80\x02}" + text("module.w") + tensor() + 's' + text("w") + tensor() + "s.");
    QVERIFY(error && error->code() == ErrorCode::FileCorrupt);
    QCOMPARE(error->context().field, "w");
}

void TestPickleStateDict::refusesZips_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto row = [](const char* what, auto change) {
        ZipBuilder::Entry pickle{"m/data.pkl", stateDict(tensor())};
        ZipBuilder::Entry storage{"m/data/0", sixFloats()};
        change(pickle, storage);
        QTest::newRow(what) << ZipBuilder().add(pickle).add(storage).bytes();
    };
    using Entry = ZipBuilder::Entry;
    row("checksum of the pickle", [](Entry& pickle, Entry&) { pickle.checksumError = 1; });
    row("checksum of a storage", [](Entry&, Entry& storage) { storage.checksumError = 0x80000000; });
    row("damaged storage", [](Entry&, Entry& storage) { storage.sizeSaid = 23; });
    row("storage larger than the file", [](Entry&, Entry& storage) { storage.sizeSaid = 0x7FFFFFFF; });
    row("ZIP64 size that is missing", [](Entry&, Entry& storage) { storage.sizeSaid = 0xFFFFFFFF; });
    row("entry outside the file", [](Entry&, Entry& storage) { storage.offsetSaid = 0x7FFFFFFF; });
    row("entry inside another", [](Entry&, Entry& storage) { storage.offsetSaid = 7; });
    row("two entries of one name", [](Entry&, Entry& storage) { storage.name = "m/data.pkl"; });
    row("says deflated", [](Entry&, Entry& storage) { storage.method = 8; });

    const std::string good = ZipBuilder().add("m/data.pkl", stateDict(tensor())).add("m/data/0", sixFloats()).bytes();
    const std::size_t end = good.size() - 22;
    const auto patched = [&](const char* what, std::size_t at, const std::string& bytes) {
        QTest::newRow(what) << std::string(good).replace(at, bytes.size(), bytes);
    };
    patched("directory outside the file", end + 16, number(0x7FFFFFFF, 4));
    patched("directory larger than the file", end + 12, number(0x7FFFFFFF, 4));
    patched("directory inside an entry", end + 16, number(3, 4));
    patched("more entries than there are", end + 10, number(3, 2));
    patched("end of the directory missing", end, "PK\x05\x07");
    const std::string locator = "PK\x06\x07" + number(0, 4) + number(0x7FFFFFFFFFFFFFFF, 8) + number(1, 4);
    QTest::newRow("ZIP64 directory outside the file") << good.substr(0, end) + locator + good.substr(end);
}

void TestPickleStateDict::refusesZips()
{
    QFETCH(std::string, bytes);
    writeText(file(), bytes);
    const auto error = errorOf([&] { readTensorFile(file()); });
    QVERIFY(error);
    QCOMPARE(errorCodeName(error->code()), "file-corrupt");
    QVERIFY2(isWhole(*error), error->what());
}

void TestPickleStateDict::refusesEveryCut()
{
    writePickle(stateDict(tensor()));
    const std::string whole = readText(file());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        writeText(file(), whole.substr(0, size));
        QVERIFY2(errorNameOf([&] { readTensorFile(file()); }) == "file-corrupt", std::to_string(size).c_str());
        const Error error = thrownBy([&] { readPickledStateDict(file()); });
        QVERIFY2(error.code() == ErrorCode::FileCorrupt && isWhole(error), error.what());
    }
}

void TestPickleStateDict::readsDeflatedEntries()
{
    // Packed again with Python's zipfile.
    const auto path = std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/checkpoints/deflated.pth";
    QCOMPARE(readTensorFile(path).tensors.at("weight").shape, (std::vector<std::int64_t>{64}));
}

void TestPickleStateDict::refusesOtherByteOrder()
{
    const auto write = [&](const std::string& order) {
        writeText(file(),
                  ZipBuilder()
                      .add("m/data.pkl", stateDict(tensor()))
                      .add("m/data/0", sixFloats())
                      .add("m/byteorder", order)
                      .bytes());
    };
    write("little");
    QCOMPARE(readTensorFile(file()).tensors.size(), 1U);
    write("big");
    QCOMPARE(errorNameOf([&] { readTensorFile(file()); }), "format-unsupported");
}

void TestPickleStateDict::refusesOtherFiles()
{
    writeText(file(), "");
    QCOMPARE(errorNameOf([&] { readTensorFile(file()); }), "file-corrupt");
    QCOMPARE(errorNameOf([&] { readPickledStateDict(file()); }), "file-corrupt");
    writeText(file(), "some text that is neither of the formats");
    QCOMPARE(errorNameOf([&] { readTensorFile(file()); }), "file-corrupt");
    writeText(file(), ZipBuilder().add("readme.txt", "hello").bytes());
    const Error other = thrownBy([&] { readTensorFile(file()); });
    QCOMPARE(other.code(), ErrorCode::FormatUnsupported);
    QCOMPARE(other.context().found, "none among 1");
    QCOMPARE(errorNameOf([&] { readTensorFile(file().parent_path()); }), "file-unreadable");
    QCOMPARE(errorNameOf([&] { readTensorFile(file() / "none"); }), "file-missing");
    QCOMPARE(errorNameOf([&] { readPickledStateDict(file().parent_path() / "none"); }), "file-missing");
}

QTEST_GUILESS_MAIN(TestPickleStateDict)
#include "test_pickle_state_dict.moc"
