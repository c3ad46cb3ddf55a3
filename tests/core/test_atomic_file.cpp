// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomic_file.h"
#include "tests/expect_error.h"
#include "tests/file_size_limit.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <optional>

using namespace unlearn;

namespace {

std::string content(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsWhole();
    void leavesTheOldFileWithoutCommit();
    void makesMissingFolders();
    void bringsManyToDiskAtOnce();
    void writesBesideAnotherWriter();
    void reportsFullDisk();
    void refusesFolderThatIsAFile();
    void refusesToReplaceAFolder();
    void refusesReadOnlyFolder();
    void writesRelativeNames();
    void removesWhatKilledProcessesLeft();

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::ptrdiff_t entries() const
    {
        return std::distance(std::filesystem::directory_iterator(folder()), std::filesystem::directory_iterator());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAtomicFile::appearsWhole()
{
    const auto path = folder() / "file";
    const std::string large(3'000'000, 'x');
    AtomicFile file(path);
    file.write("head ");
    file.write(std::span<const std::byte>());
    file.write(large);
    QVERIFY(!std::filesystem::exists(path));
    file.commit();
    QCOMPARE(content(path).size(), large.size() + 5);
    QCOMPARE(content(path).substr(0, 6), "head x");
    QCOMPARE(entries(), 1);
}

void TestAtomicFile::leavesTheOldFileWithoutCommit()
{
    const auto path = folder() / "file";
    {
        AtomicFile file(path);
        file.write("old");
        file.commit();
    }
    {
        AtomicFile file(path);
        file.write("new, but never finished");
        QCOMPARE(entries(), 2);
    }
    QCOMPARE(content(path), "old");
    QCOMPARE(entries(), 1);
}

void TestAtomicFile::makesMissingFolders()
{
    const auto path = folder() / "a" / "b" / "file";
    AtomicFile file(path);
    file.write("x");
    file.commit();
    QCOMPARE(content(path), "x");
}

void TestAtomicFile::bringsManyToDiskAtOnce()
{
    for (const auto& path : {folder() / "a", folder() / "b" / "c"}) {
        AtomicFile file(path);
        file.write("x");
        QVERIFY(!std::filesystem::exists(path));
        file.commit(AtomicFile::Sync::Later);
        QCOMPARE(content(path), "x");
    }
    std::filesystem::create_symlink(folder() / "nowhere", folder() / "link");
    syncTree(folder());
    QCOMPARE(entries(), 3);
    const auto error = errorOf([&] { syncTree(folder() / "nowhere"); });
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::FileUnwritable);
    QCOMPARE(error->context().file, (folder() / "nowhere").string());
}

void TestAtomicFile::writesBesideAnotherWriter()
{
    const auto path = folder() / "file";
    AtomicFile first(path);
    AtomicFile second(path);
    first.write("first");
    second.write("second");
    second.commit();
    QCOMPARE(content(path), "second");
    first.commit();
    QCOMPARE(content(path), "first");
    QCOMPARE(entries(), 1);
}

void TestAtomicFile::reportsFullDisk()
{
    const auto path = folder() / "file";
    {
        AtomicFile file(path);
        file.write("old");
        file.commit();
    }
    std::optional<Error> error;
    {
        const FileSizeLimit limit(1000);
        error = errorOf([&] {
            AtomicFile file(path);
            file.write(std::string(5000, 'x'));
            file.commit();
        });
    }
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::DiskFull);
    QCOMPARE(error->context().file, path.string());
    QCOMPARE(content(path), "old");
    QCOMPARE(entries(), 1);
}

void TestAtomicFile::refusesFolderThatIsAFile()
{
    std::ofstream(folder() / "plain") << "x";
    for (const auto& path : {folder() / "plain" / "file", folder() / "plain" / "deeper" / "file"}) {
        const auto error = errorOf([&] { AtomicFile file(path); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(error->context().file, path.string());
    }
}

void TestAtomicFile::refusesToReplaceAFolder()
{
    std::filesystem::create_directories(folder() / "taken" / "inside");
    QCOMPARE(errorNameOf([&] {
                 AtomicFile file(folder() / "taken");
                 file.write("x");
                 file.commit();
             }),
             "file-unwritable");
    QCOMPARE(entries(), 1);
    QCOMPARE(errorNameOf([&] { AtomicFile file(folder() / ""); }), "file-unwritable");
}

void TestAtomicFile::refusesReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write to every folder");
    std::filesystem::permissions(folder(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const std::string name = errorNameOf([&] { AtomicFile file(folder() / "file"); });
    std::filesystem::permissions(folder(), std::filesystem::perms::owner_all);
    QCOMPARE(name, "file-unwritable");
}

void TestAtomicFile::writesRelativeNames()
{
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder());
    const std::string name = errorNameOf([] {
        AtomicFile file("relative");
        file.write("x");
        file.commit();
    });
    std::filesystem::current_path(before);
    QCOMPARE(name, "no error");
    QCOMPARE(content(folder() / "relative"), "x");
}

void TestAtomicFile::removesWhatKilledProcessesLeft()
{
    const std::string alive = "model.safetensors." + std::to_string(::getpid()) + ".0.tmp";
    for (const std::string& name :
         {std::string("model.safetensors.2147483647.0.tmp"), std::string("other.safetensors.2147483647.1.tmp"), alive,
          std::string("model.safetensors.tmp"), std::string("model.safetensors.x.0.tmp")})
        std::ofstream(folder() / name) << name;
    QCOMPARE(removeAbandonedFilesOf(folder() / "model.safetensors"), 1);
    QVERIFY(std::filesystem::exists(folder() / "other.safetensors.2147483647.1.tmp"));
    QCOMPARE(removeAbandonedFiles(folder()), 1);
    QCOMPARE(entries(), std::ptrdiff_t{3});
    QVERIFY(std::filesystem::exists(folder() / alive));
    QCOMPARE(removeAbandonedFilesOf(folder() / "none" / "model.safetensors"), 0);
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
