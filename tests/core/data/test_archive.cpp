// SPDX-License-Identifier: GPL-3.0-or-later
// Archives, good and hostile: nothing may come out beside the folder, and nothing is left of one that is refused.
#include "core/data/archive.h"

#include "core/content_hash.h"
#include "tests/core/data/tar_builder.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace unlearn;

namespace {

constexpr UnpackLimits wide{.bytes = 1'000'000, .entries = 100};

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void unpacksTar_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }
    void unpacksTar()
    {
        QFETCH(bool, packed);
        const Bytes tar = TarBuilder()
                              .add({.name = "./", .type = '5'})
                              .add({.name = "data/", .type = '5'})
                              .add({.name = "data/a.bin", .content = std::string(3000, 'a')})
                              .add({.name = "./data/deeper/b.txt", .content = "b"})
                              .add({.name = "data/empty"})
                              .bytes();
        writeBytes(file(), packed ? gzipped(tar) : tar);
        double share = 0.0;
        JobContext context;
        context.progress = [&](const Progress& progress) {
            QCOMPARE(std::string(progress.phase), std::string("unpack"));
            QVERIFY(progress.share >= share && progress.share <= 1.0);
            share = progress.share;
        };
        const std::vector<FileSum> sums = unpackArchive(file(), target(), wide, context);
        QCOMPARE(contents(), QStringList({"data/a.bin", "data/deeper/b.txt", "data/empty"}));
        QCOMPARE(sums.size(), 3U);
        QCOMPARE(sums[1].path, std::string("data/deeper/b.txt"));
        for (const FileSum& sum : sums)
            QCOMPARE(sum.sha256, hashFile(target() / sum.path));
        QCOMPARE(readText(target() / "data/a.bin"), std::string(3000, 'a'));
        QCOMPARE(readText(target() / "data/deeper/b.txt"), std::string("b"));
        QVERIFY(share > 0.0);
    }

    void unpacksZip()
    {
        writeText(file(), ZipBuilder().add("set/train/x.JPEG", "image").add("set/words.txt", "words").bytes());
        unpackArchive(file(), target(), wide);
        QCOMPARE(contents(), QStringList({"set/train/x.JPEG", "set/words.txt"}));
        QCOMPARE(readText(target() / "set/train/x.JPEG"), std::string("image"));
    }

    void hostileTarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const auto row = [](const char* name, TarBuilder tar) {
            const Bytes bytes = tar.bytes();
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()));
        };
        const TarBuilder::Entry good{.name = "good", .content = "good"};
        row("up", TarBuilder().add(good).add({.name = "../evil", .content = "evil"}));
        row("up from below", TarBuilder().add(good).add({.name = "a/../../evil", .content = "evil"}));
        row("up at the end", TarBuilder().add(good).add({.name = "a/..", .type = '5'}));
        row("absolute", TarBuilder().add(good).add({.name = "/tmp/unlearn-evil", .content = "evil"}));
        row("backslash", TarBuilder().add(good).add({.name = "..\\evil", .content = "evil"}));
        row("control character", TarBuilder().add(good).add({.name = "a\033[2J", .content = "evil"}));
        row("symbolic link", TarBuilder().add(good).add({.name = "link", .type = '2', .link = "/etc"}));
        row("through a link",
            TarBuilder()
                .add({.name = "link", .type = '2', .link = ".."})
                .add({.name = "link/evil", .content = "evil"}));
        row("link that stays inside", TarBuilder().add(good).add({.name = "link", .type = '2', .link = "good"}));
        row("hard link", TarBuilder().add(good).add({.name = "link", .type = '1', .link = "/etc/passwd"}));
        row("device", TarBuilder().add(good).add({.name = "device", .type = '3'}));
        row("pipe", TarBuilder().add(good).add({.name = "pipe", .type = '6'}));
        row("twice", TarBuilder().add(good).add({.name = "good", .content = "evil"}));
        row("file as a folder", TarBuilder().add(good).add({.name = "good/below", .content = "evil"}));
        row("folder as a file", TarBuilder().add({.name = "a/b", .content = "b"}).add({.name = "a", .content = "a"}));
        row("huge by its head",
            TarBuilder().add(good).add({.name = "huge", .content = "x", .claimedSize = 8'000'000'000}));
        row("too large together",
            TarBuilder()
                .add({.name = "a", .content = std::string(600'000, 'a')})
                .add({.name = "b", .content = std::string(600'000, 'b')}));
        std::string deep;
        for (int i = 0; i < 40; ++i)
            deep += "d/";
        row("too deep", TarBuilder().add(good).add({.name = deep + "x", .content = "x"}));
        TarBuilder many;
        for (int i = 0; i < 101; ++i)
            many.add({.name = std::to_string(i)});
        row("too many", many);
        row("nothing", TarBuilder());
    }
    void hostileTarIsRefused()
    {
        QFETCH(QByteArray, archive);
        for (const bool packed : {false, true}) {
            const Bytes bytes(archive.begin(), archive.end());
            writeBytes(file(), packed ? gzipped(bytes) : bytes);
            const auto error = errorOf([&] { unpackArchive(file(), target(), wide); });
            QVERIFY(error);
            QVERIFY2(error->code() == ErrorCode::FileCorrupt || error->code() == ErrorCode::FileUnwritable,
                     error->what());
            QVERIFY(!QFile::exists("/tmp/unlearn-evil"));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList("archive")); // neither the folder nor anything beside it
        }
    }

    void hostileZipIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << "../evil";
        QTest::newRow("up from below") << "a/../../evil";
        QTest::newRow("absolute") << "/tmp/unlearn-evil";
        QTest::newRow("backslashes") << "..\\evil";
        QTest::newRow("empty name") << "";
    }
    void hostileZipIsRefused()
    {
        QFETCH(QString, name);
        writeText(file(), ZipBuilder().add("good", "good").add(name.toStdString(), "evil").bytes());
        QCOMPARE(errorNameOf([&] { unpackArchive(file(), target(), wide); }), "file-corrupt");
        QVERIFY(!QFile::exists("/tmp/unlearn-evil"));
        QVERIFY(!std::filesystem::exists(target()));
    }

    /// A bomb: its head promises little, its content is a thousand times as much.
    void whatComesOutIsCounted()
    {
        writeBytes(file(), gzipped(TarBuilder().add({.name = "zeros", .content = std::string(900'000, '\0')}).bytes()));
        QCOMPARE(errorNameOf([&] { unpackArchive(file(), target(), {.bytes = 899'999, .entries = 10}); }),
                 "file-corrupt");
        unpackArchive(file(), target(), {.bytes = 900'000, .entries = 10});
    }

    void damagedArchivesAreRefused()
    {
        const Bytes tar = gzipped(TarBuilder().add({.name = "a", .content = std::string(50'000, 'a')}).bytes());
        std::mt19937 random(1);
        for (std::size_t size = 0; size < tar.size(); size += 7) {
            writeBytes(file(), Bytes(tar.begin(), tar.begin() + static_cast<std::ptrdiff_t>(size)));
            if (const auto error = errorOf([&] { unpackArchive(file(), target(), wide); })) {
                QVERIFY2(error->code() == ErrorCode::FileCorrupt, error->what());
                QVERIFY(!std::filesystem::exists(target()));
            } else { // cut behind all that it holds
                QCOMPARE(readText(target() / "a"), std::string(50'000, 'a'));
                QDir(QString::fromStdString(target().string())).removeRecursively();
            }
        }
        for (int turn = 0; turn < 500; ++turn) { // whatever comes of it: an Error, or files in the folder
            Bytes changed = TarBuilder().add({.name = "a/b", .content = "content"}).bytes();
            for (int i = 0; i < 3; ++i)
                changed[random() % 1024] = static_cast<std::uint8_t>(random());
            writeBytes(file(), changed);
            errorOf([&] { unpackArchive(file(), target(), wide); });
            QDir(QString::fromStdString(target().string())).removeRecursively();
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList("archive"));
        }
        QCOMPARE(errorNameOf([&] { unpackArchive(file() / "no", target(), wide); }), "file-missing");
    }

    void stopLeavesNothing()
    {
        writeBytes(file(), TarBuilder().add({.name = "a", .content = "a"}).add({.name = "b", .content = "b"}).bytes());
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        context.progress = [&](const Progress&) { stop.request_stop(); };
        QCOMPARE(errorNameOf([&] { unpackArchive(file(), target(), wide, context); }), "cancelled");
        QVERIFY(!std::filesystem::exists(target()));
    }

    void foldersThatAreThereStay()
    {
        writeBytes(file(), TarBuilder().add({.name = "a", .content = "a"}).bytes());
        std::filesystem::create_directory(target());
        writeText(target() / "mine", "mine");
        QCOMPARE(errorNameOf([&] { unpackArchive(file(), target(), wide); }), "file-unwritable");
        QCOMPARE(contents(), QStringList("mine"));
    }

private:
    std::filesystem::path file() const { return m_folder->filePath("archive").toStdString(); }
    std::filesystem::path target() const { return m_folder->filePath("unpacked").toStdString(); }
    QStringList contents() const
    {
        const QDir folder(QString::fromStdString(target().string()));
        QStringList files;
        for (QDirIterator at(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();)
            files << folder.relativeFilePath(at.next());
        files.sort();
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "test_archive.moc"
