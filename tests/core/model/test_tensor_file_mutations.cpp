// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <random>

using namespace unlearn;
using namespace std::string_view_literals;

namespace {

/// Where a stored entry's bytes are in a zip file, and where its checksum is kept in the directory.
struct StoredEntry {
    std::size_t start = 0;
    std::size_t size = 0;
    std::size_t checksum = 0;
};

std::uint64_t numberAt(const std::string& bytes, std::size_t offset, std::size_t width)
{
    std::uint64_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8 | static_cast<std::uint8_t>(bytes[offset + i]);
    return value;
}

StoredEntry findPickle(const std::string& zip)
{
    StoredEntry found;
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos; at = zip.find("PK\x01\x02", at + 4)) {
        if (zip.substr(at + 46, numberAt(zip, at + 28, 2)).ends_with("/data.pkl")) {
            const std::size_t local = numberAt(zip, at + 42, 4);
            found = {local + 30 + numberAt(zip, local + 26, 2) + numberAt(zip, local + 28, 2),
                     numberAt(zip, at + 20, 4), at + 16};
        }
    }
    return found;
}

} // namespace

/// Thousands of damaged files, the same ones every time: each must be read or refused, nothing else. Run under the
/// sanitizers, this also shows that no byte outside is touched.
class TestTensorFileMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOrRefuses_data();
    void readsOrRefuses();
    void readsOrRefusesPicklesWithRightChecksums_data();
    void readsOrRefusesPicklesWithRightChecksums();

private:
    /// One to four changes: a bit, a byte, a byte that matters in the formats, a run copied over another.
    std::string mutated(std::string bytes, std::size_t start, std::size_t size);
    void readOrRefuse(const std::string& bytes);

    QTemporaryDir m_folder;
    std::mt19937_64 m_random{20240607};
    int m_read = 0;
    int m_refused = 0;
};

std::string TestTensorFileMutations::mutated(std::string bytes, std::size_t start, std::size_t size)
{
    static constexpr std::string_view telling = "\x00\x01\x7f\x80\xff()RQ.tb0\x85\x87\x8a\x93\x94{}[],:\"-9PK"sv;
    for (std::uint64_t changes = 1 + m_random() % 4; changes > 0; --changes) {
        const std::size_t at = start + m_random() % size;
        switch (m_random() % 4) {
        case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random() % 8)); break;
        case 1: bytes[at] = static_cast<char>(m_random()); break;
        case 2: bytes[at] = telling[m_random() % telling.size()]; break;
        default: {
            const std::size_t from = start + m_random() % size;
            const std::size_t run = std::min<std::size_t>(1 + m_random() % 16, start + size - std::max(at, from));
            bytes.replace(at, run, bytes.substr(from, run));
        }
        }
    }
    return bytes;
}

void TestTensorFileMutations::readOrRefuse(const std::string& bytes)
{
    const std::filesystem::path file = m_folder.filePath("mutated").toStdString();
    writeText(file, bytes);
    const auto error = errorOf([&] {
        for (const auto& [name, tensor] : readTensorFile(file).tensors)
            QCOMPARE(tensor.bytes.size(), static_cast<std::size_t>(tensor.numel()) * itemSize(tensor.dtype));
    });
    ++(error ? m_refused : m_read);
}

void TestTensorFileMutations::readsOrRefuses_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"plain.pth", "views.pth", "deflated.pth", "nested.pth", "dtypes.pth", "safetensors"})
        QTest::newRow(name) << name;
}

void TestTensorFileMutations::readsOrRefuses()
{
    QFETCH(QString, name);
    const std::filesystem::path folder = std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/checkpoints";
    std::string bytes;
    if (name == "safetensors") {
        const auto file = m_folder.filePath("whole").toStdString();
        writeSafetensors(file, readTensorFile(folder / "plain.pth"));
        bytes = readText(file);
    } else {
        bytes = readText(folder / name.toStdString());
    }
    m_read = m_refused = 0;
    for (int i = 0; i < 1500; ++i)
        readOrRefuse(mutated(bytes, 0, bytes.size()));
    QVERIFY(m_refused > 100);
}

void TestTensorFileMutations::readsOrRefusesPicklesWithRightChecksums_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"plain.pth", "views.pth", "nested.pth", "protocol4.pth"})
        QTest::newRow(name) << name;
}

void TestTensorFileMutations::readsOrRefusesPicklesWithRightChecksums()
{
    QFETCH(QString, name);
    const std::string bytes =
        readText(std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/checkpoints" / name.toStdString());
    const StoredEntry pickle = findPickle(bytes);
    QVERIFY(pickle.size > 0);
    m_read = m_refused = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string changed = mutated(bytes, pickle.start, pickle.size);
        const auto checksum = crc32_z(0, reinterpret_cast<const Bytef*>(changed.data()) + pickle.start, pickle.size);
        changed.replace(pickle.checksum, 4, number(checksum, 4));
        readOrRefuse(changed);
    }
    // The checksums are right, so both happen: text can change without harm, instructions can not.
    QVERIFY2(m_read > 20 && m_refused > 100, std::to_string(m_read).c_str());
}

QTEST_GUILESS_MAIN(TestTensorFileMutations)
#include "test_tensor_file_mutations.moc"
