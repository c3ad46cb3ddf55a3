// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/experiment/request_file.h"
#include "core/model/tensor_file.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fstream>

using namespace unlearn;

class TestRequestFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesComeBack();
    void rowsAndTokensComeBack();
    void testSplitOnlyWhereItWasWanted();
    void selectionsCountAsInTheWholeData();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void nothingToWrite();
    void areKnownByWhatTheySay();

private:
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    ForgetSet select(const Dataset& data, const std::vector<std::string>& selectors) const
    {
        return selectForgetSet(data, selectors, 5, m_folder.path().toStdString());
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Dataset> m_data = test::syntheticDataset(40, 12, 4, {2, 3, 5});
};

void TestRequestFile::samplesComeBack()
{
    const ForgetSet forget = select(*m_data, {"1:3", "random:5"});
    writeRequestFile(path("request"), *m_data, forget, false);
    const auto request = openPlanData("request:request", {}, m_folder.path().toStdString());
    QCOMPARE(request->hash, m_data->hash);
    QCOMPARE(request->shape, m_data->shape);
    QCOMPARE(request->classNames, m_data->classNames);
    QCOMPARE(request->normalisation, m_data->normalisation);
    QCOMPARE(request->trainCount(), m_data->train.count());
    QCOMPARE(request->train.count(), forget.count());
    for (std::int64_t i = 0; i < forget.count(); ++i) {
        const std::int64_t whole = forget.indices()[static_cast<std::size_t>(i)];
        QCOMPARE(request->train.labels[static_cast<std::size_t>(i)],
                 m_data->train.labels[static_cast<std::size_t>(whole)]);
        QVERIFY(std::ranges::equal(request->image(request->train, i), m_data->image(m_data->train, whole)));
    }
    const ForgetSet all = select(*request, {});
    QCOMPARE(all.numbers(), forget.indices());
    QCOMPARE(all.hash(), forget.hash()); // the same request, with or without the rest
    QVERIFY(all.retainIndices().empty());
    all.requireProperSubset(); // of the whole
}

void TestRequestFile::rowsAndTokensComeBack()
{
    Dataset rows;
    rows.shape = featureShape(2);
    rows.classNames = {"no", "yes"};
    rows.featureNames = {"age", "weight"};
    rows.normalisation = {{0.5F, 1.0F}, {2.0F, 3.0F}};
    rows.train.features = {1.5F, 2.5F, 3.5F, 4.5F, 5.5F, 6.5F};
    rows.train.labels = {0, 1, 1};
    writeRequestFile(path("rows"), rows, ForgetSet({2}, 3), false);
    const auto row = readRequestFile(path("rows"));
    QCOMPARE(row->shape, rows.shape);
    QCOMPARE(row->featureNames, rows.featureNames);
    QCOMPARE(row->train.features, (std::vector<float>{5.5F, 6.5F}));
    QCOMPARE(row->train.labels, std::vector<std::int32_t>{1});

    Dataset text;
    text.shape = tokenShape(3, 7, 0);
    text.classNames = {"no", "yes"};
    text.words = {"", "a", "b", "c", "d", "e", "f"};
    text.train.tokens = {1, 2, 0, 3, 4, 5, 6, 0, 0};
    text.train.labels = {0, 1, 0};
    writeRequestFile(path("text"), text, ForgetSet({0, 1}, 3), false);
    const auto tokens = readRequestFile(path("text"));
    QCOMPARE(tokens->words, text.words);
    QCOMPARE(tokens->train.tokens, (std::vector<std::int32_t>{1, 2, 0, 3, 4, 5}));
    TensorFile file = readSafetensors(path("text"));
    file.tensors.at("forget.tokens").bytes[0] = std::byte{7}; // beyond the vocabulary; the hash tells as well
    writeSafetensors(path("text"), file);
    QCOMPARE(errorNameOf([&] { readRequestFile(path("text")); }), "file-corrupt");
}

void TestRequestFile::testSplitOnlyWhereItWasWanted()
{
    const ForgetSet forget = select(*m_data, {"0:2"});
    writeRequestFile(path("without"), *m_data, forget, false);
    writeRequestFile(path("with"), *m_data, forget, true);
    QCOMPARE(readRequestFile(path("without"))->test.count(), std::int64_t{0});
    QCOMPARE(readRequestFile(path("with"))->test.pixels, m_data->test.pixels);
    QCOMPARE(readRequestFile(path("with"))->test.labels, m_data->test.labels);
}

