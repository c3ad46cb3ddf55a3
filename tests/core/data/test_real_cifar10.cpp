// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "core/data/forget_set.h"
#include "tests/core/data/data_files.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace unlearn;

namespace {

void addInteger(QCryptographicHash& hash, std::int64_t value, int width)
{
    QByteArray bytes;
    for (int i = 0; i < width; ++i)
        bytes.append(static_cast<char>(value >> (8 * i)));
    hash.addData(bytes);
}

/// The documented hash, made by other means: Qt's SHA-256 over the raw records.
void addSplit(QCryptographicHash& hash, const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    constexpr std::size_t record = 3073;
    Bytes all;
    for (const std::string& name : names) {
        const Bytes bytes = readBytes(folder / name);
        all.insert(all.end(), bytes.begin(), bytes.end());
    }
    const std::size_t count = all.size() / record;
    for (const std::int64_t size :
         {std::int64_t{3}, std::int64_t{32}, std::int64_t{32}, std::int64_t{10}, static_cast<std::int64_t>(count)})
        addInteger(hash, size, 8);
    const auto* bytes = reinterpret_cast<const char*>(all.data());
    for (std::size_t i = 0; i < count; ++i)
        hash.addData(QByteArrayView(bytes + i * record + 1, record - 1));
    for (std::size_t i = 0; i < count; ++i)
        addInteger(hash, all[i * record], 4);
}

} // namespace

/// The whole of CIFAR-10, where UNLEARNING_DATA names the folder above cifar-10-batches-bin.
class TestRealCifar10 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hasItsCountsAndClasses();
    void hashesTheSameByOtherMeans();
    void selectsThePublishedForgetSet();

private:
    std::filesystem::path m_folder;
    std::shared_ptr<const Dataset> m_data;
};

void TestRealCifar10::initTestCase()
{
    m_folder = qEnvironmentVariable("UNLEARNING_DATA").toStdString();
    if (!m_folder.empty())
        m_data = openDataset("cifar10:" + m_folder.string());
}

void TestRealCifar10::init()
{
    if (!m_data)
        QSKIP("UNLEARNING_DATA does not name the folder of the larger data");
}

void TestRealCifar10::hasItsCountsAndClasses()
{
    QCOMPARE(m_data->train.count(), 50'000);
    QCOMPARE(m_data->test.count(), 10'000);
    QCOMPARE(m_data->classNames,
             (std::vector<std::string>{"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship",
                                       "truck"}));
    for (int label = 0; label < 10; ++label) {
        QCOMPARE(std::count(m_data->train.labels.begin(), m_data->train.labels.end(), label), 5000);
        QCOMPARE(std::count(m_data->test.labels.begin(), m_data->test.labels.end(), label), 1000);
    }
}

void TestRealCifar10::hashesTheSameByOtherMeans()
{
    const std::filesystem::path folder = m_folder / "cifar-10-batches-bin";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addSplit(hash, folder,
             {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"});
    addSplit(hash, folder, {"test_batch.bin"});
    QCOMPARE(m_data->hash, hash.result().toHex().toStdString());
    QCOMPARE(openDataset("cifar10:" + folder.string())->hash, m_data->hash);
}

void TestRealCifar10::selectsThePublishedForgetSet()
{
    const std::vector<std::string> selectors{"0:500"};
    const ForgetSet set = selectForgetSet(*m_data, selectors, 0);
    QCOMPARE(set.count(), 500);
    QCOMPARE(set.classHistogram(*m_data), (std::vector<std::int64_t>{500, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(set.retainIndices().size(), 49'500U);
}

QTEST_GUILESS_MAIN(TestRealCifar10)
#include "test_real_cifar10.moc"
