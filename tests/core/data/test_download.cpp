// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads from a server on localhost that does what servers do, good and bad.
#include "core/data/download.h"

#include "core/content_hash.h"
#include "tests/core/data/http_server.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace unlearn;
using unlearn::test::HttpAnswer;
using unlearn::test::HttpServer;

class TestDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 300'000; ++i)
            m_body += static_cast<char>('a' + i * 7 % 23);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
        m_shares.clear();
    }

    void wholeFile()
    {
        m_server->serve("data", {.body = m_body});
        download(wanted(), context());
        QCOMPARE(readText(file()), m_body);
        QVERIFY(!std::filesystem::exists(part()));
        QVERIFY(!m_shares["download"].empty());
        QCOMPARE(m_shares["download"].back(), 1.0);
        QCOMPARE(m_shares["verify"].back(), 1.0);
        QVERIFY(std::ranges::is_sorted(m_shares["download"]));

        download(wanted(), context()); // is there
        QCOMPARE(m_server->requests().size(), 1U);
        QVERIFY(!std::filesystem::exists(part()));
    }

    void goesOnWhereItBrokeOff_data()
    {
        QTest::addColumn<bool>("ranges");
        QTest::addColumn<bool>("saysLength");
        QTest::newRow("with ranges") << true << true;
        QTest::newRow("without ranges") << false << true;
        QTest::newRow("ranges without lengths") << true << false;
    }
    void goesOnWhereItBrokeOff()
    {
        QFETCH(bool, ranges);
        QFETCH(bool, saysLength);
        HttpAnswer answer{.body = m_body, .ranges = ranges, .saysLength = saysLength, .breaksOffAfter = 100'000};
        m_server->serve("data", answer);
        const Error error = thrownBy([&] { download(wanted(), context()); });
        QVERIFY(error.code() == ErrorCode::FileUnreadable);
        QCOMPARE(error.context().file, m_server->url("data"));
        QVERIFY2(error.message().find("what has come is kept") != std::string::npos, error.what());
        QVERIFY(!std::filesystem::exists(file()));
        QCOMPARE(std::filesystem::file_size(part()), 100'000U);
        answer.breaksOffAfter.reset();
        m_server->serve("data", answer);
        download(wanted(), context());
        QCOMPARE(readText(file()), m_body);
        QVERIFY(m_server->requests().back().find("Range: bytes=100000-") != std::string::npos);
        QCOMPARE(m_server->sent(), ranges ? m_body.size() : m_body.size() + 100'000);
    }

    void partsThatAreWholeOrTooLong()
    {
        m_server->serve("data", {.body = m_body});
        writeText(part(), m_body); // killed before the last step
        download(wanted(), context());
        QCOMPARE(readText(file()), m_body);
        QVERIFY(m_server->requests().empty());
        std::filesystem::remove(file());
        writeText(part(), m_body + "more");
        download(wanted(), context());
        QCOMPARE(readText(file()), m_body);
    }

    void anotherFileIsRefused_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("saysLength");
        const QString right = QString::fromStdString(m_body);
        QString other = right;
        other[5] = 'X';
        QTest::newRow("other bytes") << other << true;
        QTest::newRow("longer") << right + "more" << true;
        QTest::newRow("longer, and does not say so") << right + "more" << false;
        QTest::newRow("page of an error") << QStringLiteral("<html>Sorry</html>") << true;
    }
    void anotherFileIsRefused()
    {
        QFETCH(QString, body);
        QFETCH(bool, saysLength);
        m_server->serve("data", {.body = body.toStdString(), .saysLength = saysLength});
        QCOMPARE(errorNameOf([&] { download(wanted(), context()); }), "file-corrupt");
        QVERIFY(!std::filesystem::exists(file()));
        QVERIFY(!std::filesystem::exists(part())); // what is wrong is not gone on from
    }

    /// Such as the page of whoever lets one into the network.
    void anAnswerThatIsNotTheFileLeavesWhatHadCome_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("saysLength");
        QTest::addColumn<QString>("code");
        const QByteArray page("<html>Sorry</html>");
        QTest::newRow("shorter") << page << true << "file-corrupt";
        QTest::newRow("shorter, and does not say so") << page << false << "file-unreadable";
        QTest::newRow("longer") << page.repeated(20'000) << true << "file-corrupt";
        QTest::newRow("longer, and does not say so") << page.repeated(20'000) << false << "file-corrupt";
        QTest::newRow("empty, and does not say so") << QByteArray() << false << "file-unreadable";
    }
    void anAnswerThatIsNotTheFileLeavesWhatHadCome()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, saysLength);
        QFETCH(QString, code);
        const std::string before = m_body.substr(0, 100'000);
        writeText(part(), before);
        m_server->serve("data", {.body = body.toStdString(), .ranges = false, .saysLength = saysLength});
        QCOMPARE(QString::fromStdString(errorNameOf([&] { download(wanted(), context()); })), code);
        QCOMPARE(readText(part()), before);
        QCOMPARE(files(), QStringList("data.bin.part"));

        writeText(part().string() + ".part", "of a process that was killed");
        m_server->serve("data", {.body = m_body});
        download(wanted(), context());
        QVERIFY(m_server->requests().back().find("Range: bytes=100000-") != std::string::npos);
        QCOMPARE(readText(file()), m_body);
        QCOMPARE(files(), QStringList("data.bin"));
    }

    /// It may be that of a server that can go on, or that of none: which, only its end would have told.
    void anAnswerWithoutALengthThatBreaksOffLeavesWhatHadCome()
    {
        const std::string before = m_body.substr(0, 100'000);
        writeText(part(), before);
        m_server->serve("data", {.body = m_body, .ranges = false, .saysLength = false, .breaksOffAfter = 200'000});
        const Error error = thrownBy([&] { download(wanted(), context()); });
        QCOMPARE(QString(errorCodeName(error.code())), QStringLiteral("file-unreadable"));
        QVERIFY2(error.message().find("what had come before it is kept") != std::string::npos, error.what());
        QCOMPARE(error.context().found, std::string("200000"));
        QCOMPARE(readText(part()), before);
        QCOMPARE(files(), QStringList("data.bin.part"));
    }

    void aWholeAnswerReplacesWhatHadCome_data()
    {
        QTest::addColumn<bool>("saysLength");
        QTest::newRow("with its length") << true;
        QTest::newRow("without") << false;
    }
    void aWholeAnswerReplacesWhatHadCome()
    {
        QFETCH(bool, saysLength);
        writeText(part(), "<html>Sorry</html>");
        std::string body = m_body;
        body[5] = 'X';
        m_server->serve("data", {.body = body, .ranges = false, .saysLength = saysLength});
        QCOMPARE(errorNameOf([&] { download(wanted(), context()); }), "file-corrupt");
        QVERIFY(files().isEmpty());

        writeText(part(), "<html>Sorry</html>");
        m_server->serve("data", {.body = m_body, .ranges = false, .saysLength = saysLength});
        download(wanted(), context());
        QCOMPARE(readText(file()), m_body);
        QCOMPARE(files(), QStringList("data.bin"));
    }

    void anotherFileAtItsPlaceIsTold()
    {
        std::filesystem::create_directories(file().parent_path());
        writeText(file(), "mine");
        QCOMPARE(errorNameOf([&] { download(wanted(), context()); }), "file-corrupt");
        QCOMPARE(readText(file()), std::string("mine"));
        QVERIFY(m_server->requests().empty());
    }

    void aServerThatDoesNotHaveIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("404") << 404 << "file-missing";
        QTest::newRow("410") << 410 << "file-missing";
        QTest::newRow("403") << 403 << "file-unreadable";
        QTest::newRow("500") << 500 << "file-unreadable";
    }
    void aServerThatDoesNotHaveIt()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        m_server->serve("data", {.status = status});
        const Error error = thrownBy([&] { download(wanted(), context()); });
        QCOMPARE(QString(errorCodeName(error.code())), code);
        QVERIFY(error.context().found.find(std::to_string(status)) != std::string::npos);
        QVERIFY(!std::filesystem::exists(part()));
        writeText(part(), m_body.substr(0, 1000)); // what had come is kept
        errorOf([&] { download(wanted(), context()); });
        QCOMPARE(std::filesystem::file_size(part()), 1000U);
    }

    void noServer()
    {
        const Download nowhere = wanted();
        m_server.reset();
        QCOMPARE(errorNameOf([&] { download(nowhere, context()); }), "file-unreadable");
        Download local = nowhere;
        local.url = "file:///etc/passwd"; // not what a catalogue or a redirection may lead to
        QCOMPARE(errorNameOf([&] { download(local, context()); }), "file-unreadable");
    }

    void redirections()
    {
        m_server->serve("data", {.status = 302, .location = "/there"});
        m_server->serve("there", {.status = 301, .location = m_server->url("finally")});
        m_server->serve("finally", {.body = m_body});
        writeText(part(), m_body.substr(0, 1000));
        download(wanted(), context());
        QCOMPARE(readText(file()), m_body);
        QCOMPARE(m_server->requests().size(), 3U);
        QCOMPARE(m_server->sent(), m_body.size() - 1000);

        std::filesystem::remove(file());
        m_server->serve("data", {.status = 302, .location = "/data"});
        QCOMPARE(errorNameOf([&] { download(wanted(), context()); }), "file-unreadable");
        m_server->serve("data", {.status = 302, .location = "file:///etc/passwd"});
        QCOMPARE(errorNameOf([&] { download(wanted(), context()); }), "file-unreadable");
        QVERIFY(!std::filesystem::exists(file()));
    }

    void stopDoesNotWaitForTheServer()
    {
        m_server->serve("data", {.body = m_body, .fallsSilentAfter = 50'000});
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        std::jthread presser([&] {
            while (m_server->sent() < 50'000)
                std::this_thread::yield();
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(errorNameOf([&] { download(wanted(), context); }), "cancelled");
        QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed()))); // it would look once a second
        presser.join();
        m_server->serve("data", {.body = m_body});
        download(wanted(), {});
        QCOMPARE(readText(file()), m_body);
    }

    void oneAtATime()
    {
        writeText(part(), m_body.substr(0, 1000));
        const int other = ::open(part().c_str(), O_RDWR | O_CLOEXEC);
        QCOMPARE(::flock(other, LOCK_EX | LOCK_NB), 0);
        QCOMPARE(errorNameOf([&] { download(wanted(), context()); }), "file-unwritable");
        ::close(other);
        QCOMPARE(std::filesystem::file_size(part()), 1000U);
    }

    void disksThatAreFullOrReadOnly()
    {
        m_server->serve("data", {.body = m_body});
        Download elsewhere = wanted();
        elsewhere.file = "/proc/none/data";
        QCOMPARE(errorNameOf([&] { download(elsewhere, context()); }), "file-unwritable");
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{100'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto error = errorOf([&] { download(wanted(), context()); });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(error && error->code() == ErrorCode::DiskFull);
        QCOMPARE(error->context().file, part().string());
        download(wanted(), context()); // there is room again
        QCOMPARE(readText(file()), m_body);
    }

private:
    std::filesystem::path file() const { return m_folder->filePath("below/data.bin").toStdString(); }
    std::filesystem::path part() const
    {
        std::filesystem::create_directories(file().parent_path());
        return file().string() + ".part";
    }
    QStringList files() const
    {
        return QDir(m_folder->filePath("below")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    Download wanted() const
    {
        return {.url = m_server->url("data"),
                .file = file(),
                .bytes = m_body.size(),
                .sha256 = ContentHash().add(std::as_bytes(std::span(m_body))).hex()};
    }
    JobContext context()
    {
        JobContext context;
        context.progress = [this](const Progress& progress) { m_shares[progress.phase].push_back(progress.share); };
        return context;
    }

    std::string m_body;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    std::map<std::string, std::vector<double>> m_shares;
};

QTEST_GUILESS_MAIN(TestDownload)
#include "test_download.moc"