void TestRequestFile::selectionsCountAsInTheWholeData()
{
    writeRequestFile(path("classes"), *m_data, select(*m_data, {"class:1", "class:2"}), false);
    const auto request = readRequestFile(path("classes"));
    std::ofstream(path("list.txt")) << "5 9\n";
    std::ofstream(path("absent.txt")) << "5 8\n";
    for (const char* selector : {"1:4", "class:2", "@list.txt"})
        QCOMPARE(select(*request, {selector}).hash(), select(*m_data, {selector}).hash());
    QCOMPARE(errorNameOf([&] { select(*request, {"@absent.txt"}); }), "value-out-of-range");
    QCOMPARE(errorNameOf([&] { select(*request, {"random:30"}); }), "value-out-of-range");
    writeRequestFile(path("random"), *m_data, select(*m_data, {"random:7"}), false);
    QCOMPARE(select(*readRequestFile(path("random")), {"random:7"}).hash(), select(*m_data, {"random:7"}).hash());
}

void TestRequestFile::damagedFilesAreRefused_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("metadata");
    QTest::addColumn<QString>("code");
    for (const char* tensor : {"forget.pixels", "forget.labels", "forget.numbers", "test.labels", "normalisation.mean"})
        QTest::newRow(tensor) << tensor << ""
                              << "file-corrupt";
    for (const char* metadata : {"class_names", "train_count", "data_hash", "content"})
        QTest::newRow(metadata) << "" << metadata << "file-corrupt";
    QTest::newRow("format") << ""
                            << "format"
                            << "format-unsupported";
}

void TestRequestFile::damagedFilesAreRefused()
{
    QFETCH(QString, tensor);
    QFETCH(QString, metadata);
    QFETCH(QString, code);
    writeRequestFile(path("sound"), *m_data, select(*m_data, {"0:4"}), true);
    TensorFile file = readSafetensors(path("sound"));
    if (!tensor.isEmpty())
        file.tensors.at(tensor.toStdString()).bytes.back() ^= std::byte{0x40};
    else
        file.metadata.at(metadata.toStdString()) += "1";
    writeSafetensors(path("changed"), file);
    QCOMPARE(errorNameOf([&] { readRequestFile(path("changed")); }), code.toStdString());
    if (!tensor.isEmpty()) {
        file.tensors.erase(tensor.toStdString());
        writeSafetensors(path("changed"), file);
        QCOMPARE(errorNameOf([&] { readRequestFile(path("changed")); }), "file-corrupt");
    }
    QCOMPARE(errorNameOf([&] { openPlanData("request:absent", {}, m_folder.path().toStdString()); }), "file-missing");
    QCOMPARE(errorNameOf([&] { openPlanData("request:"); }), "value-out-of-range");
}

void TestRequestFile::nothingToWrite()
{
    QCOMPARE(errorNameOf([&] { writeRequestFile(path("empty"), *m_data, ForgetSet({}, 40), false); }),
             "value-out-of-range");
}

void TestRequestFile::areKnownByWhatTheySay()
{
    writeRequestFile(path("any name"), *m_data, select(*m_data, {"1:3"}), false);
    QVERIFY(isRequestFile(path("any name")));
    const auto suggested = suggestPlanData(path("any name"));
    QCOMPARE(suggested.size(), std::size_t{1});
    QCOMPARE(suggested.front().specification(), "request:" + path("any name"));
    QVERIFY(!suggested.front().asksForOptions);
    QVERIFY(openPlanData(suggested.front().specification())->train.count() > 0);
    QCOMPARE(planDataName(suggested.front().specification()), std::string("any name"));
    QCOMPARE(planDataName("cifar10:/data"), std::string("CIFAR-10"));

    TensorFile model; // safetensors of another kind
    model.tensors["weight"] = {DType::F32, {1}, std::vector<std::byte>(4)};
    writeSafetensors(path("model.safetensors"), model);
    QVERIFY(!isRequestFile(path("model.safetensors")));
    QCOMPARE(errorNameOf([&] { suggestPlanData(path("model.safetensors")); }), "format-unsupported");
    std::ofstream(path("short")) << "12345678";
    std::ofstream(path("damaged")) << "12345678{ and more";
    for (const char* name : {"short", "damaged", "absent", "."})
        QVERIFY2(!isRequestFile(path(name)), name);
}

QTEST_GUILESS_MAIN(TestRequestFile)
#include "test_request_file.moc"
