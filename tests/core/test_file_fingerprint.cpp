// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_fingerprint.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace unlearn;

namespace {

void write(const std::filesystem::path& path, const char* text)
{
    std::ofstream(path, std::ios::trunc) << text;
}

} // namespace

class TestFileFingerprint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void sameFileSameFingerprint();
    void contentOfTheSameSizeAndTimeIsNoticed();
    void everyFileBelowAFolderCounts();
    void nothingThere();

private:
    std::filesystem::path path(const char* name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileFingerprint::sameFileSameFingerprint()
{
    write(path("a"), "one");
    QVERIFY(!fileFingerprint(path("a")).empty());
    QCOMPARE(fileFingerprint(path("a")), fileFingerprint(path("a")));
}

void TestFileFingerprint::contentOfTheSameSizeAndTimeIsNoticed()
{
    write(path("a"), "one");
    const std::string before = fileFingerprint(path("a"));
    const auto time = std::filesystem::last_write_time(path("a"));
    write(path("b"), "two");
    std::filesystem::rename(path("b"), path("a"));
    std::filesystem::last_write_time(path("a"), time);
    QVERIFY(fileFingerprint(path("a")) != before);
}

void TestFileFingerprint::everyFileBelowAFolderCounts()
{
    std::filesystem::create_directories(path("f/deep"));
    write(path("f/deep/a"), "one");
    const std::string before = fileFingerprint(path("f"));
    QCOMPARE(fileFingerprint(path("f")), before);
    write(path("f/deep/a"), "three");
    const std::string changed = fileFingerprint(path("f"));
    QVERIFY(changed != before);
    write(path("f/deep/b"), "");
    QVERIFY(fileFingerprint(path("f")) != changed);
}

void TestFileFingerprint::nothingThere()
{
    QCOMPARE(fileFingerprint(path("none")), std::string());
}

QTEST_GUILESS_MAIN(TestFileFingerprint)
#include "test_file_fingerprint.moc"
