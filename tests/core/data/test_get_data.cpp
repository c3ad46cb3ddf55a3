// SPDX-License-Identifier: GPL-3.0-or-later
// From a server on localhost to a data set that opens.
#include "core/data/get_data.h"

#include "core/content_hash.h"
#include "core/data/dataset_catalogue.h"
#include "core/data/file_sums.h"
#include "tests/core/data/http_server.h"
#include "tests/core/data/tar_builder.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace unlearn;
using unlearn::test::HttpAnswer;
using unlearn::test::HttpServer;
using State = DataPresence::State;

namespace {

std::string textOf(const Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string digestOf(const std::string& content)
{
    return ContentHash().add(std::as_bytes(std::span(content))).hex();
}

/// CIFAR-10's folder with a few images.
std::string smallArchive(const std::string& folder = "cifar-10-batches-bin/")
{
    TarBuilder tar;
    tar.add({.name = folder, .type = '5'});
    for (int batch = 1; batch <= 5; ++batch)
        tar.add({.name = folder + "data_batch_" + std::to_string(batch) + ".bin",
                 .content = textOf(cifarFile({1, 2, 3}, false))});
    tar.add({.name = folder + "test_batch.bin", .content = textOf(cifarFile({4, 5}, false))});
    tar.add({.name = "readme.txt", .content = "beside the folder"});
    return textOf(gzipped(tar.bytes()));
}

} // namespace

class TestGetData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
    }

    void catalogueIsSound()
    {
        QCOMPARE(publishedData().size(), 4U);
        for (const PublishedData& data : publishedData()) {
            QCOMPARE(&publishedData(data.name), &data);
            QVERIFY(std::ranges::find(datasetKinds(), data.name, &DatasetKind::name) != datasetKinds().end());
            QVERIFY(!data.title.empty() && !data.terms.empty() && !data.folder.empty() && !data.parts.empty());
            QVERIFY(data.packed == (data.limits.bytes > 0));
            QVERIFY(!data.packed || data.files.size() == 1);
            for (const PublishedFile& file : data.files) {
                QCOMPARE(file.sha256.size(), 64U);
                QVERIFY(file.sha256.find_first_not_of("0123456789abcdef") == std::string::npos);
                QVERIFY(file.url.ends_with('/' + file.name) && file.bytes > 0);
            }
        }
        QCOMPARE(errorNameOf([] { publishedData("cifar"); }), "unknown-name");
    }

    void archiveBecomesADataSet()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        QVERIFY(dataPresence(data, to()).state == State::Missing);
        std::vector<std::string> phases;
        JobContext context;
        context.progress = [&](const Progress& progress) {
            if (phases.empty() || phases.back() != progress.phase)
                phases.emplace_back(progress.phase);
        };
        getData(data, {.to = to()}, context);
        QCOMPARE(phases, std::vector<std::string>({"download", "verify", "unpack"}));
        QVERIFY(dataPresence(data, to()).state == State::Present);
        QCOMPARE(entries(), QStringList("cifar-10-batches-bin")); // nothing else is left
        const auto dataset = openDataset(gottenData(data, to()));
        QCOMPARE(dataset->train.count(), 15);
        QCOMPARE(dataset->test.count(), 2);
        getData(data, {.to = to()});
        QCOMPARE(m_server->requests().size(), 1U);
    }

    void severalFiles()
    {
        PublishedData data{.name = "fashion-mnist",
                           .title = "Two files",
                           .page = {},
                           .terms = {},
                           .folder = "two",
                           .files = {},
                           .parts = {}};
        for (const std::string name : {"one.gz", "other.gz"}) {
            const std::string content(name == "one.gz" ? 3000 : 1000, name.front());
            m_server->serve("mirror/" + name, {.body = content});
            data.files.push_back({.name = name,
                                  .url = "http://127.0.0.1:1/" + name,
                                  .bytes = content.size(),
                                  .sha256 = digestOf(content)});
            data.parts.push_back({.path = name, .bytes = content.size()});
        }
        double share = 0.0;
        JobContext context;
        context.progress = [&](const Progress& progress) {
            QCOMPARE(std::string(progress.phase), std::string("download"));
            QVERIFY(progress.share >= share);
            share = progress.share;
        };
        m_server->serve("mirror/other.gz", {.status = 500});
        QCOMPARE(errorNameOf([&] { getData(data, {.to = to(), .from = m_server->url("mirror")}, context); }),
                 "file-unreadable");
        QVERIFY(dataPresence(data, to()).state == State::Partial);
        QCOMPARE(dataPresence(data, to()).bytes, 3000U);
        m_server->serve("mirror/other.gz", {.body = std::string(1000, 'o')});
        share = 0.0;
        getData(data, {.to = to(), .from = m_server->url("mirror/")}, context);
        QCOMPARE(share, 1.0);
        QVERIFY(dataPresence(data, to()).state == State::Present && dataPresence(data, to()).checkable);
        QCOMPARE(m_server->requests().size(), 3U);
        getData(data, {.to = to()});
        writeText(to() / "two" / "other.gz", std::string(999, 'o') + 'x');
        QVERIFY(dataPresence(data, to()).state == State::Present);
        const Error error = thrownBy([&] { getData(data, {.to = to()}); });
        QVERIFY(error.code() == ErrorCode::FileCorrupt);
        QCOMPARE(error.context().file, (to() / "two" / "other.gz").string());
        QCOMPARE(m_server->requests().size(), 3U);
    }

    /// Also in a file that the listing does not look at.
    void damageAtTheSameSizeIsFound()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        getData(data, {.to = to()});
        QVERIFY(dataPresence(data, to()).checkable);
        const std::filesystem::path folder = to() / data.folder;
        QCOMPARE(readSums(folder).size(), 6U); // what was beside the folder did not come with it
        const std::filesystem::path batch = folder / "data_batch_3.bin";
        const std::string content = readText(batch);
        double share = 0.0;
        JobContext context;
        context.progress = [&](const Progress& progress) {
            QCOMPARE(std::string(progress.phase), std::string("verify"));
            QVERIFY(progress.share > share);
            share = progress.share;
        };
        getData(data, {.to = to()}, context);
        QCOMPARE(share, 1.0);
        QCOMPARE(errorOfStopIn("verify", data), "cancelled");

        std::string damaged = content;
        damaged[100] = static_cast<char>(damaged[100] + 1);
        writeText(batch, damaged);
        QVERIFY(dataPresence(data, to()).state == State::Present);
        const Error error = thrownBy([&] { getData(data, {.to = to()}); });
        QVERIFY(error.code() == ErrorCode::FileCorrupt);
        QCOMPARE(error.context().file, batch.string());
        QCOMPARE(error.context().found, digestOf(damaged));
        std::filesystem::remove(batch);
        QCOMPARE(errorNameOf([&] { getData(data, {.to = to()}); }), "file-missing");
        writeText(batch, content);
        getData(data, {.to = to()});

        const std::string sum = digestOf(content) + "  ";
        writeText(to() / "beside", content);
        for (const std::string& sums : {std::string(), std::string("no sum\n"), sum + "../beside\n",
                                        sum + "a/../../beside\n", sum + (to() / "beside").string() + '\n'}) {
            writeText(sumsFileOf(folder), sums);
            QCOMPARE(errorNameOf([&] { getData(data, {.to = to()}); }), "file-corrupt");
        }
        writeText(batch, damaged);
        std::filesystem::remove(sumsFileOf(folder)); // as where its user unpacked it
        QVERIFY(dataPresence(data, to()).state == State::Present && !dataPresence(data, to()).checkable);
        getData(data, {.to = to()});
        QCOMPARE(m_server->requests().size(), 1U);
    }

    void mirrorMayBeTheFile()
    {
        const std::string archive = smallArchive();
        m_server->serve("elsewhere/small.tar.gz", {.body = archive});
        getData(small(archive), {.to = to(), .from = m_server->url("elsewhere/small.tar.gz")});
        QVERIFY(dataPresence(small(archive), to()).state == State::Present);
    }

    void stoppedAtEveryPhaseItGoesOn()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        for (const std::string phase : {"download", "verify", "unpack"}) {
            QCOMPARE(errorOfStopIn(phase, data), "cancelled");
            QVERIFY(dataPresence(data, to()).state == State::Partial);
            QVERIFY(!QFile::exists(QString::fromStdString((to() / data.folder).string())));
        }
        QDir(m_folder->path()).mkpath(".cifar-10-batches-bin.unpacking/of a process that was killed");
        getData(data, {.to = to()});
        QVERIFY(dataPresence(data, to()).state == State::Present);
        QCOMPARE(entries(), QStringList("cifar-10-batches-bin")); // the archive was downloaded by an earlier call
        QCOMPARE(m_server->requests().size(), 1U);
    }

    void archiveOfTheUserStays()
    {
        const std::string archive = smallArchive();
        const PublishedData data = small(archive);
        writeText(to() / "small.tar.gz", archive);
        QCOMPARE(errorOfStopIn("unpack", data), "cancelled");
        getData(data, {.to = to()});
        QCOMPARE(entries(), (QStringList{"cifar-10-batches-bin", "small.tar.gz"}));
        getData(data, {.to = to()});
        QCOMPARE(readText(to() / "small.tar.gz"), archive);
        QVERIFY(m_server->requests().empty());
    }

    /// Another archive has come to where a downloaded one was.
    void archiveOfTheUserStaysAfterADownloadedOne()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        QCOMPARE(errorOfStopIn("unpack", data), "cancelled");
        std::filesystem::remove(to() / "small.tar.gz");
        QCOMPARE(errorOfStopIn("download", data), "cancelled");
        writeText(to() / "small.tar.gz", archive);
        getData(data, {.to = to()});
        QCOMPARE(entries(), (QStringList{"cifar-10-batches-bin", "small.tar.gz"}));
    }

    /// Once the data set's folder had its name.
    void whatAKilledProcessLeftGoes()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        getData(data, {.to = to()});
        writeText(to() / "small.tar.gz", archive);
        writeText(to() / ".small.tar.gz.downloaded", digestOf(archive) + '\n');
        writeText(to() / "small.tar.gz.part", "");
        QDir(m_folder->path()).mkpath(".cifar-10-batches-bin.unpacking/beside the folder");
        getData(data, {.to = to()});
        QCOMPARE(entries(), QStringList("cifar-10-batches-bin"));
        QVERIFY(dataPresence(data, to()).state == State::Present);
    }

    /// Whatever a mark beside it says: it is of another content.
    void anotherArchiveStays()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        getData(data, {.to = to()});
        for (const std::string& mark : {digestOf(archive) + '\n', std::string()}) {
            writeText(to() / "small.tar.gz", "another one");
            writeText(to() / ".small.tar.gz.downloaded", mark);
            getData(data, {.to = to()});
            QCOMPARE(entries(), (QStringList{"cifar-10-batches-bin", "small.tar.gz"}));
            QCOMPARE(readText(to() / "small.tar.gz"), std::string("another one"));
        }
    }

    /// Reading a large one takes a while.
    void lookingWhetherAnArchiveWasDownloadedStops()
    {
        const std::string archive = smallArchive();
        m_server->serve("small.tar.gz", {.body = archive});
        const PublishedData data = small(archive);
        getData(data, {.to = to()});
        std::filesystem::remove(sumsFileOf(to() / data.folder)); // nothing else is read
        writeText(to() / "small.tar.gz", archive);
        writeText(to() / ".small.tar.gz.downloaded", digestOf(archive) + '\n');
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        QCOMPARE(errorNameOf([&] { getData(data, {.to = to()}, context); }), "cancelled");
        QCOMPARE(readText(to() / "small.tar.gz"), archive);
        getData(data, {.to = to()});
        QCOMPARE(entries(), QStringList("cifar-10-batches-bin"));
    }

    void archivesOfSomethingElse()
    {
        const std::string archive = smallArchive("other-folder/");
        m_server->serve("small.tar.gz", {.body = archive});
        QCOMPARE(errorNameOf([&] { getData(small(archive), {.to = to()}); }), "file-corrupt");
        const std::string hostile = textOf(gzipped(TarBuilder().add({.name = "../evil", .content = "evil"}).bytes()));
        m_server->serve("small.tar.gz", {.body = hostile});
        std::filesystem::remove(to() / "small.tar.gz");
        QCOMPARE(errorNameOf([&] { getData(small(hostile), {.to = to()}); }), "file-corrupt");
        QCOMPARE(entries(), (QStringList{".small.tar.gz.downloaded", "small.tar.gz"}));
    }

    void whatIsInTheWayStays()
    {
        const std::string archive = smallArchive();
        QDir(m_folder->path()).mkpath("cifar-10-batches-bin");
        writeText(to() / "cifar-10-batches-bin" / "mine", "mine");
        QCOMPARE(errorNameOf([&] { getData(small(archive), {.to = to()}); }), "file-unwritable");
        QVERIFY(m_server->requests().empty());
        QCOMPARE(readText(to() / "cifar-10-batches-bin" / "mine"), std::string("mine"));
    }

    void roomIsAskedForFirst()
    {
        PublishedData data = small(smallArchive());
        data.limits.bytes = std::uint64_t{1} << 60;
        QCOMPARE(errorNameOf([&] { getData(data, {.to = to()}); }), "disk-full");
        QCOMPARE(errorNameOf([&] { getData(data, {.to = "/proc/none"}); }), "file-unwritable");
        QVERIFY(m_server->requests().empty());
    }

private:
    std::filesystem::path to() const { return m_folder->path().toStdString(); }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    std::string errorOfStopIn(const std::string& phase, const PublishedData& data) const
    {
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        context.progress = [&](const Progress& progress) {
            if (progress.phase == phase)
                stop.request_stop();
        };
        return errorNameOf([&] { getData(data, {.to = to()}, context); });
    }
    PublishedData small(const std::string& archive) const
    {
        return {.name = "cifar10",
                .title = "A small CIFAR-10",
                .page = {},
                .terms = {},
                .folder = "cifar-10-batches-bin",
                .files = {{.name = "small.tar.gz",
                           .url = m_server->url("small.tar.gz"),
                           .bytes = archive.size(),
                           .sha256 = digestOf(archive)}},
                .parts = {{.path = "data_batch_1.bin"}, {.path = "test_batch.bin", .bytes = 2 * 3073}},
                .packed = true,
                .limits = {.bytes = 1'000'000, .entries = 20}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
};

QTEST_GUILESS_MAIN(TestGetData)
#include "test_get_data.moc"
